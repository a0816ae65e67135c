package app.unhunch.journal.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.journal.Line;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

@Domain(JournalDomain.class)
@Domain(DomainContext.Global.class)
class RoundTripTest {

    private final LineWriter writer = new LineWriter();
    private final LineReader reader = new LineReader();

    @Property(tries = 1000)
    void whatIsKeptIsReadAgainAsItWas(@ForAll Line line) throws UnusableLineException {
        String text = writer.write(line);
        assertThat(text).doesNotContain("\n", "\r");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(reader.read(bytes, bytes.length)).isEqualTo(line);
    }

    @Property(tries = 100)
    void manyLinesAreReadAgainInTheirOrder(@ForAll @Size(max = 8) List<Line> lines) throws Exception {
        String text = lines.stream().map(line -> writer.write(line) + "\n").collect(Collectors.joining());
        List<Line> read = new ArrayList<>();
        Lines.of(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), Lines.LONGEST, (_, bytes, length) -> {
            try {
                read.add(reader.read(bytes, length));
            } catch (UnusableLineException e) {
                throw new AssertionError(e);
            }
        });
        assertThat(read).isEqualTo(lines);
    }
}
