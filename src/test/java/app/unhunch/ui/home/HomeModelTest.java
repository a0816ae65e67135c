package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.library.Library;
import app.unhunch.model.Routine;
import app.unhunch.settings.Settings;
import app.unhunch.ui.widget.TestDiary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeModelTest {

    @TempDir
    Path folder;

    private final Settings settings = new Settings();
    private final List<Routine> started = new ArrayList<>();

    @Test
    void theFirstRoutineIsOfferedToANewPerson() {
        assertThat(selected(model())).isEqualTo("upper-back-five");
    }

    @Test
    void theRoutineOfLastTimeIsOfferedAgain() {
        settings.lastRoutine().set("unwind");

        assertThat(selected(model())).isEqualTo("unwind");
    }

    @Test
    void aRoutineThatIsGoneGivesWayToTheFirst() {
        settings.lastRoutine().set("was-deleted");

        assertThat(selected(model())).isEqualTo("upper-back-five");
    }

    @Test
    void startingRemembersTheRoutine() {
        HomeModel model = model();
        model.select(model.routines().get().get(2));
        model.start();

        assertThat(started).extracting(Routine::id).containsExactly("desk-break");
        assertThat(settings.lastRoutine().get()).isEqualTo("desk-break");
    }

    @Test
    void aSlowerBreathMakesTheShownLengthLonger() {
        HomeModel model = model();
        Duration before = model.selected().get().orElseThrow().length();
        settings.moveOut().set(5);
        model.refresh();

        // Eight repetitions of Cat-Cow, and eight on each side of Thoracic Rotation.
        assertThat(model.selected().get().orElseThrow().length()).isEqualTo(before.plusSeconds(8 + 2 * 8));
    }

    @Test
    void readingAgainFindsAMendedFileAndKeepsTheSelection() throws Exception {
        Path mine = folder.resolve("mine.json");
        Files.writeString(mine, "{ \"schemaVersion\": 1 ");
        HomeModel model = model();
        model.select(model.routines().get().get(3));
        assertThat(model.problems().get()).hasSize(1);

        Files.writeString(mine, """
            { "schemaVersion": 1, "id": "mine", "name": "Mine", "summary": "Just one.",
              "stretches": [ { "stretch": "cat-cow" } ] }
            """);
        model.readAgain();

        assertThat(model.problems().get()).isEmpty();
        assertThat(model.routines().get()).extracting(f -> f.routine().id()).contains("mine");
        assertThat(selected(model)).isEqualTo("unwind");
    }

    @Test
    void aPersonsOwnRoutinesMayComeAfterTheWindowWithoutTakingTheSelection() throws Exception {
        Files.writeString(folder.resolve("mine.json"), """
            { "schemaVersion": 1, "id": "mine", "name": "Mine", "summary": "Just one.",
              "stretches": [ { "stretch": "cat-cow" } ] }
            """);
        Late late = new Late(Library.read(folder));
        HomeModel model = model(Library.bundled(), late);
        model.refresh();
        model.readAgain();
        model.select(model.routines().get().get(3));
        assertThat(model.routines().get()).hasSize(5);

        late.arrive.run();

        assertThat(model.routines().get()).hasSize(6);
        assertThat(selected(model)).isEqualTo("unwind");
    }

    @Test
    void aReadingThatIsOvertakenByALaterOneChangesNothing() throws Exception {
        Late late = new Late(Library.bundled());
        HomeModel model = model(Library.bundled(), late);
        model.readAgain();
        Runnable earlier = late.arrive;
        Files.writeString(folder.resolve("mine.json"), """
            { "schemaVersion": 1, "id": "mine", "name": "Mine", "summary": "Just one.",
              "stretches": [ { "stretch": "cat-cow" } ] }
            """);
        late.library = Library.read(folder);
        model.readAgain();
        late.arrive.run();

        earlier.run();

        assertThat(model.routines().get()).hasSize(6);
    }

    /// Finds something, and hands it over when told.
    private static final class Late implements LibraryReader {

        private Library library;
        private Runnable arrive = () -> {};

        Late(Library library) {
            this.library = library;
        }

        @Override
        public <T> void read(Function<Library, T> ready, Consumer<T> found) {
            T made = ready.apply(library);
            arrive = () -> found.accept(made);
        }
    }

    private HomeModel model() {
        return model(Library.read(folder), TestReader.of(folder));
    }

    private HomeModel model(Library library, LibraryReader reader) {
        return new HomeModel(
                library,
                reader,
                settings,
                TestTexts.english(),
                TestDiary.empty(),
                new HomeFixture().times,
                started::add);
    }

    private static String selected(HomeModel model) {
        return model.selected().get().orElseThrow().routine().id();
    }
}
