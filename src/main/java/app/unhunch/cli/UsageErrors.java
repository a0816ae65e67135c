package app.unhunch.cli;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import java.io.PrintStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Answers a command line that was not understood with one line.
///
/// @param texts the words of the command line
public record UsageErrors(PrintStream err, Texts texts) implements IParameterExceptionHandler {

    /// Picocli names the options of a group that exclude each other nowhere else.
    private static final Pattern EXCLUSIVE = Pattern.compile("(?:Error: )?(.+) are mutually exclusive .*");

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        String words = words(problem).replaceAll("\\s+", " ").strip();
        err.println(texts.get("wrong.line", arg("problem", words)));
        return CommandLine.ExitCode.USAGE;
    }

    private String words(ParameterException problem) {
        return switch (problem) {
            case UnmatchedArgumentException unmatched -> unknown(unmatched);
            case MissingParameterException missing
            when !missing.getMissing().isEmpty() -> missing(missing.getMissing().getFirst());
            case OverwrittenOptionException twice -> twice(twice.getOverwritten());
            default -> problem.getArgSpec() == null ? other(problem) : unfit(problem, problem.getArgSpec());
        };
    }

    private String unknown(UnmatchedArgumentException unmatched) {
        List<String> quoted = unmatched.getUnmatched().stream()
                .map(word -> texts.get("wrong.word", arg("word", word)))
                .toList();
        String options = texts.join("wrong.words", quoted);
        List<String> near = unmatched.getSuggestions();
        return near.isEmpty()
                ? texts.get("wrong.option", arg("options", options))
                : texts.get("wrong.nearOption", arg("options", options), arg("near", near.getFirst()));
    }

    private String missing(ArgSpec option) {
        return texts.get("wrong.missing", arg("option", name(option)), arg("value", option.paramLabel()));
    }

    private String twice(ArgSpec option) {
        return option.type() == boolean.class
                ? texts.get("wrong.flagTwice", arg("option", name(option)))
                : texts.get("wrong.twice", arg("option", name(option)), arg("value", option.paramLabel()));
    }

    private String unfit(ParameterException problem, ArgSpec option) {
        String value = String.valueOf(problem.getValue());
        if (option.converters().length > 0 && option.converters()[0] instanceof Speed) {
            return texts.get("wrong.speed", arg("option", name(option)), arg("value", value));
        }
        if (option.converters().length > 0 && option.converters()[0] instanceof Minutes) {
            return texts.get("wrong.minutes", arg("option", name(option)), arg("value", value));
        }
        return option.type() == boolean.class
                ? texts.get("wrong.flag", arg("option", name(option)), arg("value", value))
                : other(problem);
    }

    /// What this program says itself; for what nobody has seen yet, the words of picocli.
    private String other(ParameterException problem) {
        String message = String.valueOf(problem.getMessage());
        Matcher exclusive = EXCLUSIVE.matcher(message);
        return exclusive.matches()
                ? texts.get("wrong.both", arg("options", exclusive.group(1)))
                : message.replaceFirst("^Error: ", "");
    }

    private static String name(@Nullable ArgSpec option) {
        return option instanceof OptionSpec named ? named.longestName() : "";
    }
}
