package app.unhunch.ui.figure;

import app.unhunch.model.Stretch;
import java.util.Locale;
import java.util.Map;

/// The colours of a scene. Each stretch has its own, so that it is known again wherever it shows.
public enum Tint {
    SAGE,
    APRICOT,
    LAVENDER,
    SAND,
    ROSE;

    private static final Map<String, Tint> OF_STRETCHES = Map.of(
            "side-stretch", SAGE,
            "thoracic-rotation", APRICOT,
            "childs-pose", LAVENDER,
            "cat-cow", SAND,
            "thread-the-needle", ROSE);

    /// The tint of a stretch; one of the person's own is in sage.
    public static Tint of(Stretch stretch) {
        return OF_STRETCHES.getOrDefault(stretch.id(), SAGE);
    }

    /// Its name in the style sheet.
    String style() {
        return name().toLowerCase(Locale.ROOT);
    }
}
