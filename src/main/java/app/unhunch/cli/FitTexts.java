package app.unhunch.cli;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.model.Routine;
import app.unhunch.plan.Fitted;
import app.unhunch.plan.Reason;
import java.util.List;

/// Tells what a routine that fits leaves out, and why one does not fit.
record FitTexts(Texts texts) {

    /// What is otherwise than in the routine, a sentence each.
    List<String> notes(Fitted fitted) {
        return fitted.reasons().stream()
                .filter(Reason.Changed.class::isInstance)
                .map(Reason.Changed.class::cast)
                .map(changed -> texts.of(
                        "note",
                        changed.change(),
                        arg("stretch", changed.stretch().name())))
                .toList();
    }

    /// What a routine can take instead of what was wished.
    String cannot(Routine routine, Reason.CannotTake cannot) {
        var name = arg("routine", routine.name());
        var minutes = arg("minutes", cannot.minutes());
        var shorter = cannot.shorter().map(length -> arg("shorter", Times.clockLike(length, texts)));
        var longer = cannot.longer().map(length -> arg("longer", Times.clockLike(length, texts)));
        if (shorter.isPresent() && longer.isPresent()) {
            return texts.get("wrong.between", name, minutes, shorter.get(), longer.get());
        }
        return shorter.map(most -> texts.get("wrong.atMost", name, minutes, most))
                .or(() -> longer.map(least -> texts.get("wrong.atLeast", name, minutes, least)))
                .orElseThrow();
    }

    /// Why nothing of a routine may be done.
    String nothing(Routine routine, Fitted fitted) {
        return texts.get(
                "wrong.nothing",
                arg("routine", routine.name()),
                arg("reasons", texts.join("note.sentences", notes(fitted))));
    }
}
