/// Whether a body can hold a pose.
package app.unhunch.figure.check;
