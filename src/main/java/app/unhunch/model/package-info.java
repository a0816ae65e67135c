/// What a stretch and a routine are. Knows nothing but the JDK.
package app.unhunch.model;
