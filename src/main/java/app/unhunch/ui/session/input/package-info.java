/// What a person presses on the session screen, and what that means.
package app.unhunch.ui.session.input;
