package app.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.pose.Pose;
import app.unhunch.library.problem.English;
import app.unhunch.library.problem.Told;
import app.unhunch.model.Stretch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A person's own poses beside the bundled ones. A body can do them: they are bundled ones under another name.
class OwnPosesTest {

    @TempDir
    Path folder;

    @Test
    void theyFollowByIdAndStretchesMayUseThem() throws IOException {
        write("poses/b.json", pose("sway", "stand"));
        write("poses/a.json", pose("bow", "sway"));
        write("stretches/lean.json", Example.HELD.replace("\"side-hold\"", "\"sway\""));

        Library library = read();

        assertThat(library.problems()).isEmpty();
        assertThat(library.poses()).extracting(Pose::id).endsWith("half-kneel", "bow", "sway");
        assertThat(library.pose("bow").orElseThrow().ways()).containsExactly("sway");
        assertThat(library.pose("fly")).isEmpty();
        assertThat(library.stretches()).extracting(Stretch::id).endsWith("lean");
    }

    @Test
    void oneWithABundledIdTakesItsPlace() throws IOException {
        write(
                "poses/mine.json",
                bundled("cow").replaceFirst("\"description\": \"[^\"]*\"", "\"description\": \"Moo.\""));

        Library library = read();

        assertThat(library.problems()).isEmpty();
        assertThat(library.poses()).extracting(Pose::id).isEqualTo(Bundled.POSES);
        assertThat(library.pose("cow").orElseThrow().description()).isEqualTo("Moo.");
    }

    @Test
    void aBrokenReplacementLeavesTheBundledOneInPlaceAndStopsNothingElse() throws IOException {
        write("poses/a.json", "{");
        write("poses/cow.json", bundled("cow").replaceFirst("\"pitch\": ", "\"pitch\": 1000"));
        write("poses/cat.json", pose("cat", "cwo"));
        write("poses/good.json", pose("good", "cow"));

        Library library = read();

        assertThat(library.problems())
                .extracting(p ->
                        folder.resolve("poses").relativize(Path.of(p.file())).toString())
                .containsExactlyInAnyOrder("a.json", "cow.json", "cat.json");
        assertThat(library.pose("cat").orElseThrow().ways()).contains("tabletop");
        assertThat(library.poses()).hasSize(Bundled.POSES.size() + 1);
        assertThat(library.stretches()).hasSize(Bundled.STRETCHES.size());
    }

    @Test
    void aWayToAPoseThatIsNotThereIsToldAtItsPlace() throws IOException {
        write("poses/sway.json", pose("sway", "stand", "tabletpo"));

        assertThat(read().problems())
                .extracting(English::told)
                .containsExactly(new Told(
                        file("poses/sway.json"),
                        6,
                        21,
                        "/ways/1",
                        "There is no pose \"tabletpo\".",
                        "Did you mean \"tabletop\"?"));
    }

    @Test
    void aWayToABrokenPoseNamesItsFileHoweverFarTheChainGoes() throws IOException {
        write("poses/a.json", pose("a", "b"));
        write("poses/b.json", pose("b", "c"));
        write("poses/c.json", pose("c", "nowhere"));

        Library library = read();

        assertThat(library.poses()).hasSize(Bundled.POSES.size());
        assertThat(library.problems())
                .extracting(English::message)
                .containsExactlyInAnyOrder(
                        "There is no pose \"nowhere\".",
                        "The pose file " + file("poses/c.json") + " has problems, so \"c\" cannot be used.",
                        "The pose file " + file("poses/b.json") + " has problems, so \"b\" cannot be used.");
    }

    @Test
    void anIslandIsRefused() throws IOException {
        write("poses/fly.json", pose("fly", "swim"));
        write("poses/swim.json", pose("swim", "fly", "swim"));
        write("poses/sway.json", pose("sway", "stand"));

        Library library = read();

        assertThat(library.poses()).extracting(Pose::id).endsWith("half-kneel", "sway");
        assertThat(library.problems())
                .extracting(English::oneLine)
                .containsExactly(
                        file("poses/fly.json")
                                + ":6:11: There is no way from \"stand\" to this pose. Add the id of a pose that has"
                                + " one.",
                        file("poses/swim.json")
                                + ":6:11: There is no way from \"stand\" to this pose. Add the id of a pose that has"
                                + " one.");
    }

    @Test
    void aReplacementThatCutsOthersOffIsRefusedAndNamesTheWaysItLacks() throws IOException {
        write("poses/cow.json", pose("cow", "cat"));
        write("poses/seat-start.json", pose("seat-start", "seat-ready"));
        write("poses/stand.json", pose("stand", "side-mid"));

        Library library = read();

        assertThat(library.pose("stand").orElseThrow().ways()).contains("lunge");
        assertThat(library.pose("cow").orElseThrow().ways()).containsExactly("cat");
        assertThat(library.problems()).singleElement().satisfies(p -> {
            assertThat(p.file()).isEqualTo(file("poses/stand.json"));
            assertThat(p.jsonPath()).isEqualTo("/ways");
            assertThat(English.message(p)).startsWith("With these ways, nothing leads from \"stand\" to \"");
            assertThat(English.hint(p)).contains("\"side-mid\"", "\"seat-start\"", "\"lunge\"");
        });
    }

    @Test
    void aReplacementMayLeadAnotherWayRound() throws IOException {
        write("poses/stand.json", pose("stand", "hall"));
        write("poses/hall.json", pose("hall", "side-mid", "seat-start", "lunge"));
        write("poses/side-mid.json", pose("side-mid", "side-reach"));
        write("poses/seat-start.json", pose("seat-start", "seat-ready"));
        write("poses/lunge.json", pose("lunge", "half-kneel"));

        Library library = read();

        assertThat(library.problems()).isEmpty();
        assertThat(library.pose("stand").orElseThrow().ways()).containsExactly("hall");
    }

    @Test
    void aStretchThatUsesAPoseNobodyKnowsIsNotOffered() throws IOException {
        write("poses/sway.json", "{ \"id\": \"sway\"");
        write("stretches/a.json", Example.HELD.replace("\"side-hold\"", "\"side-hlod\""));
        write("stretches/b.json", Example.COUNTED.replace("\"cat\"", "\"sway\""));

        Library library = read();

        assertThat(library.stretches()).hasSize(Bundled.STRETCHES.size());
        assertThat(library.problems())
                .extracting(English::oneLine)
                .containsExactly(
                        file("poses/sway.json") + ":1:15: The file ends too early. The { on line 1 is not closed."
                                + " Look for a missing bracket or quotation mark.",
                        file("stretches/a.json")
                                + ":23:75: There is no pose \"side-hlod\". Did you mean \"side-hold\"?",
                        file("stretches/b.json") + ":18:105: The pose file " + file("poses/sway.json")
                                + " has problems, so \"sway\" cannot be used. Fix that file first.");
    }

    @Test
    void aPoseInAnotherFolderIsTold() throws IOException {
        write("a.json", pose("sway", "stand"));
        write("stretches/b.json", pose("sway", "stand"));
        write("poses/c.json", Example.HELD);

        assertThat(read().problems())
                .extracting(p -> English.message(p) + " " + English.hint(p))
                .containsExactly(
                        "This is a stretch, but it is among the poses. Move it into the folder \"stretches\".",
                        "This is a pose, but it is among the stretches. Move it into the folder \"poses\".",
                        "This is a pose, but it is among the routines. Move it into the folder \"poses\".");
    }

    @Test
    void poseFilesAreCheckedBesideTheStretchesThatUseThem() throws IOException {
        write("poses/sway.json", pose("sway", "stand"));
        write("stretches/lean.json", Example.HELD.replace("\"side-hold\"", "\"sway\""));

        assertThat(check("stretches/lean.json", "poses/sway.json")).isEmpty();
        assertThat(check("stretches/lean.json")).containsExactly("There is no pose \"sway\".");
        assertThat(Library.check(List.of(Path.of("assets/poses/cat.json")))).isEmpty();
    }

    private List<String> check(String... files) {
        return Library.check(Arrays.stream(files).map(folder::resolve).toList()).stream()
                .map(English::message)
                .toList();
    }

    private Library read() {
        return Library.read(folder);
    }

    private String file(String name) {
        return folder.resolve(name).toString();
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /// A pose that a body can hold, as its numbers are bundled.
    private static String pose(String id, String... ways) throws IOException {
        return bundled("stand")
                .replace("\"id\": \"stand\"", "\"id\": \"" + id + "\"")
                .replaceFirst("\"ways\": \\[[^]]*]", "\"ways\": [" + Example.listed(ways) + "]");
    }

    private static String bundled(String id) throws IOException {
        return Files.readString(Path.of("assets/poses", id + ".json"));
    }
}
