package app.unhunch.console;

import app.unhunch.model.Routine;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import java.util.List;
import java.util.stream.Collectors;

/// The routines there are, one a line.
public final class RoutineTable {

    private RoutineTable() {}

    /// Id, name, length as `mm:ss` at this pace, where it takes place, and how many stretches, in aligned columns.
    public static List<String> lines(List<Routine> routines, Pace pace) {
        ConsoleTexts words = ConsoleTexts.ofDefaultLocale();
        List<List<String>> rows =
                routines.stream().map(r -> cells(words, r, pace)).toList();
        Columns columns = Columns.fitting(rows);
        return rows.stream().map(columns::line).toList();
    }

    private static List<String> cells(ConsoleTexts words, Routine routine, Pace pace) {
        return List.of(
                routine.id(),
                routine.name(),
                TimeFormat.minutes(Timeline.of(routine, pace).length()),
                routine.places().stream().sorted().map(words::place).collect(Collectors.joining(", ")),
                words.of("list.stretches", routine.stretches().size()));
    }
}
