package app.unhunch.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The texts of a stretch or a routine by their place in it, such as `variants/standing/steps/0/text`: what a
/// translation may say otherwise.
///
/// @param byPlace a place has no text where the original has none; what does not name a side is the same for both
public record PlacedTexts(Map<String, SidedText> byPlace) {

    public PlacedTexts {
        byPlace = Map.copyOf(byPlace);
    }

    /// All texts of a stretch.
    public static PlacedTexts of(Stretch stretch) {
        Collector collector = new Collector();
        collector.stretch(stretch);
        return new PlacedTexts(collector.found);
    }

    /// All texts of a routine that are its own.
    public static PlacedTexts of(Routine routine) {
        return new PlacedTexts(
                Map.of("name", SidedText.same(routine.name()), "summary", SidedText.same(routine.summary())));
    }

    /// The stretch with these texts in the place of its own; where there is none, its own stays.
    public Stretch translate(Stretch stretch) {
        return new Replacer(byPlace).stretch(stretch);
    }

    /// The routine with these texts in the place of its own.
    public Routine translate(Routine routine) {
        Replacer replacer = new Replacer(byPlace);
        return new Routine(
                routine.id(),
                replacer.plain("name", routine.name()),
                replacer.plain("summary", routine.summary()),
                routine.warmUp(),
                routine.stretches());
    }

    /// Goes through a stretch and rebuilds it from what becomes of each text.
    private abstract static class Walk {

        abstract SidedText text(String place, SidedText own);

        final String plain(String place, String own) {
            return text(place, SidedText.same(own)).left();
        }

        private List<String> list(String place, List<String> own) {
            List<String> all = new ArrayList<>();
            for (int i = 0; i < own.size(); i++) {
                all.add(plain(place + "/" + i, own.get(i)));
            }
            return all;
        }

        final Stretch stretch(Stretch own) {
            return new Stretch(
                    own.id(),
                    plain("name", own.name()),
                    plain("summary", own.summary()),
                    own.sides(),
                    text("change", own.change()),
                    own.variants().stream().map(this::variant).toList(),
                    list("goodFor", own.goodFor()),
                    list("mistakes", own.mistakes()),
                    list("cautions", own.cautions()),
                    list("easier", own.easier()));
        }

        private Variant variant(Variant own) {
            String place = "variants/" + own.id() + "/";
            List<Step> steps = new ArrayList<>();
            for (int i = 0; i < own.steps().size(); i++) {
                steps.add(step(place + "steps/" + i + "/", own.steps().get(i)));
            }
            Step.Move rest = own.rest();
            return new Variant(
                    own.id(),
                    plain(place + "name", own.name()),
                    own.position(),
                    own.easier(),
                    text(place + "setUp", own.setUp()),
                    own.pose(),
                    steps,
                    rest == null ? null : move(place + "rest/", rest),
                    list(place + "cautions", own.cautions()));
        }

        private Step step(String place, Step own) {
            return switch (own) {
                case Step.Move move -> move(place, move);
                case Step.Hold hold ->
                    new Step.Hold(instruction(place, hold.instruction()), hold.seconds(), hold.pose());
                case Step.Repeat repeat -> new Step.Repeat(repeat.reps(), moves(place + "moves/", repeat.moves()));
            };
        }

        private Step.Move move(String place, Step.Move own) {
            return new Step.Move(instruction(place, own.instruction()), own.length(), own.breath(), own.pose());
        }

        private List<Step.BreathMove> moves(String place, List<Step.BreathMove> own) {
            List<Step.BreathMove> all = new ArrayList<>();
            for (int i = 0; i < own.size(); i++) {
                Step.BreathMove move = own.get(i);
                all.add(new Step.BreathMove(
                        instruction(place + i + "/", move.instruction()), move.breath(), move.pose()));
            }
            return all;
        }

        private Instruction instruction(String place, Instruction own) {
            return new Instruction(
                    text(place + "text", own.text()),
                    text(place + "brief", own.brief()),
                    text(place + "tip", own.tip()),
                    own.needed());
        }
    }

    private static final class Collector extends Walk {

        private final Map<String, SidedText> found = new TreeMap<>();

        @Override
        SidedText text(String place, SidedText own) {
            if (!own.isEmpty()) {
                found.put(place, own);
            }
            return own;
        }
    }

    private static final class Replacer extends Walk {

        private final Map<String, SidedText> texts;

        Replacer(Map<String, SidedText> texts) {
            this.texts = new HashMap<>(texts);
        }

        @Override
        SidedText text(String place, SidedText own) {
            return own.isEmpty() ? own : texts.getOrDefault(place, own);
        }
    }
}
