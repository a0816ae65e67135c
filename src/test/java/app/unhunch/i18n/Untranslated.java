package app.unhunch.i18n;

import app.unhunch.model.SidedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Tells words of a [PseudoLocale] from words that nobody can translate.
public final class Untranslated {

    private static final int DAYS = 800;

    /// The texts of routines and stretches, on each side.
    private final Set<String> content = content();

    private final Set<String> others = new TreeSet<>();
    private final List<Pattern> patterns = new ArrayList<>();

    /// @param today around which dates may be told
    public Untranslated(UiLocale locale, LocalDate today) {
        Formats formats = new Formats(locale);
        Arrays.stream(Month.values()).map(formats::month).forEach(others::add);
        Arrays.stream(DayOfWeek.values()).map(formats::weekday).forEach(others::add);
        for (int minute = 0; minute < 24 * 60; minute++) {
            others.add(formats.timeOfDay(LocalTime.MIN.plusMinutes(minute)));
        }
        today.minusDays(DAYS).datesUntil(today.plusDays(DAYS)).forEach(date -> {
            others.add(formats.day(date));
            others.add(formats.dayAndYear(date));
            others.add(formats.dayOfMonth(date));
            others.add(formats.longDate(date));
        });
    }

    /// Takes words that come from elsewhere, such as what a person wrote.
    public void butFor(Collection<String> words) {
        others.addAll(words);
    }

    /// Takes words that cannot be known beforehand.
    public void butFor(Pattern words) {
        patterns.add(words);
    }

    /// Whether all of it is a text of a bundle or of a file, a date, or has no letter; and so are all arguments in it.
    public boolean knows(String words) {
        if (words.codePoints().noneMatch(Character::isLetter)
                || others.contains(words)
                || patterns.stream().anyMatch(pattern -> isAllOf(pattern, words))) {
            return true;
        }
        StringBuilder outside = new StringBuilder();
        List<String> texts = parts(words, PseudoLocale.OPEN, PseudoLocale.CLOSE, outside);
        boolean plain = outside.toString().equals("{}") || content.contains(outside.toString());
        return plain
                && texts.stream()
                        .flatMap(
                                text -> parts(
                                        text,
                                        PseudoLocale.OPEN_ARGUMENT,
                                        PseudoLocale.CLOSE_ARGUMENT,
                                        new StringBuilder())
                                        .stream())
                        .allMatch(this::knows);
    }

    /// A pattern is for what is in a text, not for the text around it.
    private static boolean isAllOf(Pattern pattern, String words) {
        return words.indexOf(PseudoLocale.OPEN) < 0 && pattern.matcher(words).matches();
    }

    /// What stands between two brackets, without what is deeper.
    ///
    /// @param outside takes everything else, with `{}` for each part
    private static List<String> parts(String words, char open, char close, StringBuilder outside) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == open && depth++ == 0) {
                start = i + 1;
                outside.append("{}");
            } else if (c == close && depth > 0) {
                if (--depth == 0) {
                    parts.add(words.substring(start, i));
                }
            } else if (depth == 0) {
                outside.append(c);
            }
        }
        return parts;
    }

    private static Set<String> content() {
        try (Stream<Path> files = Files.walk(Path.of("routines"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .flatMap(file -> strings(new JsonMapper().readTree(file)))
                    .flatMap(Untranslated::sided)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a text says on each side.
    private static Stream<String> sided(String text) {
        SidedText both = SidedText.of(text, "left", "right");
        return Stream.of(both.left(), both.right());
    }

    private static Stream<String> strings(JsonNode node) {
        return node.isString() ? Stream.of(node.asString()) : node.valueStream().flatMap(Untranslated::strings);
    }
}
