/// How the window looks: the style sheets, the typeface, light and dark, and the size of all text.
package app.unhunch.ui.theme;
