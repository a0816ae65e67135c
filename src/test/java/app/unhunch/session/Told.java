package app.unhunch.session;

import app.unhunch.session.SessionEvent.Asked;
import app.unhunch.session.SessionEvent.CueEntered;
import app.unhunch.session.SessionEvent.CueLeft;
import app.unhunch.session.SessionEvent.Extended;
import app.unhunch.session.SessionEvent.Finished;
import app.unhunch.session.SessionEvent.Hurt;
import app.unhunch.session.SessionEvent.PainTold;
import app.unhunch.session.SessionEvent.Paused;
import app.unhunch.session.SessionEvent.Resumed;
import app.unhunch.session.SessionEvent.Started;
import app.unhunch.session.SessionEvent.Stopped;
import app.unhunch.session.SessionEvent.StretchLeft;
import app.unhunch.session.SessionEvent.TakenBack;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cues and events as lines that a person can check by reading.
final class Told {

    private Told() {}

    /// When, how long, what, on which side, which breath, which repetition, to which pose, in which words.
    static String cues(Timeline timeline) {
        return timeline.cues().stream().map(cue -> line(cue) + "\n").collect(Collectors.joining());
    }

    /// What happened, in the order in which it happened.
    static List<String> events(List<SessionEvent> events) {
        return events.stream().map(Told::line).toList();
    }

    private static String line(Cue cue) {
        String when = String.format(
                Locale.ROOT, "%03d +%d", cue.start().toSeconds(), cue.length().toSeconds());
        String breath = cue.breath() == null ? (cue.breathing() == null ? "" : "breathing") : "" + cue.breath();
        String rep = cue.rep() == 0 ? "" : cue.rep() + " of " + cue.reps();
        return Stream.of(
                        when,
                        name(cue),
                        breath,
                        rep,
                        "-> " + cue.pose() + ":",
                        cue.instruction().text().on(cue.side()),
                        cue.instruction().tip().on(cue.side()))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String line(SessionEvent event) {
        return switch (event) {
            case Started _ -> "started";
            case CueEntered(Cue cue) -> "entered " + at(cue);
            case CueLeft left -> (left.complete() ? "completed " : "left ") + at(left.cue());
            case Paused(PauseReason reason) -> "paused: " + reason;
            case Resumed(var leadIn) -> "resumed, lead-in " + leadIn.toSeconds();
            case Hurt(Cue cue) -> "hurt in " + at(cue);
            case Asked(var question) -> "asked: " + question;
            case PainTold(int item, var pain) ->
                "told of stretch " + item + ": " + pain.level() + " " + pain.place() + " " + pain.response();
            case TakenBack _ -> "taken back";
            case Extended(Cue.Part part) -> "extended stretch " + part.item() + " set " + part.set();
            case StretchLeft(int item, Outcome outcome) -> "stretch " + item + ": " + outcome;
            case Finished _ -> "finished";
            case Stopped _ -> "stopped";
        };
    }

    private static String at(Cue cue) {
        return name(cue) + " at " + cue.start().toSeconds();
    }

    private static String name(Cue cue) {
        String kind = cue.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return cue.side() == null ? kind : kind + " " + cue.side();
    }
}
