package app.unhunch.journal.offer;

import app.unhunch.journal.Entry;
import app.unhunch.journal.PerSide;
import app.unhunch.journal.Stretched;
import app.unhunch.journal.live.Made;
import app.unhunch.session.Outcome;
import app.unhunch.session.pain.Pain;
import app.unhunch.session.pain.Response;
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

    /// One in which a warning sign ended it.
    static Entry warned(String end, String stretch) {
        Pain pain = new Pain(null, null, Response.ENDED);
        Stretched ended =
                new Stretched(stretch, stretch, "mat", PerSide.NONE, PerSide.NONE, Outcome.HURT, List.of(pain));
        return Made.session(OffsetDateTime.parse(end).minus(Made.LENGTH), "desk-break", ended);
    }

    static Entry side(String end, String routine) {
        return OfferFixture.ended(OffsetDateTime.parse(end), routine, "side-stretch");
    }
}
