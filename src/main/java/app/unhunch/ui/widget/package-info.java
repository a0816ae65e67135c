/// Controls, labels and dialogs that every screen shares.
package app.unhunch.ui.widget;
