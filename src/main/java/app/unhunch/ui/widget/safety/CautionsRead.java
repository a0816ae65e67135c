package app.unhunch.ui.widget.safety;

import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Routine;
import app.unhunch.settings.Settings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// Remembers which cautions a person has read. Each way of each stretch has its own, so nobody reads the same
/// twice, and what was rewritten is shown again.
public record CautionsRead(Settings settings) {

    private static final String BETWEEN = " ";

    /// Whether nothing in a routine is new.
    public boolean covers(Routine routine) {
        return known().containsAll(marks(routine));
    }

    /// Remembers those of a routine. Where there is no room for all, the oldest are forgotten, and read again
    /// some day.
    public void add(Routine routine) {
        Deque<String> all = new ArrayDeque<>(known());
        List<String> read = marks(routine);
        all.removeAll(read);
        all.addAll(read);
        while (!settings.cautionsRead().allows(String.join(BETWEEN, all))) {
            all.removeFirst();
        }
        settings.cautionsRead().set(String.join(BETWEEN, all));
    }

    private List<String> known() {
        return Arrays.asList(settings.cautionsRead().get().split(BETWEEN));
    }

    private static List<String> marks(Routine routine) {
        return Stream.concat(routine.warmUp().stream(), routine.stretches().stream())
                .filter(planned -> !planned.cautions().isEmpty())
                .map(CautionsRead::mark)
                .distinct()
                .toList();
    }

    private static String mark(PlannedStretch planned) {
        CRC32 sum = new CRC32();
        sum.update(planned.stretch().id().getBytes(StandardCharsets.UTF_8));
        planned.cautions().forEach(line -> sum.update(line.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
