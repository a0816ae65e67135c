package app.unhunch.i18n;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// What the keys and texts of a bundle tell about each other.
final class Forms {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern FORM = Pattern.compile("(.*)\\.(zero|one|two|few|many|other|\\d+)");

    private Forms() {}

    /// The plural categories that a language has.
    static Set<String> categories(Locale language) {
        return LongStream.concat(LongStream.rangeClosed(0, 1000), LongStream.of(1_000_000))
                .mapToObj(n -> PluralRules.category(language, n).name().toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The keys of all plurals in a bundle, without the ends that tell the forms apart.
    static Set<String> plurals(Set<String> keys) {
        return keys.stream()
                .filter(key -> key.endsWith(".other"))
                .map(key -> key.substring(0, key.length() - ".other".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// The key without the end that tells a form, if it is one of a plural.
    static String stem(String key, Set<String> plurals) {
        var form = FORM.matcher(key);
        return form.matches() && plurals.contains(form.group(1)) ? form.group(1) : key;
    }

    /// The arguments of a text.
    static Set<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What is wrong with the texts of a language beside those of the base, a sentence each.
    static Set<String> problems(Map<String, String> base, Map<String, String> texts, Locale language) {
        Set<String> plurals = plurals(base.keySet());
        Set<String> problems = new TreeSet<>();
        Map<String, Set<String>> wanted = new TreeMap<>();
        base.forEach((key, text) ->
                wanted.computeIfAbsent(stem(key, plurals), _ -> new TreeSet<>()).addAll(arguments(text)));
        texts.forEach((key, text) -> {
            String stem = stem(key, plurals);
            Set<String> arguments = wanted.getOrDefault(stem, Set.of());
            if (!wanted.containsKey(stem)) {
                problems.add(key + " is not in the base");
            } else if (!fits(arguments(text), arguments, !stem.equals(key))) {
                problems.add(key + " should have the arguments " + arguments);
            }
        });
        Stream.concat(
                        base.keySet().stream().filter(key -> stem(key, plurals).equals(key)),
                        plurals.stream()
                                .flatMap(stem -> categories(language).stream().map(form -> stem + "." + form)))
                .filter(key -> !texts.containsKey(key))
                .forEach(key -> problems.add(key + " is missing"));
        return problems;
    }

    /// Whether a text has all the arguments it should have. One form of a plural need not say its number.
    private static boolean fits(Set<String> has, Set<String> wanted, boolean plural) {
        Set<String> counted = new TreeSet<>(wanted);
        Set<String> uncounted = new TreeSet<>(wanted);
        counted.add("count");
        uncounted.remove("count");
        return has.equals(wanted) || (plural && (has.equals(counted) || has.equals(uncounted)));
    }
}
