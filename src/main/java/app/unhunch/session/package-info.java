/// A routine compiles to a timeline; a session is a position on it; a moment is all that is true there. No clock here.
package app.unhunch.session;
