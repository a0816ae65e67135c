/// Ways to place things that follow the room there is.
package app.unhunch.ui.widget.layout;
