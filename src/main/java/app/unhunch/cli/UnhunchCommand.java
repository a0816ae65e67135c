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
        customSynopsis =
                "unhunch [--routine ID] [--warm-up] [--speed N] [--data DIR] [--list | --check FILE... | --record FILE"
                        + " | --console]",
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

    /// @param usualData where a person's files are who does not say so
    /// @param locales the locale for the language that a person has set
    public UnhunchCommand(
            WindowOpener window,
            TerminalCoach coach,
            RecordCommand recorder,
            PrintStream out,
            PrintStream err,
            Path usualData,
            Function<String, UiLocale> locales) {
        this.window = window;
        this.coach = coach;
        this.recorder = recorder;
        this.out = out;
        this.err = err;
        this.usualData = usualData;
        this.locales = locales;
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
            return list(read(folder), settings(folder));
        }
        if (instead.record != null) {
            return record(folder, instead.record);
        }
        return instead.console ? coach(folder) : openWindow(folder);
    }

    private int list(Library library, Settings settings) {
        tell(library, locale(settings));
        List<Routine> routines = library.routines().stream()
                .map(routine -> warmed(routine, library, settings))
                .toList();
        RoutineTable.lines(routines, pace(settings), locale(settings)).forEach(out::println);
        return 0;
    }

    private int record(Path folder, Path file) {
        Library library = read(folder);
        Settings settings = settings(folder);
        Routine routine = warmed(routine(library), library, settings);
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
        try {
            window.open(new LaunchOptions(folder, routineId, warmUp, speed, AutomationMode.asked()));
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
        Routine routine = warmed(routine(library), library, settings);
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
