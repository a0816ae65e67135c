/// What was done, kindly.
package app.unhunch.ui.finish;
