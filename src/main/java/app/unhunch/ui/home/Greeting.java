package app.unhunch.ui.home;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.Entry;
import app.unhunch.journal.offer.Offer;
import app.unhunch.session.Outcome;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/// What Home says first: a greeting, and why the offered routine fits, with what was done last.
record Greeting(Texts texts, Times times) {

    private static final int NOON = 12;
    private static final int EVENING = 18;

    /// @param offer the offer that shows; empty when the person chose another one
    String words(Optional<Entry> last, Optional<Offer> offer) {
        Optional<Entry> done = last.filter(Greeting::cameToSomething);
        Optional<String> why = offer.filter(
                        o -> o.why() == Offer.Why.SOMETHING_ELSE ? done.isPresent() : last.isPresent())
                .flatMap(o -> why(o.why()));
        return texts.join(
                "list.sentences",
                Stream.of(
                                Optional.of(texts.get(partOfDay())),
                                done.filter(_ -> why.isPresent()).map(this::did),
                                why)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /// When it would be over, if it began now.
    String end(Duration length) {
        boolean working = times.now().getHour() < EVENING;
        return texts.get(working ? "home.backBy" : "home.end", arg("time", times.after(length)));
    }

    /// What goes without saying is not said.
    private Optional<String> why(Offer.Why why) {
        return switch (why) {
            case FIRST, USUAL -> Optional.empty();
            case WITHOUT_WHAT_HURT, SOMETHING_ELSE, SHORT -> Optional.of(texts.of("why", why));
        };
    }

    private String partOfDay() {
        int hour = times.now().getHour();
        if (hour < NOON) {
            return "home.morning";
        }
        return hour < EVENING ? "home.afternoon" : "home.evening";
    }

    /// Who left everything out, or ended at once, did not do it.
    private static boolean cameToSomething(Entry session) {
        return session.stretches().stream().anyMatch(stretched -> stretched.outcome() == Outcome.DONE);
    }

    private String did(Entry last) {
        return times.ofDay("home.did", last.day(), texts, arg("routine", last.routineName()));
    }
}
