package app.unhunch.plan.weeks;

/// Why the plan is at the step at which it is: the verdict on the week before, or on the days of this one.
public enum Why {
    /// It has just begun.
    BEGUN,
    /// Three days or more, and pain stayed small: a step up.
    UP,
    /// Fewer than three days: the same step for another week.
    FEW_DAYS,
    /// No day at all: a step back.
    MISSED,
    /// It hurt, or it felt worse the next morning: a step back.
    HURT,
    /// It hurt much, or a warning sign ended a session: the plan stops.
    STOPPED,
    /// All six steps are done; it stays at the last one.
    DONE
}
