/// What is said about safety on more than one screen.
package app.unhunch.ui.widget.safety;
