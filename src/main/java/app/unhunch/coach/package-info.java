/// What is heard, and when: a pure function of a timeline. Says what to say, knows neither a voice nor a device.
package app.unhunch.coach;
