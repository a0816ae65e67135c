package app.unhunch.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unhunch.figure.body.Person;
import app.unhunch.model.Side;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsStoreTest {

    @TempDir
    Path folder;

    private Path file;
    private SettingsStore store;

    @BeforeEach
    void setUp() {
        file = folder.resolve("deep/settings.json");
        store = new SettingsStore(file);
    }

    @Test
    void aMissingFileMeansTheUsualValuesAndIsNotMade() throws IOException {
        var loaded = store.load();

        assertThat(loaded.setAside()).isEmpty();
        assertThat(loaded.settings().holdOut().get()).isEqualTo(6);
        assertThat(file).doesNotExist();
    }

    @Test
    void whatIsSavedIsReadAgain() throws IOException {
        Settings settings = new Settings();
        settings.holdIn().set(4.5);
        settings.firstSide().set(Side.LEFT);
        settings.appearance().set(Appearance.DARK);
        settings.personParts().hair().set(Person.Hair.CURLS);
        settings.figureGuides().set(false);
        settings.noticeRead().set(true);
        settings.lastRoutine().set("unwind");
        store.save(store.render(settings));

        Settings read = new SettingsStore(file).load().settings();

        assertThat(read.holdIn().get()).isEqualTo(4.5);
        assertThat(read.firstSide().get()).isEqualTo(Side.LEFT);
        assertThat(read.appearance().get()).isEqualTo(Appearance.DARK);
        assertThat(read.person().getValue().hair()).isEqualTo(Person.Hair.CURLS);
        assertThat(read.figureGuides().get()).isFalse();
        assertThat(read.noticeRead().get()).isTrue();
        assertThat(read.lastRoutine().get()).isEqualTo("unwind");
        assertThat(files()).containsExactly("settings.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[1, 2]", "{ \"holdBreathInSeconds\": 4,, }", "\u0000\u0001"})
    void aFileThatCannotBeReadIsSetAsideWithItsContent(String content) throws IOException {
        write(content);

        var loaded = store.load();
        store.save(store.render(loaded.settings()));

        assertThat(loaded.setAside()).contains(file.resolveSibling("settings.set-aside-1.json"));
        assertThat(loaded.setAside().orElseThrow()).hasContent(content);
        assertThat(new SettingsStore(file).load().setAside()).isEmpty();
    }

    @Test
    void bytesThatAreNotTextAreSetAsideToo() throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, new byte[] {'{', (byte) 0xff, (byte) 0xfe, '}'});

        assertThat(store.load().setAside()).isPresent();
    }

    @Test
    void aFileThatIsSetAsideNeverReplacesAnEarlierOne() throws IOException {
        write("first");
        store.load();
        write("second");
        store.load();

        assertThat(file.resolveSibling("settings.set-aside-1.json")).hasContent("first");
        assertThat(file.resolveSibling("settings.set-aside-2.json")).hasContent("second");
    }

    @Test
    void oneValueThatCannotBeUsedDoesNotSpoilTheOthersAndIsKeptAside() throws IOException {
        write("{ \"holdBreathInSeconds\": 400, \"firstSide\": \"up\", \"getReadySeconds\": 12 }");

        var loaded = store.load();

        assertThat(loaded.unusable()).containsExactlyInAnyOrder("holdBreathInSeconds", "firstSide");
        assertThat(loaded.settings().getReady().get()).isEqualTo(12);
        assertThat(loaded.settings().holdIn().get()).isEqualTo(4);
        assertThat(loaded.setAside().orElseThrow()).content().contains("400");
    }

    @Test
    void whatANewerVersionWroteIsKept() throws IOException {
        write("{ \"posture\": { \"rate\": 3 }, \"getReadySeconds\": 12 }");
        Settings settings = store.load().settings();
        settings.getReady().set(13);
        store.save(store.render(settings));

        assertThat(file).content().contains("\"posture\"").contains("\"rate\"").contains("13");
    }

    @Test
    void settingsThatNotepadSavedAreRead() throws IOException {
        write("\uFEFF{ \"getReadySeconds\": 12 }");

        var loaded = store.load();
        store.save(store.render(loaded.settings()));

        assertThat(loaded.setAside()).isEmpty();
        assertThat(loaded.settings().getReady().get()).isEqualTo(12);
        assertThat(file).content().startsWith("{");
    }

    @Test
    void halfAnEmojiCostsOnlyItsSettingAndTheNextSaveWorks() throws IOException {
        write("{ \"voice\": \"\\ud800\", \"newer\": \"\\ud800\", \"getReadySeconds\": 12 }");

        var loaded = store.load();
        store.save(store.render(loaded.settings()));
        var again = new SettingsStore(file).load();

        assertThat(loaded.unusable()).containsExactly("voice");
        assertThat(again.unusable()).isEmpty();
        assertThat(again.setAside()).isEmpty();
        assertThat(again.settings().getReady().get()).isEqualTo(12);
        assertThat(file).content().contains("\"newer\" : \"\\ud800\"");
    }

    @ParameterizedTest
    @ValueSource(ints = {65_006, 65_536, 200_000})
    void aLargeFileOfANewerVersionIsSavedSoThatItIsReadAgain(int bytes) throws IOException {
        String start = "{\"getReadySeconds\":12,\"newer\":\"";
        String newer = "n".repeat(bytes - start.length() - 2);
        write(start + newer + "\"}");

        for (int starts = 0; starts < 3; starts++) {
            SettingsStore next = new SettingsStore(file);
            var loaded = next.load();
            assertThat(loaded.setAside()).isEmpty();
            assertThat(loaded.settings().getReady().get()).isEqualTo(12);
            next.save(next.render(loaded.settings()));
        }
        assertThat(file).content().contains(newer);
    }

    @Test
    void whatThereIsNoRoomForIsSetAsideOnceAndTheSettingsStay() throws IOException {
        write("{\"newer\":\"" + "n".repeat(SettingsJson.LARGEST - 40) + "\",\"getReadySeconds\":12}");

        var loaded = store.load();
        store.save(store.render(loaded.settings()));
        var again = new SettingsStore(file).load();

        assertThat(loaded.unusable()).containsExactly("newer");
        assertThat(loaded.setAside().orElseThrow()).content().contains("nnn");
        assertThat(again.setAside()).isEmpty();
        assertThat(again.settings().getReady().get()).isEqualTo(12);
    }

    @Test
    @Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aPipeInPlaceOfTheFileIsNotWaitedFor() throws Exception {
        Files.createDirectories(file.getParent());
        TextFileTest.makePipe(file);

        assertThatThrownBy(() -> store.load()).isInstanceOf(IOException.class).hasMessageContaining("regular");
        assertThat(Values.of(store.peek())).isEqualTo(Values.of(new Settings()));
        assertThat(files()).containsExactly("settings.json");
    }

    @Test
    void aFileThatIsKeptElsewhereIsSavedThere() throws IOException {
        Path real = Files.writeString(folder.resolve("dotfiles.json"), "{ \"getReadySeconds\": 12 }");
        Files.createDirectories(file.getParent());
        TextFileTest.link(file, Path.of("../dotfiles.json"));
        Settings settings = store.load().settings();
        settings.getReady().set(13);
        store.save(store.render(settings));

        assertThat(file).isSymbolicLink();
        assertThat(real).content().contains("\"getReadySeconds\" : 13.0");
        assertThat(files()).containsExactly("settings.json");
    }

    private void write(String content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, content, StandardCharsets.UTF_8);
    }

    private List<String> files() throws IOException {
        try (var list = Files.list(file.getParent())) {
            return list.map(f -> f.getFileName().toString()).toList();
        }
    }
}
