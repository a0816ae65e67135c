package app.unhunch.ui.settings;

import app.unhunch.settings.NumberSetting;
import app.unhunch.settings.Settings;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// How fast one breathes, as four settings together.
enum Tempo {
    /// Six breaths in a minute become five.
    CALMER(5, 5, 7),
    /// As everything is set at first.
    USUAL(4, 4, 6),
    /// As fast as one may move.
    BRISKER(3, 3, 4),
    /// None of these: the person has set each on its own.
    OWN(0, 0, 0);

    /// Those that can be chosen.
    static final List<Tempo> NAMED = List.of(CALMER, USUAL, BRISKER);

    private final double move;
    private final double holdIn;
    private final double holdOut;

    /// In seconds.
    ///
    /// @param move one half of a breath while moving
    Tempo(double move, double holdIn, double holdOut) {
        this.move = move;
        this.holdIn = holdIn;
        this.holdOut = holdOut;
    }

    /// The one that is set now; whoever sets it sets the four.
    static ObjectProperty<Tempo> in(Settings settings) {
        List<NumberSetting> four =
                List.of(settings.moveIn(), settings.moveOut(), settings.holdIn(), settings.holdOut());
        ObjectProperty<Tempo> tempo = new SimpleObjectProperty<>(null, "tempo", of(four));
        tempo.addListener((_, _, now) -> {
            // Until the last of them is set it is their own; then it is this one again.
            if (now != OWN) {
                IntStream.range(0, four.size())
                        .forEach(i -> four.get(i).set(now.seconds().get(i)));
            }
        });
        four.forEach(number -> number.addListener(_ -> tempo.set(of(four))));
        return tempo;
    }

    private List<Double> seconds() {
        return List.of(move, move, holdIn, holdOut);
    }

    private static Tempo of(List<NumberSetting> four) {
        return NAMED.stream()
                .filter(tempo -> four.stream().map(NumberSetting::get).toList().equals(tempo.seconds()))
                .findFirst()
                .orElse(OWN);
    }
}
