package app.unhunch.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.library.Library;
import app.unhunch.model.Routine;
import app.unhunch.session.Timeline;
import app.unhunch.settings.Settings;
import app.unhunch.ui.widget.TestJournal;
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
        assertThat(selected(model())).isEqualTo(first());
    }

    @Test
    void theRoutineOfLastTimeIsOfferedAgain() {
        settings.lastRoutine().set("unwind");

        assertThat(selected(model())).isEqualTo("unwind");
    }

    @Test
    void aRoutineThatIsGoneGivesWayToTheFirst() {
        settings.lastRoutine().set("was-deleted");

        assertThat(selected(model())).isEqualTo(first());
    }

    @Test
    void startingRemembersTheRoutine() {
        HomeModel model = model();
        HomeFixture.choose(model, "desk-break");
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

        RoutineFacts shown = model.selected().get().orElseThrow();
        assertThat(shown.length())
                .isGreaterThan(before)
                .isEqualTo(Timeline.of(shown.routine(), settings.pace()).length());
    }

    @Test
    void theWarmUpMakesTheShownLengthLongerAndIsWhatStarts() {
        HomeModel model = model();
        HomeFixture.choose(model, "desk-break");
        Duration cold = model.selected().get().orElseThrow().length();

        model.warmUp().set(true);
        model.start();

        RoutineFacts shown = model.selected().get().orElseThrow();
        assertThat(selected(model)).isEqualTo("desk-break");
        assertThat(shown.length()).isGreaterThan(cold.plusSeconds(100));
        assertThat(shown.lines(TestTexts.english()))
                .hasSameSizeAs(shown.routine().stretches());
        assertThat(started)
                .extracting(Routine::warmUp)
                .containsExactly(Library.bundled().warmUp());
        assertThat(settings.warmUp().get()).isTrue();
    }

    @Test
    void whoTurnsTheWarmUpOffStartsWithoutIt() {
        settings.warmUp().set(true);
        HomeModel model = model();
        model.warmUp().set(false);
        model.start();

        assertThat(started).extracting(Routine::warmUp).containsExactly(List.of());
    }

    @Test
    void readingAgainFindsAMendedFileAndKeepsTheSelection() throws Exception {
        Path mine = folder.resolve("mine.json");
        Files.writeString(mine, "{ \"schemaVersion\": 1 ");
        HomeModel model = model();
        HomeFixture.choose(model, "unwind");
        assertThat(model.problems().get()).hasSize(1);

        Files.writeString(mine, """
            { "schemaVersion": 1, "id": "mine", "name": "Mine", "summary": "Just one.",
              "stretches": [ { "stretch": "cat-cow" } ] }
            """);
        model.readAgain();

        assertThat(model.problems().get()).isEmpty();
        assertThat(ids(model)).contains("mine");
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
        HomeFixture.choose(model, "unwind");
        assertThat(ids(model)).doesNotContain("mine");

        late.arrive.run();

        assertThat(ids(model)).contains("mine");
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

        assertThat(ids(model)).contains("mine");
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
                settings::pace,
                TestTexts.english(),
                TestJournal.empty(),
                new HomeFixture().times,
                started::add);
    }

    private static List<String> ids(HomeModel model) {
        return model.routines().get().stream().map(f -> f.routine().id()).toList();
    }

    private static String first() {
        return Library.bundled().routines().getFirst().id();
    }

    private static String selected(HomeModel model) {
        return model.selected().get().orElseThrow().routine().id();
    }
}
