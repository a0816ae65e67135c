package app.unhunch.journal.live;

import app.unhunch.session.Command;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/// Something that happens in a session: a key, or time.
sealed interface Deed {

    void on(Followed followed);

    /// A key.
    record Press(Command command) implements Deed {
        @Override
        public void on(Followed followed) {
            followed.press(command);
        }
    }

    /// Some time.
    record Wait(Duration time) implements Deed {
        @Override
        public void on(Followed followed) {
            followed.advance(time);
        }
    }

    /// Time up to where the cue or the lead-in ends, exactly.
    record WaitForTheEnd() implements Deed {
        @Override
        public void on(Followed followed) {
            followed.advance(
                    followed.session().leadInLeft().isPositive()
                            ? followed.session().leadInLeft()
                            : followed.session().moment().left());
        }
    }

    /// Any order of some keys and of time.
    static Arbitrary<List<Deed>> anyWith(Command... keys) {
        Arbitrary<Deed> waits =
                Arbitraries.integers().between(0, 40_000).map(millis -> new Wait(Duration.ofMillis(millis)));
        return Arbitraries.frequencyOf(
                        Tuple.of(3, Arbitraries.of(keys).map(Press::new)),
                        Tuple.of(2, waits),
                        Tuple.of(4, Arbitraries.of(new WaitForTheEnd())))
                .list()
                .ofMaxSize(40);
    }
}
