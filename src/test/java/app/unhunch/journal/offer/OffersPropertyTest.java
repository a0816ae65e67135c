package app.unhunch.journal.offer;

import static app.unhunch.journal.offer.OfferFixture.ALL;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.Entry;
import app.unhunch.journal.live.Made;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// What holds in every situation.
class OffersPropertyTest {

    private static final OffsetDateTime START = OffsetDateTime.parse("2026-10-01T00:00:00Z");

    private static final Duration WEEK = Duration.ofDays(7);

    @Property
    void whoeverHasARoutineIsOfferedOneThatTheyHave(@ForAll("situations") Situation situation) {
        assertThat(Offers.of(situation))
                .hasValueSatisfying(offer -> assertThat(situation.candidates())
                        .extracting(Candidate::routine)
                        .contains(offer.routine()));
    }

    @Property
    void nobodyIsOfferedAgainAtOnceWhatTheyHaveJustDone(
            @ForAll("situations") Situation any, @ForAll @IntRange(max = 7200) int seconds) {
        List<Entry> entries = any.journal().entries();
        if (!entries.isEmpty()) {
            ZonedDateTime soon = entries.getLast().end().plusSeconds(seconds).atZoneSameInstant(ZoneOffset.UTC);
            Situation situation = new Situation(any.journal(), any.candidates(), any.chosen(), soon);
            Offer offer = Offers.of(situation).orElseThrow();
            // Unless there is no other one, or every other one has what hurts.
            boolean avoidable = any.candidates().stream()
                    .filter(c -> !justDone(situation, c))
                    .anyMatch(c -> situation.without(situation.hurting(WEEK)).isEmpty() || !hurts(situation, c));
            assertThat(avoidable
                            && offer.routine().id().equals(entries.getLast().routineId()))
                    .as(offer.toString())
                    .isFalse();
        }
    }

    @Property
    void whatHurtIsNotOfferedForAWeekUnlessEveryRoutineHasIt(@ForAll("situations") Situation situation) {
        Offer offer = Offers.of(situation).orElseThrow();
        boolean avoidable = situation.candidates().stream().anyMatch(c -> !hurts(situation, c));
        assertThat(avoidable && hurts(situation, new Candidate(offer.routine(), Duration.ZERO)))
                .as(offer.toString())
                .isFalse();
    }

    @Property
    void theTimeSinceTheLastSessionIsNeverLessThanNothing(@ForAll("situations") Situation situation) {
        assertThat(situation.sinceLast()).isGreaterThanOrEqualTo(Duration.ZERO);
    }

    private static boolean hurts(Situation situation, Candidate candidate) {
        return OfferFixture.stretches(candidate.routine()).anyMatch(situation.hurting(WEEK)::contains);
    }

    private static boolean justDone(Situation situation, Candidate candidate) {
        return situation
                .last()
                .filter(last -> last.routineId().equals(candidate.routine().id()))
                .isPresent();
    }

    /// Some of them before sessions of their own journal.
    @Provide
    Arbitrary<Situation> situations() {
        Arbitrary<String> routines =
                Arbitraries.of(Stream.concat(ALL.stream().map(c -> c.routine().id()), Stream.of("gone"))
                        .toList());
        Arbitrary<String> stretches = Arbitraries.of("", "", "cat-cow", "side-stretch", "childs-pose");
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 50 * 24 * 60);
        Arbitrary<Entry> entries = Combinators.combine(minutes, routines, stretches)
                .as((minute, routine, hurt) -> OfferFixture.ended(START.plusMinutes(minute), routine, hurt));
        Arbitrary<ZonedDateTime> nows = Combinators.combine(
                        minutes, Arbitraries.of("Europe/London", "Pacific/Auckland", "Pacific/Honolulu"))
                .as((minute, zone) -> START.plusMinutes(minute).atZoneSameInstant(ZoneId.of(zone)));
        Arbitrary<List<Candidate>> candidates =
                Arbitraries.of(ALL).list().uniqueElements().ofMinSize(1).ofMaxSize(ALL.size());
        return Combinators.combine(entries.list().ofMaxSize(8), candidates, routines, nows)
                .as((done, some, chosen, now) -> new Situation(Made.journal(done), some, chosen, now));
    }
}
