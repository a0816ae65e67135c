package app.unhunch.ui.home;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Arg;
import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.Lately;
import app.unhunch.plan.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Why the routine that shows is not quite what it was, or not what was wished for, in words.
record FitReasons(Texts texts, Times times, Lately lately) {

    /// A sentence each.
    ///
    /// @param shortest whether it can be no shorter
    /// @param longest whether it can be no longer
    List<String> of(RoutineFacts facts, boolean shortest, boolean longest) {
        String routine = facts.whole().name();
        List<String> sentences = new ArrayList<>();
        List<String> late = new ArrayList<>();
        for (Reason reason : facts.fitted().reasons()) {
            switch (reason) {
                case Reason.Changed(var stretch, var change)
                when change == Reason.Change.NO_TIME -> late.add(stretch.name());
                case Reason.Changed changed -> sentences.add(changed(changed));
                case Reason.CannotTake cannot -> sentences.add(cannot(routine, cannot));
            }
        }
        if (!late.isEmpty()) {
            sentences.add(texts.get("fit.noTime", arg("stretches", texts.join("list.names", late))));
        }
        if (!facts.possible()) {
            sentences.add(texts.get("fit.nothing", arg("routine", routine)));
        } else if (facts.fitted().cannotTake().isEmpty()) {
            limit(shortest, longest).ifPresent(sentences::add);
        }
        return sentences;
    }

    private Optional<String> limit(boolean shortest, boolean longest) {
        if (shortest && longest) {
            return Optional.of(texts.get("fit.onlyLength"));
        }
        return shortest
                ? Optional.of(texts.get("fit.shortest"))
                : Optional.of("fit.longest").filter(_ -> longest).map(texts::get);
    }

    private String changed(Reason.Changed changed) {
        Arg stretch = arg("stretch", changed.stretch().name());
        LocalDate day = lately.hurtOn(changed.stretch().id()).orElse(times.today());
        return switch (changed.change()) {
            case HURT_TODAY -> texts.get("fit.hurtToday", stretch);
            case EASIER -> times.ofDay("fit.easier", day, texts, stretch);
            case NO_EASIER_WAY -> times.ofDay("fit.noEasier", day, texts, stretch);
            case NEEDS_FLOOR -> texts.get("fit.needsFloor", stretch);
            case NO_TIME ->
                texts.get("fit.noTime", arg("stretches", changed.stretch().name()));
        };
    }

    private String cannot(String name, Reason.CannotTake cannot) {
        Arg routine = arg("routine", name);
        Optional<Arg> shorter = cannot.shorter().map(length -> arg("shorter", Times.inWords(length, texts)));
        Optional<Arg> longer = cannot.longer().map(length -> arg("longer", Times.inWords(length, texts)));
        if (shorter.isPresent() && longer.isPresent()) {
            return texts.get("fit.between", routine, shorter.get(), longer.get());
        }
        return shorter.map(most -> texts.get("fit.atMost", routine, most))
                .or(() -> longer.map(least -> texts.get("fit.atLeast", routine, least)))
                .orElseThrow();
    }
}
