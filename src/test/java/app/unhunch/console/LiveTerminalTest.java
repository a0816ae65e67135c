package app.unhunch.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;

class LiveTerminalTest {

    private static final String CLEAR = "\r\u001b[K";
    private static final Duration WAIT = Duration.ofSeconds(20);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<Attributes> attributes = new ArrayList<>();

    @Test
    void theLiveLineIsRewrittenInPlaceBelowTheLinesThatStay() throws IOException {
        LiveTerminal terminal = new LiveTerminal(terminal("", 80));
        terminal.show(List.of("one", "two"), "3 s");
        terminal.show(List.of(), "2 s");
        terminal.show(List.of("three"), "1 s");
        assertThat(written()).isEqualTo(CLEAR + "one\ntwo\n3 s" + CLEAR + "2 s" + CLEAR + "three\n1 s");
    }

    @Test
    void nothingIsWrittenWhileNothingChanges() throws IOException {
        LiveTerminal terminal = new LiveTerminal(terminal("", 80));
        terminal.show(List.of(), "2 s");
        terminal.show(List.of(), "2 s");
        assertThat(written()).isEqualTo(CLEAR + "2 s");
    }

    @Test
    void aLineThatWouldWrapIsCut() throws IOException {
        LiveTerminal terminal = new LiveTerminal(terminal("", 10));
        terminal.show(List.of(), "0123456789");
        terminal.show(List.of(), "01234567🙂");
        assertThat(written()).isEqualTo(CLEAR + "012345678" + CLEAR + "01234567");
    }

    @Test
    void keysComeOneByOneAndArrowKeysAreNotLetters() throws IOException {
        LiveTerminal terminal = new LiveTerminal(terminal("n\u001b[Bb", 80));
        List<Integer> keys = new ArrayList<>();
        do {
            keys.add(terminal.next(WAIT));
        } while (keys.getLast() != KeySource.CLOSED);
        assertThat(keys)
                .filteredOn(key -> key != KeySource.NONE)
                .containsExactly((int) 'n', (int) 'b', KeySource.CLOSED);
    }

    @Test
    void controlCIsAKeyLikeAnyOther() throws IOException {
        Terminal inner = terminal("", 80);
        LiveTerminal terminal = new LiveTerminal(inner);
        inner.raise(Terminal.Signal.INT);
        assertThat(terminal.next(WAIT)).isEqualTo(KeySource.INTERRUPT);
    }

    @Test
    void closingGivesTheTerminalBackAsItWasFound() throws IOException {
        Terminal inner = terminal("", 80);
        String found = inner.getAttributes().toString();
        LiveTerminal terminal = new LiveTerminal(inner);
        assertThat(inner.getAttributes().toString()).isNotEqualTo(found);
        terminal.show(List.of(), "2 s");
        terminal.close();
        assertThat(attributes).last().hasToString(found);
        assertThat(written()).endsWith("2 s" + CLEAR);
    }

    private Terminal terminal(String keys, int columns) throws IOException {
        Terminal terminal =
                new DumbTerminal(
                        "test",
                        "xterm",
                        new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)),
                        out,
                        StandardCharsets.UTF_8) {
                    @Override
                    public void setAttributes(Attributes changed) {
                        super.setAttributes(changed);
                        attributes.add(new Attributes(changed));
                    }
                };
        terminal.setSize(Size.of(columns, 24));
        return terminal;
    }

    private String written() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
