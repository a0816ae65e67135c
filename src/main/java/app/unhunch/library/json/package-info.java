/// Reads JSON and remembers where every value stands.
package app.unhunch.library.json;
