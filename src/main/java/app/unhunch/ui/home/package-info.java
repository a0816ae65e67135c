/// Where a person chooses what to do.
package app.unhunch.ui.home;
