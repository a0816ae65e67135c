package app.unhunch.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;

/// Reads the texts of one bundle from UTF-8 properties files in the module. Not a `ResourceBundle`, as that falls back
/// to the system's language for what the chosen one lacks, and so mixes two.
public final class Bundle {

    private Bundle() {}

    /// The texts of the base file, with those of the language, and of the language in its script and region, over them.
    /// Throws [IllegalArgumentException] when there is no base file.
    ///
    /// @param name the path of the base file without its ending, such as `app/unhunch/ui/texts`
    public static Map<String, String> read(String name, Locale language) {
        Map<String, String> texts = new HashMap<>();
        for (String file : files(name, language)) {
            try (InputStream in = Bundle.class.getResourceAsStream("/" + file + ".properties")) {
                if (in != null) {
                    Properties properties = new Properties();
                    properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                    properties.forEach((key, text) -> texts.put((String) key, (String) text));
                } else if (file.equals(name)) {
                    throw new IllegalArgumentException("There is no bundle " + name);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The bundle " + file + " cannot be read", e);
            }
        }
        return texts;
    }

    private static List<String> files(String name, Locale locale) {
        String language = name + "_" + locale.getLanguage();
        String script = locale.getScript().isEmpty() ? language : language + "_" + locale.getScript();
        String region = locale.getCountry().isEmpty() ? script : script + "_" + locale.getCountry();
        return Stream.of(name, language, script, region).distinct().toList();
    }
}
