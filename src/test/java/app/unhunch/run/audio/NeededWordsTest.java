package app.unhunch.run.audio;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.coach.Choice;
import app.unhunch.coach.CueSheet;
import app.unhunch.coach.Lengths;
import app.unhunch.coach.Prompt;
import app.unhunch.coach.Verbosity;
import app.unhunch.model.Routine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What must be heard is heard whole, in its order and before it is too late, in every routine and in every way of
/// every
/// stretch, with the voice of this machine.
class NeededWordsTest {

    private static final int MOST_WORDS = 12;

    @ParameterizedTest(name = "{0} words a minute")
    @ValueSource(ints = {130, 165, 220})
    void everythingThatMustBeHeardIsHeard(int rate) {
        Lengths lengths = SpokenRoutines.lengths(rate);
        List<String> unheard = new ArrayList<>();
        for (Routine routine : SpokenRoutines.all()) {
            for (Verbosity verbosity : List.of(Verbosity.FULL, Verbosity.BRIEF)) {
                CueSheet cueSheet = SpokenRoutines.cueSheet(routine, verbosity, rate);
                unheard.addAll(unheard(cueSheet, Choice.all(cueSheet, lengths)));
            }
        }
        assertThat(unheard).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = 165)
    void nobodyHasToRememberMoreThanTwelveWordsAtOnce(int rate) {
        assertThat(SpokenRoutines.all())
                .flatMap(routine ->
                        SpokenRoutines.cueSheet(routine, Verbosity.FULL, rate).prompts())
                .filteredOn(Prompt.Line.class::isInstance)
                .flatExtracting(prompt -> ((Prompt.Line) prompt).forms())
                .allSatisfy(words -> assertThat(words.split(" ")).hasSizeLessThanOrEqualTo(MOST_WORDS));
    }

    /// What is needed but not among what is said: in this order, in its longest form, within its time.
    private static List<String> unheard(CueSheet cueSheet, List<Choice> said) {
        List<String> unheard = new ArrayList<>();
        Iterator<Choice> heard = said.iterator();
        for (Prompt prompt : cueSheet.prompts()) {
            if (prompt instanceof Prompt.Line line && line.needed() && !comes(line, heard)) {
                unheard.add(cueSheet.timeline().routine().id() + " " + line.at() + " "
                        + line.forms().getFirst());
                heard = said.iterator();
            }
        }
        return unheard;
    }

    private static boolean comes(Prompt.Line line, Iterator<Choice> heard) {
        while (heard.hasNext()) {
            Choice choice = heard.next();
            Duration end = choice.end();
            if (choice.words().equals(line.forms().getFirst())
                    && choice.start().compareTo(line.at()) >= 0
                    && end.compareTo(line.until()) <= 0) {
                return true;
            }
        }
        return false;
    }
}
