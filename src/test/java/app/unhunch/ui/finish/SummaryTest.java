package app.unhunch.ui.finish;

import static app.unhunch.session.Command.HURTS;
import static app.unhunch.session.Command.NEXT;
import static app.unhunch.session.Command.START;
import static app.unhunch.session.Command.STOP;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.i18n.Texts;
import app.unhunch.library.Library;
import app.unhunch.model.Routine;
import app.unhunch.session.Pace;
import app.unhunch.session.Pains;
import app.unhunch.session.Session;
import app.unhunch.session.Timeline;
import app.unhunch.session.pain.Reply;
import app.unhunch.ui.finish.Summary.Became;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummaryTest {

    private static final Duration AGES = Duration.ofHours(1);

    @Test
    void doingEverythingIsPraised() {
        Summary summary = after(session -> session.advance(AGES));

        assertThat(summary.greeting()).isEqualTo("finish.all");
        assertThat(summary.lines()).extracting(Summary.Line::became).containsOnly(Became.DONE);
        assertThat(summary.active())
                .isEqualTo(Timeline.of(routine(), Pace.USUAL).length());
    }

    @Test
    void leavingOneOutIsFine() {
        assertThat(after(session -> {
                            session.apply(NEXT);
                            session.advance(AGES);
                        })
                        .greeting())
                .isEqualTo("finish.most");
    }

    @Test
    void stoppingEarlyIsFineToo() {
        Summary summary = after(session -> {
            session.advance(Duration.ofSeconds(50));
            session.apply(STOP);
        });

        assertThat(summary.greeting()).isEqualTo("finish.early");
        assertThat(summary.active()).isEqualTo(Duration.ofSeconds(50));
        assertThat(summary.lines())
                .extracting(Summary.Line::became)
                .as("what was begun was not left out")
                .startsWith(Became.PARTWAY)
                .endsWith(Became.OPEN);
    }

    @Test
    void whoDidNothingIsNotPraised() {
        Summary summary = after(session -> {
            while (session.allows(NEXT)) {
                session.apply(NEXT);
            }
        });

        assertThat(summary.lines()).extracting(Summary.Line::became).containsOnly(Became.SKIPPED);
        assertThat(summary.greeting()).isEqualTo("finish.none");
    }

    @Test
    void gettingReadyIsNotHalfAStretch() {
        Summary summary = after(session -> {
            session.advance(Duration.ofSeconds(2));
            session.apply(STOP);
        });

        assertThat(summary.lines()).extracting(Summary.Line::became).containsOnly(Became.OPEN);
        assertThat(summary.greeting()).isEqualTo("finish.none");
    }

    @Test
    void whatHurtComesFirst() {
        assertThat(after(session -> {
                            Pains.andOn(session, 8);
                            session.advance(AGES);
                        })
                        .greeting())
                .isEqualTo("finish.hurt");
    }

    @Test
    void whatEndedItWithAWarningSignComesFirstOfAll() {
        assertThat(after(session -> {
                            Pains.andOn(session, 8);
                            session.apply(HURTS);
                            session.answer(new Reply.WarningSign(true));
                        })
                        .greeting())
                .isEqualTo("finish.ended");
    }

    @ParameterizedTest(name = "pain of {0}")
    @ValueSource(ints = {2, 5})
    void whatWentOnMoreGentlyIsToldAsSuch(int level) {
        Summary summary = after(session -> {
            session.advance(session.timeline().endOfItem(0).minusSeconds(5));
            Pains.andOn(session, level);
            session.advance(AGES);
        });

        assertThat(summary.greeting()).isEqualTo("finish.hurt");
        assertThat(summary.hurt()).isTrue();
        assertThat(summary.lines().getFirst().became())
                .isEqualTo(
                        summary.lines().getFirst().planned().stretch().easier().isEmpty() && level > 3
                                ? Became.HURT
                                : Became.EASED);
    }

    @Test
    void aWarningSignInTheWarmUpIsOneToo() {
        Session session =
                new Session(Timeline.of(routine().warmedUpBy(Library.read(null).warmUp()), Pace.USUAL));
        session.apply(START);
        session.advance(Duration.ofSeconds(20));
        session.apply(HURTS);
        session.answer(new Reply.WarningSign(true));
        assertThat(Summary.of(session).ended()).isTrue();
    }

    @Test
    void everyGreetingHasItsWords() {
        Texts texts = TestTexts.english();
        for (String greeting :
                new String[] {"finish.all", "finish.most", "finish.none", "finish.early", "finish.hurt", "finish.ended"
                }) {
            assertThat(texts.get(greeting)).isNotBlank();
            assertThat(texts.get(greeting + ".after")).isNotBlank();
        }
    }

    private static Summary after(Consumer<Session> deeds) {
        Session session = new Session(Timeline.of(routine(), Pace.USUAL));
        session.apply(START);
        deeds.accept(session);
        return Summary.of(session);
    }

    private static Routine routine() {
        return Library.read(null).routine("desk-break").orElseThrow();
    }
}
