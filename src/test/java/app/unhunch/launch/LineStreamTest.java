package app.unhunch.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LineStreamTest {

    @Test
    void whatIsPrintedArrivesLineByLine() {
        List<String> lines = new ArrayList<>();
        try (PrintStream stream = new PrintStream(new LineStream(lines::add), true, StandardCharsets.UTF_8)) {
            stream.print("Größe ");
            stream.print("1\r\n\n");
            stream.printf("one%ntwo%nhalf a line");
        }
        assertThat(lines).containsExactly("Größe 1", "one", "two");
    }
}
