package app.unhunch;

import app.unhunch.cli.DetectingCoach;
import app.unhunch.cli.RecordCommand;
import app.unhunch.cli.Recorder;
import app.unhunch.cli.TerminalCoach;
import app.unhunch.cli.UnhunchCommand;
import app.unhunch.cli.UsageErrors;
import app.unhunch.console.ConsoleCoach;
import app.unhunch.i18n.UiLocale;
import app.unhunch.journal.Lately;
import app.unhunch.launch.WindowLauncher;
import app.unhunch.launch.machine.JournalKeeping;
import app.unhunch.launch.machine.Localization;
import app.unhunch.launch.machine.SystemSpeech;
import app.unhunch.plan.Wish;
import app.unhunch.platform.DataFolder;
import app.unhunch.platform.LogConfigurator;
import app.unhunch.platform.OperatingSystem;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;

/// Starts here: reads the command line and opens the window, or coaches in the terminal. Besides it only
/// `launch` asks the system for time, folders and streams.
public final class Main {

    private Main() {}

    /// Never returns: the exit code is 0 when all went well, 1 after a fault or a problem that was found, 2 when the
    /// command line was not understood.
    public static void main(String[] args) {
        // Two threads may ask for the first logger at once. What the second one has to say is logged a moment later,
        // and nobody needs to be told so.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        // Backgrounds are of one colour and quickly painted; the toolkit would keep eight megabytes of pictures of
        // them.
        System.setProperty("prism.disableRegionCaching", "true");
        Thread.setDefaultUncaughtExceptionHandler((thread, fault) -> log(fault));
        PrintStream out = stream(FileDescriptor.out, System.out.charset());
        PrintStream err = stream(FileDescriptor.err, System.err.charset());
        TerminalCoach coach = new DetectingCoach(
                new ConsoleCoach(System::nanoTime, Thread::sleep, out),
                Main::isLiveTerminal,
                JournalKeeping::withoutWindow,
                Clock.system(ZoneId.systemDefault()));
        OperatingSystem system = OperatingSystem.of(System.getProperty("os.name"));
        Path dataFolder = DataFolder.of(system, System.getenv(), Path.of(System.getProperty("user.home")));
        RecordCommand recorder = new Recorder(
                () -> SystemSpeech.found(system, Locale.getDefault()),
                SystemSpeech.advice(system),
                words -> SystemSpeech.language(words, Locale.getDefault()),
                out,
                err);
        Function<String, UiLocale> locales = wish -> Localization.choose(wish, Localization.ofSystem(system));
        UnhunchCommand command =
                new UnhunchCommand(new WindowLauncher(), coach, recorder, out, err, dataFolder, locales, Main::past);
        int code = run(command, args);
        System.exit(code == CommandLine.ExitCode.OK ? said(command) : code);
    }

    private static Wish past(Path dataFolder) {
        Lately lately = new Lately(JournalKeeping.folder(dataFolder).read());
        return new Wish(
                OptionalInt.empty(), false, lately.hurt(ZonedDateTime.now(ZoneId.systemDefault())), lately.done());
    }

    /// A full disk, for one: what was asked for did not arrive.
    private static int said(UnhunchCommand command) {
        if (!command.out().checkError()) {
            return CommandLine.ExitCode.OK;
        }
        command.err().println(command.texts().get("notSaid"));
        return CommandLine.ExitCode.SOFTWARE;
    }

    /// Most starts are a press on an icon, of the program or of a routine: neither is parsed, as that would take longer
    /// than the rest.
    public static int run(UnhunchCommand command, String... args) {
        if (args.length == 0) {
            return answer(command);
        }
        if (args.length == 2 && args[0].equals(UnhunchCommand.ROUTINE) && !args[1].startsWith("-")) {
            command.choose(args[1]);
            return answer(command);
        }
        return parse(command, args);
    }

    private static int answer(UnhunchCommand command) {
        try {
            return command.call();
        } catch (CommandLine.ParameterException problem) {
            return new UsageErrors(command.err(), command.texts()).handleParseException(problem, new String[0]);
        } catch (RuntimeException fault) {
            log(fault);
            return CommandLine.ExitCode.SOFTWARE;
        }
    }

    private static int parse(UnhunchCommand command, String... args) {
        return new CommandLine(command)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setResourceBundle(command.help())
                .setParameterExceptionHandler(new UsageErrors(command.err(), command.texts()))
                .setExecutionExceptionHandler((fault, line, parsed) -> {
                    log(fault);
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .setOut(new PrintWriter(command.out(), true, command.out().charset()))
                .execute(args);
    }

    /// The logger is made here and not before, as it wants to know the data folder that the command line names.
    private static void log(Throwable fault) {
        LoggerFactory.getLogger(Main.class)
                .error("Something went wrong, and it is our fault. Details: {}", LogConfigurator.logFile(), fault);
    }

    private static boolean isLiveTerminal() {
        return Optional.ofNullable(System.console()).filter(Console::isTerminal).isPresent()
                && !"dumb".equals(System.getenv("TERM"));
    }

    /// Where no language is set the system says ASCII, and every terminal and editor that is left reads UTF-8.
    private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
        return new PrintStream(
                new FileOutputStream(descriptor),
                true,
                charset.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : charset);
    }
}
