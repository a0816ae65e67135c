package app.unhunch.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.library.Library;
import app.unhunch.ui.widget.Script;
import app.unhunch.ui.widget.Seen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.image.PixelReader;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// Whoever writes routines, stretches and notes in their own language sees every screen. In no window, so that no clock
/// runs.
@ExtendWith(ApplicationExtension.class)
class AnyScriptTest {

    private static final Pattern STRING = Pattern.compile("\"[^\"\n]*\"");
    private static final double HEIGHT = 900;

    @TempDir
    Path data;

    @SuppressWarnings("NullAway.Init") // Each test makes its own.
    private JournalWindow at;

    private double width;
    private String words = "";

    @Start
    void start(Stage unused) {
        assertThat(unused).isNotNull();
    }

    @ParameterizedTest
    @CsvSource({
        "HEBREW, LEFT_TO_RIGHT, 720",
        "HEBREW, LEFT_TO_RIGHT, 1280",
        "HEBREW, RIGHT_TO_LEFT, 720",
        "ARABIC, LEFT_TO_RIGHT, 720",
        "ARABIC, LEFT_TO_RIGHT, 1280",
        "ARABIC, RIGHT_TO_LEFT, 1280",
        "MIXED, LEFT_TO_RIGHT, 1280",
        "OVERRIDDEN, LEFT_TO_RIGHT, 720",
        "EMOJI, RIGHT_TO_LEFT, 1280"
    })
    void everyScreenShowsWhatWasWritten(Script script, NodeOrientation orientation, double width, FxRobot robot)
            throws IOException {
        words = script.text();
        this.width = width;
        write();
        at = new JournalWindow(data, Library.read(data.resolve("routines")));
        at.scene.getRoot().setNodeOrientation(orientation);
        robot.interact(() -> {
            home();
            session();
            finish();
            progress();
            settings();
        });
    }

    private void home() {
        at.settings.checkIn().set(false);
        assertThat(at.library.problems()).hasSize(1);
        at.shell.open(Optional.empty());
        look();
        ListView<?> routines = Seen.node(at.scene.getRoot(), ListView.class, "routines");
        // One's own is among the others, by its length.
        for (int i = 0; i < routines.getItems().size() && !at.shows(words); i++) {
            routines.getSelectionModel().select(i);
            look();
        }
        shows(words);
        boolean narrow = at.scene.getRoot().lookup("#show-contents") != null;
        if (narrow) {
            press("#show-contents");
        }
        press(narrow ? ".dialog #about-my-stretch" : "#about-my-stretch");
        shows(words);
        at.press("Close");
        if (narrow) {
            at.press("Close");
        }
        press("#look-at-problems");
        shows("This file is empty.");
        at.press("Close");
        press("#help");
        shows("Before you begin");
        at.press("Close");
    }

    private void session() {
        press("#start");
        if (at.scene.getRoot().lookup("#start-anyway") != null) {
            shows(words);
            press("#start-anyway");
        }
        shows(words);
        at.session().requestFocus();
        JournalWindow.hit(at.session(), KeyCode.S);
        look();
        JournalWindow.hit(at.session(), KeyCode.S);
        at.hurtAndEnd();
    }

    private void finish() {
        shows(name());
        at.note(words.repeat(5));
        look();
        at.press("Done");
        look();
    }

    private void progress() {
        press("#progress");
        shows(name());
        shows(words.repeat(5));
        press("#summary");
        shows(words);
        at.press("Close");
        press("#delete-one");
        shows("Delete");
        at.press("Keep");
        press("#back-home");
    }

    private void settings() {
        press("#settings");
        look();
    }

    /// One routine with one stretch, all of whose texts are these words, and a file that is no good.
    private void write() throws IOException {
        Path routines = data.resolve("routines");
        Files.createDirectories(routines.resolve("stretches"));
        String stretch = Files.readString(Path.of("routines/stretches/side-stretch.json"))
                .replace("\"side-stretch\"", "\"my-stretch\"");
        Files.writeString(
                routines.resolve("stretches/my-stretch.json"),
                STRING.matcher(stretch).replaceAll(found -> Matcher.quoteReplacement(translated(found.group()))));
        Files.writeString(routines.resolve("mine.json"), """
            { "schemaVersion": 1, "id": "mine", "name": %s, "summary": %s,
              "stretches": [ { "stretch": "my-stretch" } ] }
            """.formatted(quoted(name()), quoted(words)));
        Files.writeString(routines.resolve("\u05e9\u05dc\u05d5\u05dd.json"), "");
    }

    private String translated(String string) {
        if (Set.of("\"Side Stretch\"", "\"Standing\"", "\"Bent arm\"").contains(string)) {
            return quoted(name());
        }
        return string.contains(" ") ? quoted(words) : string;
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }

    private String name() {
        return words.substring(0, words.offsetByCodePoints(0, Math.min(60, words.codePointCount(0, words.length()))));
    }

    private void press(String selector) {
        look();
        ((Button) at.scene.getRoot().lookup(selector)).fire();
    }

    private void shows(String some) {
        look();
        assertThat(at.shows(some)).as("shows " + some).isTrue();
    }

    /// Lays out as a window would, and finds that something is to be seen.
    private void look() {
        Region root = (Region) at.scene.getRoot();
        root.resize(width, HEIGHT);
        Seen.settle(root);
        WritableImage image = root.snapshot(null, null);
        PixelReader pixels = image.getPixelReader();
        Set<Integer> colours = new HashSet<>();
        for (int y = 0; y < image.getHeight(); y += 3) {
            for (int x = 0; x < image.getWidth(); x += 3) {
                colours.add(pixels.getArgb(x, y));
            }
        }
        assertThat(colours).as("not blank").hasSizeGreaterThan(20);
    }
}
