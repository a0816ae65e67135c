package app.unhunch.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.plan.Hurt;
import app.unhunch.session.Outcome;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LatelyTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-03-08T09:00:00Z");

    @Test
    void whatHurtTodayIsToldApartFromWhatHurtWithinAWeek() {
        Lately lately = lately(
                entry("2026-03-01T23:00:00Z", "cat-cow", Outcome.HURT),
                entry("2026-03-02T00:30:00Z", "childs-pose", Outcome.HURT),
                entry("2026-03-05T12:00:00Z", "childs-pose", Outcome.DONE),
                entry("2026-03-08T00:10:00Z", "side-stretch", Outcome.HURT));

        assertThat(lately.hurt(NOW)).isEqualTo(new Hurt(Set.of("side-stretch"), Set.of("childs-pose", "side-stretch")));
        assertThat(lately.hurtOn("childs-pose")).contains(LocalDate.of(2026, 3, 2));
        assertThat(lately.hurtOn("thread-the-needle")).isEmpty();
    }

    @Test
    void whatSeemsToLieAheadIsToday() {
        assertThat(lately(entry("2026-03-09T12:00:00Z", "cat-cow", Outcome.HURT))
                        .hurt(NOW)
                        .today())
                .containsExactly("cat-cow");
    }

    @Test
    void whatWasDoneLastIsKnownByItsEndAndWhatWasLeftEarlyIsNot() {
        Entry first = entry("2026-03-01T10:00:00Z", "cat-cow", Outcome.DONE);
        Entry second = entry("2026-03-03T10:00:00Z", "cat-cow", Outcome.DONE);
        Entry third = entry("2026-03-04T10:00:00Z", "cat-cow", Outcome.SKIPPED);

        assertThat(lately(third, second, first).done())
                .isEqualTo(Map.of("cat-cow", second.end().toInstant()));
    }

    private static Lately lately(Entry... entries) {
        return new Lately(Journal.of(entries));
    }

    private static Entry entry(String start, String stretch, Outcome outcome) {
        return SampleHurt.session(start, stretch, outcome);
    }
}
