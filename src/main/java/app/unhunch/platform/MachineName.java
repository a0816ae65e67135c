package app.unhunch.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// What this machine is called, in a form that is a good name for a file everywhere.
public final class MachineName {

    private static final Logger LOG = LoggerFactory.getLogger(MachineName.class);
    private static final Pattern UNFIT = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 40;

    /// Windows has no file of such a name, whatever its ending, and may see ours in a folder that is shared.
    private static final Pattern RESERVED = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    private MachineName() {}

    /// Small letters, digits and hyphens, 1 to 40 of them.
    ///
    /// @param hostname the file in which Linux keeps the name; need not exist
    public static String of(Map<String, String> environment, Path hostname) {
        return Stream.of(
                        environment.getOrDefault("COMPUTERNAME", ""),
                        content(hostname),
                        environment.getOrDefault("HOSTNAME", ""))
                .map(MachineName::fit)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("this-machine");
    }

    private static String content(Path file) {
        if (!Files.isReadable(file)) {
            return "";
        }
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            LOG.info("{} does not tell the name of this machine", file, e);
            return "";
        }
    }

    private static String fit(String name) {
        String words =
                UNFIT.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        String cut = words.length() > LONGEST ? words.substring(0, LONGEST).strip() : words;
        return RESERVED.matcher(cut).matches() ? cut + "-machine" : cut.replace(' ', '-');
    }
}
