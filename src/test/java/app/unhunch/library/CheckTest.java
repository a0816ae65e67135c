package app.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.library.problem.English;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Checking single files, as a person who writes routines does.
class CheckTest {

    @TempDir
    Path folder;

    @Test
    void goodFilesHaveNoProblemsInAnyOrder() throws IOException {
        Path routine = write("r.json", Example.ROUTINE);
        Path lean = write("s.json", Example.HELD);
        Path wave = write("t.json", Example.COUNTED);

        assertThat(Library.check(List.of(routine, lean, wave))).isEmpty();
        assertThat(Library.check(List.of(wave, lean, routine, routine))).isEmpty();
        assertThat(Library.check(List.of())).isEmpty();
    }

    @Test
    void aRoutineMayUseBundledStretches() throws IOException {
        assertThat(check(write("r.json", Example.ROUTINE.replace("\"lean\"", "\"side-stretch\""))))
                .containsExactly("There is no stretch \"wave\".", "There is no stretch \"wave\".");
    }

    @Test
    void aBundledFileIsGoodWhenItIsCheckedItself() {
        assertThat(Library.check(
                        List.of(Path.of("routines/unwind.json"), Path.of("routines/stretches/thoracic-rotation.json"))))
                .isEmpty();
    }

    @Test
    void aFileThatIsNeitherIsToldSo() throws IOException {
        String neither = "This is not a stretch, a routine, a pose or a translation.";

        assertThat(check(write("a.json", "{}"))).containsExactly(neither);
        assertThat(check(write("a.json", "[]"))).containsExactly(neither);
        assertThat(check(write("a.json", "\"variants\""))).containsExactly(neither);
    }

    @Test
    void aFileThatIsNotThereAndAFolderAreProblems() {
        assertThat(check(folder.resolve("none.json"))).containsExactly("There is no such file.");
        assertThat(check(folder)).singleElement().asString().startsWith("This file cannot be read");
    }

    @Test
    void everyFileIsCheckedWhateverIsWrongWithTheOthers() throws IOException {
        Path broken = write("a.json", "{");
        Path bad = write("b.json", Example.HELD.replace("\"seconds\": 4", "\"seconds\": 400"));
        Path newer = write("c.json", "{ \"schemaVersion\": 2, \"variants\": 7, \"brath\": 1 }");

        assertThat(check(broken, bad, newer))
                .containsExactly(
                        "The file ends too early. The { on line 1 is not closed.",
                        "\"seconds\" is 400, but it should be 1 to 60 seconds.",
                        "This file is for a newer version of Unhunch: its \"schemaVersion\" is 2, and this one reads"
                                + " version 1.");
    }

    @Test
    void aNewerVersionIsKnownHoweverLargeItsNumber() throws IOException {
        assertThat(check(write("c.json", "{ \"schemaVersion\": 12345678901234567890, \"stretches\": 0 }")))
                .singleElement()
                .asString()
                .startsWith("This file is for a newer version of Unhunch");
    }

    @Test
    void twoOfTheFilesDoNotShareAnId() throws IOException {
        Path first = write("a.json", Example.HELD);
        Path second = write("b.json", Example.HELD);

        assertThat(check(first, second)).containsExactly("The id \"lean\" already belongs to " + first + ".");
    }

    private List<String> check(Path... files) {
        return Library.check(Arrays.asList(files)).stream()
                .map(English::message)
                .toList();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
