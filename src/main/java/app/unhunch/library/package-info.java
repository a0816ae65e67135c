/// Every stretch, routine and pose that can be used: the bundled files and a person's own.
package app.unhunch.library;
