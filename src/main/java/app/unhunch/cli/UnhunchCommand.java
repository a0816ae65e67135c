package app.unhunch.cli;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.coach.Delivery;
import app.unhunch.coach.Script;
import app.unhunch.console.RoutineTable;
import app.unhunch.i18n.Texts;
import app.unhunch.i18n.UiLocale;
import app.unhunch.launch.NoWindowException;
import app.unhunch.launch.WindowOpener;
import app.unhunch.launch.startup.AutomationMode;
import app.unhunch.launch.startup.LaunchOptions;
import app.unhunch.library.Library;
import app.unhunch.library.problem.ProblemTexts;
import app.unhunch.model.Routine;
import app.unhunch.plan.Fit;
import app.unhunch.plan.Fitted;
import app.unhunch.plan.Wish;
import app.unhunch.platform.LogConfigurator;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import app.unhunch.settings.Settings;
import app.unhunch.settings.SettingsFile;
import app.unhunch.settings.SettingsStore;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// The command line: what can be asked, and who answers.
@Command(
        name = "unhunch",
        customSynopsis = "unhunch [--routine ID] [--fit MINUTES] [--no-floor] [--warm-up] [--speed N] [--data DIR]"
                + " [--list | --check FILE... | --record FILE | --console]",
        versionProvider = VersionLine.class,
        sortOptions = false)
public final class UnhunchCommand implements Callable<Integer> {

    /// The option that names a routine.
    public static final String ROUTINE = "--routine";

    private static final String TEXTS = "app/unhunch/cli/cli";

    /// What to do instead of opening the window.
    static final class Instead {
        @Option(names = "--list")
        boolean list;

        @Option(names = "--check", paramLabel = "FILE", arity = "1..*")
        @Nullable
        List<Path> check;

        @Option(names = "--record", paramLabel = "FILE")
        @Nullable
        Path record;

        @Option(names = "--console")
        boolean console;
    }

    @ArgGroup
    Instead instead = new Instead();

    @Option(names = ROUTINE, paramLabel = "ID")
    @Nullable
    String routineId;

    @Option(names = "--fit", paramLabel = "MINUTES", converter = Minutes.class)
    @Nullable
    Integer minutes;

    @Option(names = "--no-floor")
    boolean noFloor;

    @Option(names = "--warm-up")
    boolean warmUp;

    @Option(names = "--speed", paramLabel = "N", defaultValue = "1", converter = Speed.class)
    int speed = 1;

    @Option(names = "--data", paramLabel = "DIR")
    @Nullable
    Path data;

    @Option(names = "--version", versionHelp = true)
    boolean version;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true)
    boolean help;

    @Spec
    @Nullable
    CommandSpec spec;

    private final WindowOpener window;
    private final TerminalCoach coach;
    private final RecordCommand recorder;
    private final PrintStream out;
    private final PrintStream err;
    private final Path usualData;
    private final Function<String, UiLocale> locales;
    private final Function<Path, Wish> past;

    /// @param usualData where a person's files are who does not say so
    /// @param locales the locale for the language that a person has set
    /// @param past what the journal in a data folder says that matters to a plan, and no wish of today
    public UnhunchCommand(
            WindowOpener window,
            TerminalCoach coach,
            RecordCommand recorder,
            PrintStream out,
            PrintStream err,
            Path usualData,
            Function<String, UiLocale> locales,
            Function<Path, Wish> past) {
        this.window = window;
        this.coach = coach;
        this.recorder = recorder;
        this.out = out;
        this.err = err;
        this.usualData = usualData;
        this.locales = locales;
        this.past = past;
    }

    /// Chooses a routine, as the option does.
    public void choose(String id) {
        routineId = id;
    }

    public PrintStream out() {
        return out;
    }

    public PrintStream err() {
        return err;
    }

    /// The words of the command line, in the language of the system: what a person has set is not known until the
    /// command line is read.
    public Texts texts() {
        return Texts.load(TEXTS, locales.apply(UiLocale.SYSTEM));
    }

    /// What `--help` says.
    public ResourceBundle help() {
        return new HelpTexts(texts());
    }

    @Override
    public Integer call() {
        Path folder = dataFolder();
        if (instead.check != null) {
            return new FileCheck(texts(settings(folder)), out).check(instead.check);
        }
        if (instead.list) {
            return list(folder);
        }
        if (instead.record != null) {
            return record(folder, instead.record);
        }
        return instead.console ? coach(folder) : openWindow(folder);
    }

    private int list(Path folder) {
        Library library = read(folder);
        Settings settings = settings(folder);
        tell(library, locale(settings));
        List<Routine> routines = listed(library, folder, settings).stream()
                .map(routine -> warmed(routine, library, settings))
                .toList();
        RoutineTable.lines(routines, pace(settings), locale(settings)).forEach(out::println);
        return 0;
    }

    /// All, or those that can be as they were wished for.
    private List<Routine> listed(Library library, Path folder, Settings settings) {
        if (minutes == null && !noFloor) {
            return library.routines();
        }
        Wish wish = wish(folder);
        List<Routine> fitting = library.routines().stream()
                .map(routine -> Fit.of(routine, wish, pace(settings)))
                .filter(fitted -> fitted.cannotTake().isEmpty())
                .flatMap(fitted -> fitted.routine().stream())
                .toList();
        if (fitting.isEmpty()) {
            throw usage(texts().get("wrong.noneFits"));
        }
        return fitting;
    }

    private int record(Path folder, Path file) {
        Library library = read(folder);
        Settings settings = settings(folder);
        Routine routine = planned(warmed(routine(library), library, settings), folder, settings);
        tell(library, locale(settings));
        return recorder.record(
                Timeline.of(routine, pace(settings)),
                settings.audioPreferences().getValue(),
                file,
                texts(settings));
    }

    /// With room for the words, as in the window.
    private Pace pace(Settings settings) {
        Script script = new Script(locale(settings).language());
        return settings.pace().spoken(Delivery.of(settings.audioPreferences().getValue(), script));
    }

    private int openWindow(Path folder) {
        // What is bundled is there, even where a person's own of the same name is not in order.
        if (routineId != null && !Library.bundles(routineId)) {
            routine(read(folder));
        }
        // Without a routine, the window has one that fits or says why not.
        if (routineId != null && minutes != null) {
            fitted(routine(read(folder)), folder, settings(folder));
        }
        try {
            window.open(new LaunchOptions(folder, routineId, minutes, noFloor, warmUp, speed, AutomationMode.asked()));
            return 0;
        } catch (NoWindowException e) {
            Texts texts = texts(settings(folder));
            err.println(texts.of("noWindow", e.reason()));
            return coach(folder);
        }
    }

    private int coach(Path folder) {
        Library library = read(folder);
        Settings settings = settings(folder);
        Routine routine = planned(warmed(routine(library), library, settings), folder, settings);
        tell(library, locale(settings));
        return coach.coach(
                Timeline.of(routine, pace(settings)),
                settings.afterGetReady(),
                settings.anyKeyPauses().get(),
                speed,
                folder,
                locale(settings));
    }

    /// The routine that was asked for, or the first one.
    private Routine routine(Library library) {
        String id = routineId;
        return id == null ? library.routines().getFirst() : library.routine(id).orElseThrow(() -> unknown(id, library));
    }

    /// After the warm-up, for who asks for it here or has it on in the window.
    private Routine warmed(Routine routine, Library library, Settings settings) {
        return warmUp || settings.warmUp().get() ? routine.warmedUpBy(library.warmUp()) : routine;
    }

    /// As it fits, with a line for all that is otherwise.
    private Routine planned(Routine whole, Path folder, Settings settings) {
        Fitted fitted = fitted(whole, folder, settings);
        new FitTexts(texts(settings)).notes(fitted).forEach(err::println);
        return fitted.routine().orElse(whole);
    }

    private Fitted fitted(Routine whole, Path folder, Settings settings) {
        Fitted fitted = Fit.of(whole, wish(folder), pace(settings));
        if (fitted.routine().isEmpty()) {
            throw usage(new FitTexts(texts()).nothing(whole, fitted));
        }
        fitted.cannotTake().ifPresent(cannot -> {
            throw usage(new FitTexts(texts()).cannot(whole, cannot));
        });
        return fitted;
    }

    private Wish wish(Path folder) {
        Wish before = past.apply(folder);
        OptionalInt wanted = minutes == null ? OptionalInt.empty() : OptionalInt.of(minutes);
        return new Wish(wanted, noFloor, before.hurt(), before.done());
    }

    private ParameterException unknown(String id, Library library) {
        // Their own file may be the one that could not be read.
        tell(library, locales.apply(UiLocale.SYSTEM));
        return usage(library.nearestRoutine(id)
                .map(near -> texts().get("wrong.nearRoutine", arg("routine", id), arg("near", near)))
                .orElseGet(() -> texts().get("wrong.routine", arg("routine", id))));
    }

    private void tell(Library library, UiLocale locale) {
        if (!library.problems().isEmpty()) {
            library.problems().stream().map(new ProblemTexts(locale)::oneLine).forEach(err::println);
        }
    }

    /// As it is set in the window, so that a routine is the same one here and there.
    private static Settings settings(Path folder) {
        return new SettingsStore(folder.resolve(SettingsFile.NAME)).peek();
    }

    private Texts texts(Settings settings) {
        return Texts.load(TEXTS, locale(settings));
    }

    private UiLocale locale(Settings settings) {
        return locales.apply(settings.language().get());
    }

    private Library read(Path folder) {
        return Library.read(folder.resolve("routines"))
                .in(locale(settings(folder)).language());
    }

    /// Tells the log too, which is not open yet and asks for the folder when it has something to write.
    private Path dataFolder() {
        Path folder = data == null ? usualData : data.toAbsolutePath();
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw usage(texts().get("wrong.folder", arg("file", folder)));
        }
        System.setProperty(LogConfigurator.DATA_PROPERTY, folder.toString());
        return folder;
    }

    private ParameterException usage(String message) {
        CommandLine line = spec == null ? new CommandLine(this) : spec.commandLine();
        return new ParameterException(line, message);
    }
}
