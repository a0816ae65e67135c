package app.unhunch.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    @Test
    void everyColumnIsAsWideAsItsWidestCell() {
        List<List<String>> rows = List.of(List.of("a", "bcd", "e"), List.of("fgh", "i", "j"));
        Columns columns = Columns.fitting(rows);

        assertThat(rows.stream().map(columns::line)).containsExactly("a    bcd  e", "fgh  i    j");
    }

    @Test
    void noLineEndsInBlanks() {
        Columns columns = Columns.fitting(List.of(List.of("a", "wide"), List.of("b", "x"), List.of("c")));

        assertThat(columns.line(List.of("b", "x"))).isEqualTo("b  x");
        assertThat(columns.line(List.of("c"))).isEqualTo("c");
    }

    @Test
    void aCharacterOfTwoCodeUnitsIsOneWide() {
        Columns columns = Columns.fitting(List.of(List.of("🧘", "x"), List.of("ab", "y")));

        assertThat(columns.line(List.of("🧘", "x"))).isEqualTo("🧘   x");
    }
}
