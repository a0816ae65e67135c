package app.unhunch.plan.weeks;

import java.time.LocalDate;
import java.util.OptionalInt;

/// A day on which a person stretched.
///
/// @param worst the most that hurt during a stretch, from 0 to 10; 0 when nothing did or when it was not told
/// @param ended whether pain ended a session, as a warning sign does
/// @param before how the upper back felt before the first session, from 0 to 10; empty when that was not told
public record PlanDay(LocalDate date, int worst, boolean ended, OptionalInt before) {}
