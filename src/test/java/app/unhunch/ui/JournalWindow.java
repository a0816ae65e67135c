package app.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.journal.Entry;
import app.unhunch.journal.live.JournalService;
import app.unhunch.journal.live.JournalThreads;
import app.unhunch.journal.store.JournalFolder;
import app.unhunch.library.Library;
import app.unhunch.run.RunServices;
import app.unhunch.settings.Settings;
import app.unhunch.ui.home.TestReader;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Outlets;
import app.unhunch.ui.widget.safety.TestCautions;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// A shell with a journal of its own, in no window, and at a time that the test tells.
final class JournalWindow {

    final Library library;
    final Settings settings = new Settings();
    private final Path data;
    Instant now = Instant.parse("2026-03-02T14:20:00Z");
    JournalService journal;
    Shell shell;
    Scene scene;

    JournalWindow(Path data) {
        this(data, Library.read(null));
    }

    JournalWindow(Path data, Library library) {
        this.data = data;
        this.library = library;
        settings.noticeRead().set(true);
        TestCautions.read(settings, library);
        use(1);
    }

    void use(int speed) {
        journal = new JournalService(journal(), "1.0", JournalThreads.here());
        shell = new Shell(
                new RoutineFiles(library, TestReader.of(library), Path.of("routines"), () -> false),
                settings,
                RunServices.silent(journal, speed),
                new WindowServices(Outlets.silent(), Runnable::run, Runnable::run),
                ((InstantSource) () -> now).withZone(ZoneOffset.UTC),
                TestTexts.english());
        scene = new Scene(shell.root(), 980, 760);
        Theme.dress(scene, settings);
    }

    JournalFolder journal() {
        return new JournalFolder(data.resolve("journal"), "test");
    }

    List<Entry> read() {
        return journal().read().entries();
    }

    Entry entry() {
        assertThat(read()).hasSize(1);
        return read().getFirst();
    }

    /// A folder where the file should be.
    void obstruct() {
        assertThat(data.resolve("journal").resolve("test.jsonl").toFile().mkdirs())
                .isTrue();
    }

    void hurtAndEnd() {
        hit(session(), KeyCode.H);
        hit(session(), KeyCode.ESCAPE);
        press("End the session");
        scene.getRoot().applyCss();
    }

    /// Something hurts a little, and is told; then the person ends, and may do it all again.
    void easeAndEnd() {
        hit(session(), KeyCode.H);
        type("n", session());
        type("2", session());
        type("\r", session());
        hit(session(), KeyCode.ESCAPE);
        press("End the session");
        scene.getRoot().applyCss();
    }

    Node session() {
        return scene.getRoot().lookup(".session");
    }

    Node focused() {
        scene.getRoot().applyCss();
        return Objects.requireNonNullElse(scene.getFocusOwner(), scene.getRoot());
    }

    void note(String words) {
        press("Add a note");
        ((TextField) scene.getRoot().lookup("#note")).setText(words);
    }

    void press(String words) {
        scene.getRoot().applyCss();
        scene.getRoot().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    /// Presses Start on Home; who has not read the cautions of a routine of their own reads them.
    void start() {
        press("Start");
        if (scene.getRoot().lookup("#start-anyway") != null) {
            press("I understand");
        }
    }

    boolean shows(String words) {
        scene.getRoot().applyCss();
        return scene.getRoot().lookupAll(".label").stream()
                .anyMatch(node -> node instanceof Labeled label
                        && label.isVisible()
                        && label.getText().contains(words));
    }

    static void type(String character, Node target) {
        target.fireEvent(
                new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    static void hit(Node target, KeyCode key) {
        target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
        target.fireEvent(new KeyEvent(KeyEvent.KEY_RELEASED, "", "", key, false, false, false, false));
    }
}
