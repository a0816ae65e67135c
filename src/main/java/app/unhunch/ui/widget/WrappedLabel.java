package app.unhunch.ui.widget;

import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.LabelSkin;

/// A label that wraps rather than lose words, whichever way they run. It keeps its text as it was given; only what is
/// drawn has the breaks.
public final class WrappedLabel extends Label {

    public WrappedLabel(String text) {
        super(text);
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        OtherScript.follow(this);
        textProperty().subscribe(this::changeSkin);
        effectiveNodeOrientationProperty().subscribe(this::changeSkin);
    }

    /// The toolkit's own for text from left to right, so that it looks like any other label.
    @Override
    protected Skin<?> createDefaultSkin() {
        return needsOwnBreaks() ? new OwnLinesSkin(this) : new LabelSkin(this);
    }

    private void changeSkin() {
        if (getSkin() != null && getSkin() instanceof OwnLinesSkin != needsOwnBreaks()) {
            setSkin(createDefaultSkin());
        }
    }

    private boolean needsOwnBreaks() {
        return WrappedText.needsOwnBreaks(Objects.requireNonNullElse(getText(), ""), getEffectiveNodeOrientation());
    }
}
