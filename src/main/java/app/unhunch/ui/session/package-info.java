/// The screen that a person follows.
package app.unhunch.ui.session;
