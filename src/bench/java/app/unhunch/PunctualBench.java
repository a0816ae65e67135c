package app.unhunch;

import app.unhunch.audio.Output;
import app.unhunch.i18n.TestTexts;
import app.unhunch.launch.machine.JournalKeeping;
import app.unhunch.launch.machine.SystemSpeech;
import app.unhunch.launch.startup.HeapTrimmer;
import app.unhunch.launch.startup.NextFrame;
import app.unhunch.library.Library;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Routine;
import app.unhunch.platform.KeepAwake;
import app.unhunch.platform.LogConfigurator;
import app.unhunch.platform.OperatingSystem;
import app.unhunch.run.RunServices;
import app.unhunch.run.audio.LiveSounds;
import app.unhunch.session.Pace;
import app.unhunch.session.SessionListener;
import app.unhunch.session.Timeline;
import app.unhunch.settings.Settings;
import app.unhunch.ui.MainWindow;
import app.unhunch.ui.RoutineFiles;
import app.unhunch.ui.Shell;
import app.unhunch.ui.WindowServices;
import app.unhunch.ui.home.TestReader;
import app.unhunch.ui.widget.Outlets;
import app.unhunch.ui.widget.safety.TestCautions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.stage.Stage;

/// How punctual a session is in the real window, with its voice, its sounds and its journal: when each event comes,
/// whether the position drifts, and beside it two countdowns that do. The script `punctual` keeps the machine busy
/// meanwhile.
public final class PunctualBench {

    private static final double FRAME_MILLIS = 1000.0 / 60;

    private final double minutes;
    private final LiveSounds sounds;
    private final Spread frames = new Spread();
    private Optional<Witness> witness = Optional.empty();
    private List<Chain> chains = List.of();

    private PunctualBench(double minutes) {
        this.minutes = minutes;
        OperatingSystem system = OperatingSystem.of(System.getProperty("os.name"));
        Settings usual = new Settings();
        this.sounds = new LiveSounds(
                Output.system(),
                SystemSpeech.found(system, Locale.UK),
                SystemSpeech.advice(system),
                usual.audioPreferences()::getValue,
                Locale.UK,
                System::nanoTime);
    }

    /// Opens the window and begins; takes as many minutes as it is told, or ten.
    public static void main(String[] args) throws IOException {
        PunctualBench bench = new PunctualBench(args.length == 0 ? 10 : Double.parseDouble(args[0]));
        Path data = Files.createTempDirectory("unhunch-bench");
        System.setProperty(LogConfigurator.DATA_PROPERTY, data.toString());
        Platform.startup(() -> bench.open(new Stage(), data));
    }

    private void open(Stage stage, Path data) {
        Library library = Library.read(null);
        Settings settings = new Settings();
        settings.noticeRead().set(true);
        settings.checkIn().set(false);
        TestCautions.read(settings, library);
        Shell shell = new Shell(
                new RoutineFiles(library, TestReader.of(library), data, () -> false),
                settings,
                new RunServices(
                        new WitnessedSounds(sounds, this::begin),
                        KeepAwake.silent(),
                        JournalKeeping.in(data).journal(),
                        1),
                new WindowServices(Outlets.silent(), new NextFrame(stage), Runnable::run),
                Clock.system(ZoneId.systemDefault()),
                TestTexts.english());
        shell.whenShown(HeapTrimmer.ofTheHeap());
        MainWindow.show(stage, shell, settings, Runnable::run);
        shell.open(Optional.of(lasting(library.routine("upper-back-five").orElseThrow())));
        shell.readJournal();
    }

    /// The routine with a first hold that makes it last as long as it should, as far as that goes.
    private Routine lasting(Routine routine) {
        PlannedStretch first = routine.stretches().getFirst();
        long missing = Math.round(60 * minutes)
                - Timeline.of(routine, Pace.USUAL).length().toSeconds();
        var dose = first.variant().dosed().dose();
        int amount = Math.clamp(first.amount() + missing, dose.min(), dose.max());
        List<PlannedStretch> stretches = new ArrayList<>(routine.stretches());
        stretches.set(0, new PlannedStretch(first.stretch(), first.variant(), amount, first.sets()));
        return new Routine(routine.id(), routine.name(), routine.summary(), stretches);
    }

    private SessionListener begin(SessionListener real) {
        Witness beside = new Witness(real, this::end);
        witness = Optional.of(beside);
        chains = List.of(Chain.ofTicks(), Chain.ofPauses());
        new AnimationTimer() {
            private long began;
            private long last;

            @Override
            public void handle(long nanoTime) {
                if (last == 0) {
                    began = nanoTime;
                } else {
                    frames.add(nanoTime - last);
                }
                last = nanoTime;
                // Should it last longer than it was asked to; the second is for its own end.
                if ((nanoTime - began) / 1e9 > 60 * minutes + 1) {
                    end();
                }
            }
        }.start();
        return beside;
    }

    private void end() {
        Witness noted = witness.orElseThrow();
        System.out.println("| what | 99th percentile, in frames of 1/60 s | p50 | p99 | max |");
        System.out.println("|---|---|---|---|---|");
        System.out.println(noted.away.row("an event, from its moment", FRAME_MILLIS));
        System.out.println(noted.frames.row("the beginning of its frame, from it", FRAME_MILLIS));
        System.out.println(frames.row("from one frame to the next", FRAME_MILLIS));
        System.out.println();
        System.out.println("| what counts | drift of the time | drift at the end |");
        System.out.println("|---|---|---|");
        double drift = noted.behind.leastMillis(0.9, 1) - noted.behind.leastMillis(0, 0.1);
        double millis = 10 * minutes * 60;
        System.out.printf(
                Locale.ROOT,
                "| the position of the session (%d frames) | %.4f %% | %.3f ms |%n",
                noted.behind.size(),
                drift / millis,
                drift);
        System.out.println(chains.getFirst().row("a chain of one-second ticks"));
        System.out.println(chains.getLast().row("a chain of pause transitions"));
        sounds.close();
        if (noted.paused()) {
            System.out.println(
                    "A frame took more than a second, so the session paused: what stands here is of no use.");
        }
        Runtime.getRuntime().halt(0);
    }
}
