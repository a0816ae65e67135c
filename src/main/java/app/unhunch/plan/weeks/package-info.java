/// A plan of six weeks: which step of it a person is at, why, and the routine of the day. Pure; dates are passed in.
package app.unhunch.plan.weeks;
