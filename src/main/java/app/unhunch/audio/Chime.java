package app.unhunch.audio;

import static app.unhunch.audio.Instrument.BOWL;
import static app.unhunch.audio.Instrument.BREATH_DOWN;
import static app.unhunch.audio.Instrument.BREATH_UP;
import static app.unhunch.audio.Instrument.TICK;
import static app.unhunch.audio.Instrument.WOOD_BLOCK;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The chimes. Each can be told from the others with eyes closed: by what is struck, how often, and whether it
/// rises or falls. After a tenth of a second each is so soft that words can be understood over it.
public enum Chime {
    /// Take the position: two taps on wood, the second higher.
    GET_READY,
    /// The hold begins: one clear bowl.
    START,
    /// Half of it is over: one tap on wood.
    HALF,
    /// Now the other side: from a low bowl up to a high one.
    SWITCH,
    /// The hold is over, let go: from a bowl down to a deep one.
    REST,
    /// The routine is done: three bowls come down slowly and fade.
    END,
    /// Breathe in: a soft tone that rises.
    BREATH_IN,
    /// Breathe out: a soft tone that falls.
    BREATH_OUT,
    /// One of the last three seconds: a touch.
    COUNT;

    /// Makes the sounds of all of them.
    public static Map<Chime, Sound> sounds() {
        Map<Chime, Sound> sounds = new EnumMap<>(Chime.class);
        for (Chime chime : values()) {
            sounds.put(chime, chime.sound());
        }
        return Map.copyOf(sounds);
    }

    /// Makes its sound, which takes some milliseconds: keep it.
    public Sound sound() {
        return Synth.render(notes());
    }

    List<Note> notes() {
        return switch (this) {
            case GET_READY -> List.of(Note.of(WOOD_BLOCK, 520, 0.8, 0), Note.of(WOOD_BLOCK, 693, 0.4, 170));
            case START -> List.of(Note.of(BOWL, 523.25, 1, 0));
            case HALF -> List.of(Note.of(WOOD_BLOCK, 830, 0.7, 0));
            case SWITCH -> List.of(Note.of(BOWL, 392, 0.9, 0), Note.of(BOWL, 783.99, 0.35, 150));
            case REST -> List.of(Note.of(BOWL, 392, 0.8, 0), Note.of(BOWL, 261.63, 0.4, 220));
            case END ->
                List.of(
                        Note.of(BOWL, 659.26, 0.8, 0),
                        Note.of(BOWL, 523.25, 0.4, 480),
                        Note.of(BOWL, 329.63, 0.4, 1000));
            case BREATH_IN -> List.of(Note.of(BREATH_UP, 370, 1, 0));
            case BREATH_OUT -> List.of(Note.of(BREATH_DOWN, 294, 1, 0));
            case COUNT -> List.of(Note.of(TICK, 1175, 0.7, 0));
        };
    }
}
