package app.unhunch.session.pain;

/// What was done about pain.
public enum Response {
    /// The stretch went on, with a smaller movement.
    SMALLER,
    /// The stretch went on in its easier way.
    EASIER,
    /// The stretch was left out.
    LEFT_OUT,
    /// The session ended.
    ENDED;

    /// The green of the traffic light by which physiotherapists judge pain in exercise; up to here one may go on.
    private static final int GREEN = 3;

    /// Its amber, in which one eases off. What is above is red.
    private static final int AMBER = 5;

    /// What to do about pain of a level from 0 to 10. Authors draw the lines a little higher or lower; these are the
    /// cautious ones.
    public static Response to(int level) {
        if (level <= GREEN) {
            return SMALLER;
        }
        return level <= AMBER ? EASIER : LEFT_OUT;
    }
}
