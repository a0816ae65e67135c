package app.unhunch.journal.offer;

import app.unhunch.journal.Entry;
import java.time.OffsetDateTime;
import java.util.List;

/// One situation, and what is to be offered in it.
record OfferRow(String what, String now, String chosen, List<Entry> done, String expected, Offer.Why why) {

    @Override
    public String toString() {
        return what;
    }

    /// A row of a table of situations.
    static OfferRow row(String what, String now, String chosen, String expected, Offer.Why why, Entry... done) {
        return new OfferRow(what, now, chosen, List.of(done), expected, why);
    }

    static Entry done(String end, String routine) {
        return OfferFixture.ended(OffsetDateTime.parse(end), routine, "");
    }

    static Entry micro() {
        return done("2026-11-19T10:00Z", "micro-break");
    }

    static Entry hurt(String end) {
        return OfferFixture.ended(OffsetDateTime.parse(end), "upper-back-five", "cat-cow");
    }

    static Entry side(String end, String routine) {
        return OfferFixture.ended(OffsetDateTime.parse(end), routine, "side-stretch");
    }
}
