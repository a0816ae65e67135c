package app.unhunch.ui.widget.safety;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.library.Library;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Routine;
import app.unhunch.model.Stretch;
import app.unhunch.settings.Settings;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CautionsReadTest {

    private final Settings settings = new Settings();
    private final Library library = Library.read(null);
    private final CautionsRead read = new CautionsRead(settings);

    @Test
    void whatWasReadIsCoveredAndNothingElse() {
        assertThat(read.covers(routine("desk-break"))).isFalse();
        read.add(routine("desk-break"));
        assertThat(read.covers(routine("desk-break"))).isTrue();
        assertThat(read.covers(routine("unwind"))).isFalse();
    }

    @Test
    void aRoutineOfStretchesThatWereAllReadElsewhereIsCoveredToo() {
        read.add(routine("desk-break"));
        assertThat(read.covers(routine("micro-break"))).isTrue();
    }

    @Test
    void anotherWayOfAStretchHasItsOwn() {
        read.add(routine("upper-back-five"));
        assertThat(read.covers(routine("neck-friendly"))).isFalse();
    }

    @Test
    void theWarmUpIsReadOnceLikeAnyOther() {
        Routine warmed = routine("desk-break").warmedUpBy(library.warmUp());
        read.add(routine("desk-break"));
        assertThat(read.covers(warmed)).isFalse();
        read.add(warmed);
        assertThat(read.covers(warmed)).isTrue();
    }

    @Test
    void whereThereAreTooManyTheOldestAreForgotten() {
        read.add(routine("desk-break"));
        IntStream.range(0, 100).mapToObj(this::own).forEach(read::add);
        assertThat(read.covers(own(99))).isTrue();
        assertThat(read.covers(routine("desk-break"))).isFalse();
    }

    private Routine own(int number) {
        var known = routine("micro-break").stretches().getFirst();
        var stretch = known.stretch();
        var other = new Stretch(
                stretch.id() + number,
                stretch.name(),
                stretch.summary(),
                stretch.sides(),
                stretch.change(),
                stretch.variants(),
                stretch.goodFor(),
                stretch.mistakes(),
                stretch.cautions(),
                stretch.easier());
        return new Routine(
                "own-" + number,
                "Own",
                "",
                List.of(new PlannedStretch(other, known.variant(), known.amount(), known.sets())));
    }

    private Routine routine(String id) {
        return library.routine(id).orElseThrow();
    }
}
