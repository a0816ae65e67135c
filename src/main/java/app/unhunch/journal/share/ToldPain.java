package app.unhunch.journal.share;

import static app.unhunch.i18n.Arg.arg;

import app.unhunch.i18n.Texts;
import app.unhunch.journal.Entry;
import app.unhunch.session.pain.Pain;
import java.time.LocalDate;
import java.util.List;

/// What a person told of pain in a stretch on a day.
///
/// @param id of the stretch in the library, then
/// @param stretch as it was called then
public record ToldPain(LocalDate day, String id, String stretch, Pain pain) {

    /// All that was told in some sessions, in their order.
    public static List<ToldPain> of(List<Entry> sessions) {
        return sessions.stream()
                .flatMap(session -> session.stretches().stream()
                        .flatMap(stretched -> stretched.pains().stream()
                                .map(pain -> new ToldPain(session.day(), stretched.id(), stretched.name(), pain))))
                .toList();
    }

    /// Where, how much, and what was done about it, in sentences.
    public String words(Texts texts) {
        return texts.join("list.sentences", List.of(what(texts), texts.of("painDeed", pain.response())));
    }

    private String what(Texts texts) {
        String place = pain.place() == null ? "" : texts.of("bodyPart", pain.place());
        if (pain.level() == null) {
            return place.isEmpty() ? texts.get("pain.untold") : texts.get("pain.place", arg("place", place));
        }
        return place.isEmpty()
                ? texts.get("pain.level", arg("level", pain.level()))
                : texts.get("pain.placeAndLevel", arg("place", place), arg("level", pain.level()));
    }
}
