package app.unhunch.ui.session;

import app.unhunch.i18n.Texts;
import app.unhunch.session.Audible;
import app.unhunch.ui.theme.Styles;
import app.unhunch.ui.widget.Icons;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;

/// A small mark that says why something is not heard; there is none while all is.
final class SoundMark extends Label {

    private final Texts texts;
    private SoundState shown = SoundState.HEARD;

    /// What a person should know about the sound.
    enum SoundState {
        HEARD,
        MUTED,
        NO_VOICE,
        NO_DEVICE;

        static SoundState of(boolean muted, Audible audible) {
            if (muted) {
                return MUTED;
            }
            return switch (audible) {
                case NOTHING_ASKED, ALL -> HEARD;
                case NO_VOICE -> NO_VOICE;
                case NO_DEVICE -> NO_DEVICE;
            };
        }
    }

    SoundMark(Texts texts) {
        this.texts = texts;
        getStyleClass().addAll("sound-mark", Styles.MUTED);
        setMinWidth(USE_PREF_SIZE);
        setVisible(false);
        setManaged(false);
    }

    /// Whether that changed anything.
    boolean show(SoundState state) {
        if (state == shown) {
            return false;
        }
        shown = state;
        boolean silent = state != SoundState.HEARD;
        setVisible(silent);
        setManaged(silent);
        setText(silent ? texts.of("soundState", state) : "");
        Icons.beside(this, state == SoundState.NO_VOICE ? Feather.MIC_OFF : Feather.VOLUME_X);
        setTooltip(silent ? new Tooltip(texts.of("soundStateHelp", state)) : null);
        return true;
    }
}
