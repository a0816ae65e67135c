/// Fits a routine to the minutes there are, the place, what hurt lately and what was done last. Pure: what it answers
/// depends on nothing but what it is asked.
package app.unhunch.plan;
