package app.unhunch.ui.theme;

/// The names that the code and the style sheet share.
public final class Styles {

    public static final String HERO_TEXT = "hero-text";
    public static final String DISPLAY = "display";
    public static final String LARGE = "large-text";
    public static final String HEADLINE = "headline";
    public static final String TITLE = "title-text";
    public static final String LEAD = "lead";
    public static final String STRONG = "strong";
    public static final String MUTED = "muted";
    public static final String SMALL = "small-text";
    public static final String OTHER_SCRIPT = "other-script";
    public static final String PANEL = "panel";
    public static final String CARD = "card";
    public static final String PRIMARY = "primary";
    public static final String QUIET = "quiet";
    public static final String LINK = "link";
    public static final String TALL = "tall";
    public static final String DANGER = "danger";
    public static final String HURTS = "hurts";
    public static final String CHOICE = "choice";
    public static final String ROUTINE_CARDS = "routine-cards";
    public static final String ROUTINE_CARD = "routine-card";
    public static final String PROBLEM = "problem";
    public static final String STAGE_PANEL = "stage-panel";
    public static final String SIDE = "side";
    public static final String CUE = "cue";
    public static final String TIP = "tip";
    public static final String CONTROL_BAR = "control-bar";
    public static final String ROUND = "round";
    public static final String DIALOG = "dialog";
    public static final String KEY_CAP = "key-cap";

    private Styles() {}
}
