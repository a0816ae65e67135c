package app.unhunch.journal;

import static app.unhunch.journal.SampleEntries.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class EntryTest {

    @Test
    void whatIsToldMakesTheNextRevisionAndLeavesTheRest() {
        Entry told = entry(1, 4).told(new CheckIn(3, 2), "better");
        assertThat(told.revision()).isEqualTo(5);
        assertThat(told.checkIn()).isEqualTo(new CheckIn(3, 2));
        assertThat(told.note()).isEqualTo("better");
        assertThat(told.told(entry(1).checkIn(), entry(1).note()).revised(1)).isEqualTo(entry(1));
    }

    @Test
    void aLongNoteIsCutToWhatCanBeReadAgain() {
        assertThat(note("x".repeat(1000))).hasSize(1000);
        assertThat(note("x".repeat(1001))).hasSize(1000);
    }

    @Test
    void aLongNoteIsNotCutWithinAnEmoji() {
        String most = "x".repeat(999);
        assertThat(note(most + "🙂")).isEqualTo(most);
        assertThat(note("x" + most + "🙂")).isEqualTo("x" + most);
        assertThat(note(most.substring(1) + "🙂🙂")).isEqualTo(most.substring(1) + "🙂");
        assertThat(note(most.substring(3) + "👩‍👧")).isEqualTo(most.substring(3));
    }

    @Test
    void itCountsForTheDayOnWhichItStartedWhereThePersonWas() {
        assertThat(entry(15).day()).isEqualTo(LocalDate.of(2026, 5, 4));
        assertThat(entry(16).day()).isEqualTo(LocalDate.of(2026, 5, 5));
    }

    @Test
    void howItFeltIsANumberFromNoughtToTen() {
        assertThat(new CheckIn(0, null).after(10)).isEqualTo(new CheckIn(0, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new CheckIn(-1, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new CheckIn(null, 11));
    }

    @Test
    void amountsAddUpSideBySide() {
        PerSide one = new PerSide(new DoneAmount(1, 2), new DoneAmount(3, 4), new DoneAmount(5, 6));
        assertThat(one.plus(new PerSide(new DoneAmount(10, 20), DoneAmount.NONE, new DoneAmount(1, 1))))
                .isEqualTo(new PerSide(new DoneAmount(11, 22), new DoneAmount(3, 4), new DoneAmount(6, 7)));
        assertThat(one.seconds()).isEqualTo(9);
        assertThatIllegalArgumentException().isThrownBy(() -> new DoneAmount(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new DoneAmount(0, -1));
    }

    private static String note(String text) {
        return entry(1).told(CheckIn.NONE, text).note();
    }
}
