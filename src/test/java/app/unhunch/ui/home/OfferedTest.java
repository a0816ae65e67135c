package app.unhunch.ui.home;

import static app.unhunch.session.Command.START;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.Entry;
import app.unhunch.journal.SampleJournal;
import app.unhunch.journal.live.SessionRecord;
import app.unhunch.session.Pace;
import app.unhunch.session.Session;
import app.unhunch.session.Timeline;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Home offers what fits, until the person chooses.
class OfferedTest {

    private final HomeFixture home = new HomeFixture();
    private final HomeModel model = home.model();

    @Test
    void whatIsDoneMostOftenIsOffered() {
        SampleJournal.many(LocalDate.of(2026, 3, 1)).forEach(home.journal::keep);
        assertThat(selected()).isEqualTo("desk-break");
        assertThat(model.words().get()).isEqualTo("Good afternoon.");
    }

    @Test
    void whatWasDoneJustNowIsNot() {
        home.journal.keep(justNow());
        assertThat(selected()).isNotEqualTo("desk-break");
        assertThat(model.words().get())
                .contains("You did Desk Break today.", "Here’s a different one, if you’d like more.");
    }

    @Test
    void aChoiceOfThePersonStays() {
        HomeFixture.choose(model, "unwind");
        home.journal.keep(justNow());
        assertThat(selected()).isEqualTo("unwind");
        assertThat(model.words().get()).doesNotContain("Here’s a different one");
    }

    @Test
    void afterASessionTheOfferIsMadeAnew() {
        HomeFixture.choose(model, "desk-break");
        model.start();
        home.journal.keep(justNow());
        assertThat(selected()).isEqualTo("micro-break");
    }

    private Entry justNow() {
        Timeline timeline = Timeline.of(model.library().routine("desk-break").orElseThrow(), Pace.USUAL);
        Session session = new Session(timeline);
        SessionRecord record =
                new SessionRecord(UUID.randomUUID(), home.times.now().minusMinutes(5), timeline, null, "1.0");
        record.follow(session, session.apply(START));
        record.follow(session, session.advance(Duration.ofMinutes(5)));
        return record.entry(session, home.times.now());
    }

    private String selected() {
        return model.selected().get().orElseThrow().routine().id();
    }
}
