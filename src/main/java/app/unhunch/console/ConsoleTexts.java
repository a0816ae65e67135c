package app.unhunch.console;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.UiLocale;
import app.unhunch.model.Breath;
import app.unhunch.model.Instruction;
import app.unhunch.model.Side;
import app.unhunch.session.Cue;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the terminal says of a cue.
record ConsoleTexts(Texts texts) {

    /// The words of the terminal in a language.
    static Texts load(UiLocale locale) {
        return Texts.load("app/unhunch/console/console", locale);
    }

    String side(@Nullable Side side) {
        return side == null ? texts.get("column.side.both") : texts.sided("column.side", side);
    }

    String kind(Cue cue) {
        if (cue.part().warmUp()) {
            return texts.get("kind.warm_up");
        }
        return cue.kind() == Cue.Kind.REP
                ? texts.of("kind", cue.kind(), arg("rep", cue.rep()), arg("reps", cue.reps()))
                : texts.of("kind", cue.kind());
    }

    String breath(Cue cue) {
        Breath half = cue.breath();
        if (half != null) {
            return texts.of("breath", half);
        }
        return texts.get(cue.breathing() == null ? "breath.free" : "breath.both");
    }

    /// The instruction and the sentence that refines it.
    String instruction(Cue cue) {
        if (cue.kind() == Cue.Kind.CLOSE) {
            return texts.get("close");
        }
        Instruction instruction = cue.instruction();
        List<String> sentences = Stream.of(instruction.text(), instruction.tip())
                .map(text -> text.on(cue.side()))
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        return texts.join("list.sentences", sentences);
    }
}
