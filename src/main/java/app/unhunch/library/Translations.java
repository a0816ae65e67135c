package app.unhunch.library;

import app.unhunch.library.check.Catalog;
import app.unhunch.library.check.Document;
import app.unhunch.library.check.TranslationCheck;
import app.unhunch.library.problem.Problem;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Routine;
import app.unhunch.model.Stretch;
import app.unhunch.model.StretchTexts;
import app.unhunch.model.Translation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;

/// The stretches in other languages, of which a person's own come after those that are bundled.
final class Translations {

    private final List<Accepted<Translation>> all = new ArrayList<>();

    /// Adds translations of stretches; of two for the same stretch and language, the one added later counts.
    ///
    /// @return what is wrong with their files
    List<Problem> add(List<Document> documents, Catalog<Stretch> stretches) {
        Accepted<Translation> accepted = new Accepted<>(Translations::key);
        documents.forEach(document -> accepted.add(document, TranslationCheck.of(document, stretches)));
        all.add(accepted);
        return accepted.problems();
    }

    private static String key(Translation translation) {
        return translation.stretch() + "." + translation.language().toLanguageTag();
    }

    /// A stretch in a language, as far as it is translated; what is said in the same language of any region comes
    /// before
    /// the stretch's own words.
    Stretch translate(Stretch stretch, Locale language) {
        Stretch translated = stretch;
        for (Translation translation : all.stream()
                .flatMap(accepted -> accepted.things().values().stream())
                .filter(t -> t.stretch().equals(stretch.id()) && fits(t.language(), language))
                .sorted(Comparator.comparingInt(
                        t -> t.language().toLanguageTag().length()))
                .toList()) {
            translated = translation.texts().translate(translated);
        }
        return translated;
    }

    private static boolean fits(Locale offered, Locale wanted) {
        return wanted.equals(offered) || wanted.toLanguageTag().startsWith(offered.toLanguageTag() + "-");
    }

    /// A routine whose stretches are these.
    static Routine with(Routine routine, Map<String, Stretch> stretches) {
        List<PlannedStretch> planned = new ArrayList<>();
        for (PlannedStretch own : routine.stretches()) {
            Stretch stretch = stretches.getOrDefault(own.stretch().id(), own.stretch());
            planned.add(stretch.variant(own.variant().id())
                    .map(variant -> new PlannedStretch(stretch, variant, own.amount(), own.sets()))
                    .orElse(own));
        }
        return new Routine(routine.id(), routine.name(), routine.summary(), planned);
    }

    /// What each file leaves in the stretch's own language.
    List<Untranslated> gaps(List<Stretch> stretches) {
        Map<String, Stretch> byId = new HashMap<>();
        stretches.forEach(stretch -> byId.put(stretch.id(), stretch));
        List<Untranslated> gaps = new ArrayList<>();
        for (Accepted<Translation> accepted : all) {
            for (Translation translation : accepted.things().values()) {
                Stretch stretch = byId.get(translation.stretch());
                if (stretch != null) {
                    TreeSet<String> missing =
                            new TreeSet<>(StretchTexts.of(stretch).byPlace().keySet());
                    missing.removeAll(translation.texts().byPlace().keySet());
                    if (!missing.isEmpty()) {
                        gaps.add(new Untranslated(
                                accepted.file(translation).name(), translation.language(), List.copyOf(missing)));
                    }
                }
            }
        }
        return gaps;
    }
}
