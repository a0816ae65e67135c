package app.unhunch.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Answers a command line that was not understood with one line.
public record UsageErrors(PrintStream err) implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException problem, String[] args) {
        String message = problem instanceof UnmatchedArgumentException unmatched
                ? unknown(unmatched)
                : String.valueOf(problem.getMessage()).replaceFirst("^Error: ", "");
        err.println("unhunch: " + message.replaceAll("\\s+", " ").strip() + " (see --help)");
        return CommandLine.ExitCode.USAGE;
    }

    private static String unknown(UnmatchedArgumentException unmatched) {
        String words = unmatched.getUnmatched().stream().map(w -> "'" + w + "'").collect(Collectors.joining(", "));
        List<String> near = unmatched.getSuggestions();
        return "there is no option " + words + (near.isEmpty() ? "" : ", perhaps you mean " + near.getFirst());
    }
}
