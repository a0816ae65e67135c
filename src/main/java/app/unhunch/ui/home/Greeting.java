package app.unhunch.ui.home;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.journal.Entry;
import app.unhunch.journal.offer.Offer;
import java.util.Optional;

/// What Home says first: a greeting, what was done last, and why the offered routine fits.
record Greeting(Texts texts, Times times) {

    private static final int NOON = 12;
    private static final int EVENING = 18;

    /// @param offer the offer that shows; empty when the person chose another one
    String words(Optional<Entry> last, Optional<Offer> offer) {
        StringBuilder words = new StringBuilder(texts.get(partOfDay()));
        last.ifPresent(entry -> words.append(' ').append(did(entry)));
        offer.filter(_ -> last.isPresent()).ifPresent(o -> words.append(' ').append(texts.of(o.why())));
        return words.toString().strip();
    }

    private String partOfDay() {
        int hour = times.now().getHour();
        if (hour < NOON) {
            return "home.morning";
        }
        return hour < EVENING ? "home.afternoon" : "home.evening";
    }

    private String did(Entry last) {
        return texts.get("home.did", last.routineName(), times.dayInWords(last.day(), texts));
    }
}
