package app.unhunch.console;

import app.unhunch.model.Breath;
import app.unhunch.model.Instruction;
import app.unhunch.model.Place;
import app.unhunch.model.Side;
import app.unhunch.session.Cue;
import app.unhunch.session.Wording;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/// What the terminal says, in the person's language where there is a translation.
record ConsoleTexts(ResourceBundle bundle) {

    static ConsoleTexts ofDefaultLocale() {
        return new ConsoleTexts(ResourceBundle.getBundle("app.unhunch.console.console"));
    }

    String of(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(values);
    }

    String side(@Nullable Side side) {
        return of("side." + (side == null ? "both" : lower(side)));
    }

    String place(Place place) {
        return of("list.place." + lower(place));
    }

    String kind(Cue cue) {
        return of("kind." + lower(cue.kind()), cue.rep(), cue.reps());
    }

    String breath(Cue cue) {
        Breath half = cue.breath();
        if (half != null) {
            return of("breath." + lower(half));
        }
        return of(cue.breathing() == null ? "breath.free" : "breath.in-and-out");
    }

    /// The instruction and the sentence that refines it.
    String instruction(Cue cue) {
        if (cue.kind() == Cue.Kind.CLOSE) {
            return of("close");
        }
        Instruction instruction = cue.instruction();
        return Wording.fill((instruction.text() + " " + instruction.tip()).strip(), cue.side(), this::side);
    }

    static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
