/// Performs a session for ears and machine: what a session means for the parts that nobody looks at.
package app.unhunch.perform;
