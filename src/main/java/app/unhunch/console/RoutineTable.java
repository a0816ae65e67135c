package app.unhunch.console;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.UiLocale;
import app.unhunch.model.Routine;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import java.util.List;

/// The routines there are, one a line.
public final class RoutineTable {

    private RoutineTable() {}

    /// Id, name, length as `mm:ss` at this pace, where it takes place, and how many stretches, in aligned columns.
    public static List<String> lines(List<Routine> routines, Pace pace, UiLocale locale) {
        Texts texts = ConsoleTexts.load(locale);
        List<List<String>> rows =
                routines.stream().map(r -> cells(texts, r, pace)).toList();
        Columns columns = Columns.fitting(rows);
        return rows.stream().map(columns::line).toList();
    }

    private static List<String> cells(Texts texts, Routine routine, Pace pace) {
        return List.of(
                routine.id(),
                routine.name(),
                TimeFormat.minutes(Timeline.of(routine, pace).length()),
                texts.join(
                        "list.places",
                        routine.places().stream()
                                .sorted()
                                .map(place -> texts.of("list.place", place))
                                .toList()),
                texts.plural("list.stretches", routine.stretches().size()));
    }
}
