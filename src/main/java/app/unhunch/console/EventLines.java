package app.unhunch.console;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.model.Sides;
import app.unhunch.model.Step;
import app.unhunch.session.Cue;
import app.unhunch.session.Outcome;
import app.unhunch.session.PauseReason;
import app.unhunch.session.Session;
import app.unhunch.session.SessionEvent;
import app.unhunch.session.Timeline;
import app.unhunch.session.pain.Pain;
import app.unhunch.session.pain.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What is written down of a session: a line for each cue and for everything that changes its course.
final class EventLines {

    private final Texts texts;
    private final ConsoleTexts words;
    private final Session session;
    private final String resumed;
    private final Columns columns;

    /// @param resumed `alone` or `asked`: which words say that a pause is over
    EventLines(Texts texts, Session session, String resumed) {
        this.texts = texts;
        this.words = new ConsoleTexts(texts);
        this.session = session;
        this.resumed = resumed;
        this.columns = Columns.fitting(widestCells());
    }

    /// The session that is written down.
    Session session() {
        return session;
    }

    /// The words it is written in.
    Texts texts() {
        return texts;
    }

    /// The routine and how long it takes.
    String title() {
        Timeline timeline = session.timeline();
        return texts.get(
                "title", arg("routine", timeline.routine().name()), arg("length", TimeFormat.exact(timeline.length())));
    }

    /// The lines for what just happened, in order.
    List<String> of(List<SessionEvent> events) {
        return events.stream().flatMap(this::line).toList();
    }

    private Stream<String> line(SessionEvent event) {
        return switch (event) {
            case SessionEvent.CueEntered(Cue cue) -> Stream.of(line(cue.start(), cells(cue)));
            case SessionEvent.Paused(PauseReason reason) -> paused(reason);
            case SessionEvent.Resumed r -> note("note.resumed", texts.get("resumed." + resumed));
            case SessionEvent.Extended(Cue.Part part) -> note("note.longer", texts.get("longer." + longer(part)));
            case SessionEvent.Hurt h -> note("note.hurts", texts.get("hurts"));
            case SessionEvent.Asked(Question question) -> note("note.hurts", texts.of("question", question));
            case SessionEvent.PainTold(int i, Pain pain) -> note("note.hurts", texts.of("painThen", pain.response()));
            case SessionEvent.TakenBack t -> note("note.hurts", texts.get("takenBack"));
            case SessionEvent.StretchLeft(int item, Outcome outcome) -> left(item, outcome);
            case SessionEvent.Finished f -> note("note.finished", texts.get("finished"));
            case SessionEvent.Stopped s -> note("note.stopped", texts.get("stopped"));
            case SessionEvent.Started s -> Stream.empty();
            case SessionEvent.CueLeft l -> Stream.empty();
        };
    }

    private Stream<String> paused(PauseReason reason) {
        return switch (reason) {
            case ASKED, HURT -> Stream.empty();
            case GAP -> note("note.paused", texts.get("paused.gap"));
            case WAITING -> note("note.waiting", texts.get("paused.waiting"));
        };
    }

    private Stream<String> left(int item, Outcome outcome) {
        String name = session.timeline().routine().at(item).stretch().name();
        String key = outcome == Outcome.HURT ? "hurt" : "skipped";
        return note("note." + key, texts.get(key, arg("stretch", name)));
    }

    private Stream<String> note(String kind, String text) {
        return Stream.of(line(session.moment().position(), List.of(texts.get(kind), text)));
    }

    private String line(Duration time, List<String> cells) {
        return TimeFormat.exact(time) + " " + columns.line(cells);
    }

    private List<String> cells(Cue cue) {
        return List.of(
                words.kind(cue),
                cue.planned().stretch().name(),
                words.side(cue.side()),
                words.breath(cue),
                words.instruction(cue));
    }

    /// The instructions end the line and the notes are sentences: neither makes a column wide.
    private List<List<String>> widestCells() {
        List<List<String>> rows = new ArrayList<>();
        session.timeline().cues().forEach(cue -> rows.add(cells(cue)));
        Stream.of("finished", "stopped", "paused", "waiting", "resumed", "skipped", "hurt", "hurts", "longer")
                .forEach(kind -> rows.add(List.of(texts.get("note." + kind))));
        return rows;
    }

    private static String longer(Cue.Part part) {
        String unit = part.planned().variant().dosed() instanceof Step.Hold ? "hold" : "rep";
        return part.planned().stretch().sides() == Sides.EACH ? unit + ".both" : unit;
    }
}
