/// The window: which screen shows, and the dialogs above it. No screen knows another; this package knows them all.
package app.unhunch.ui;
