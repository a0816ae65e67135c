package app.unhunch.library;

import app.unhunch.library.check.Catalog;
import app.unhunch.library.check.CheckResult;
import app.unhunch.library.check.Document;
import app.unhunch.library.check.TranslationCheck;
import app.unhunch.library.problem.Problem;
import app.unhunch.model.Message;
import app.unhunch.model.PlacedTexts;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Routine;
import app.unhunch.model.Stretch;
import app.unhunch.model.Translation;
import app.unhunch.model.Variant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// The stretches and routines in other languages, of which a person's own come after those that are bundled.
final class Translations {

    private final List<Read> all = new ArrayList<>();

    /// A translation and the file that it came from.
    private record Read(Translation translation, String file) {

        private String key() {
            return translation.of() + " " + translation.id() + " "
                    + translation.language().toLanguageTag();
        }

        private boolean isOf(Translation.Kind kind, String id) {
            return translation.of() == kind && translation.id().equals(id);
        }
    }

    /// Adds translations. Of two of the same in one language the first counts, and the second is a problem; but what is
    /// added later comes before all that was added earlier.
    ///
    /// @return what is wrong with their files
    List<Problem> add(List<Document> documents, Catalog<Stretch> stretches, Catalog<Routine> routines) {
        List<Problem> problems = new ArrayList<>();
        Map<String, Read> added = new LinkedHashMap<>();
        for (Document document : documents) {
            CheckResult<Translation> result = TranslationCheck.of(document, stretches, routines);
            problems.addAll(result.problems());
            if (result.value() != null) {
                Read read = new Read(result.value(), document.name());
                Read first = added.putIfAbsent(read.key(), read);
                if (first != null) {
                    problems.add(sameAs(first, document));
                }
            }
        }
        all.addAll(added.values());
        return problems;
    }

    private static Problem sameAs(Read first, Document second) {
        return new Problem(
                second.name(),
                second.at("language").line(),
                second.at("language").column(),
                "/language",
                Message.of("sameTranslation").with("file", first.file()),
                Message.of("removeOne"));
    }

    /// Whether anything is said in a language.
    boolean speak(Locale language) {
        return all.stream().anyMatch(read -> fits(read.translation().language(), language));
    }

    /// A stretch in a language, as far as it is translated; what is said in the same language of any region comes
    /// before the stretch's own words.
    Stretch translate(Stretch stretch, Locale language) {
        Stretch translated = stretch;
        for (PlacedTexts texts : texts(Translation.Kind.STRETCH, stretch.id(), language)) {
            translated = texts.translate(translated);
        }
        return translated;
    }

    /// A routine in a language, as far as it and its stretches are translated. A stretch that it kept, as another of
    /// the same id does not fit, stays as it is: a translation is of that other one.
    ///
    /// @param known the stretches that are translated
    Routine translate(Routine routine, List<Stretch> known, Locale language) {
        List<PlannedStretch> planned = new ArrayList<>();
        for (PlannedStretch own : routine.stretches()) {
            Stretch stretch = known.contains(own.stretch()) ? translate(own.stretch(), language) : own.stretch();
            Variant variant = stretch.variant(own.variant().id()).orElseThrow();
            planned.add(new PlannedStretch(stretch, variant, own.amount(), own.sets()));
        }
        Routine translated = new Routine(routine.id(), routine.name(), routine.summary(), routine.warmUp(), planned);
        for (PlacedTexts texts : texts(Translation.Kind.ROUTINE, routine.id(), language)) {
            translated = texts.translate(translated);
        }
        return translated;
    }

    /// From the most general language to the one that is wanted.
    private List<PlacedTexts> texts(Translation.Kind kind, String id, Locale language) {
        return all.stream()
                .filter(read -> read.isOf(kind, id))
                .map(Read::translation)
                .filter(translation -> fits(translation.language(), language))
                .sorted(Comparator.comparingInt(
                        translation -> translation.language().toLanguageTag().length()))
                .map(Translation::texts)
                .toList();
    }

    private static boolean fits(Locale offered, Locale wanted) {
        return wanted.equals(offered) || wanted.toLanguageTag().startsWith(offered.toLanguageTag() + "-");
    }

    /// What each file leaves in the own language of the stretch or the routine.
    List<Untranslated> gaps(List<Stretch> stretches, List<Routine> routines) {
        List<Untranslated> gaps = new ArrayList<>();
        for (Read read : all) {
            Stream<PlacedTexts> originals = Stream.concat(
                    stretches.stream()
                            .filter(stretch -> read.isOf(Translation.Kind.STRETCH, stretch.id()))
                            .map(PlacedTexts::of),
                    routines.stream()
                            .filter(routine -> read.isOf(Translation.Kind.ROUTINE, routine.id()))
                            .map(PlacedTexts::of));
            originals
                    .map(original -> missing(original, read.translation().texts()))
                    .filter(missing -> !missing.isEmpty())
                    .forEach(missing -> gaps.add(
                            new Untranslated(read.file(), read.translation().language(), missing)));
        }
        return gaps;
    }

    private static List<String> missing(PlacedTexts original, PlacedTexts translated) {
        return original.byPlace().keySet().stream()
                .filter(place -> !translated.byPlace().containsKey(place))
                .sorted()
                .toList();
    }
}
