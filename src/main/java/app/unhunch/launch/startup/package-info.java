/// What is prepared, put off or given back so that the window is there at once.
package app.unhunch.launch.startup;
