/// How the body gets from one pose to another, as a function of the position in a routine. Nothing here draws.
package app.unhunch.figure.motion;
