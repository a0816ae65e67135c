/// A posture as somebody describes it: where hands and feet are, how the spine bends, from where it is seen best.
package app.unhunch.figure.pose;
