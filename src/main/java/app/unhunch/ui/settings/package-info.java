/// Where a person sets pace, sides and looks.
package app.unhunch.ui.settings;
