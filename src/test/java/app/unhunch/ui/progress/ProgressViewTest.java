package app.unhunch.ui.progress;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.i18n.TestTexts;
import app.unhunch.journal.Entry;
import app.unhunch.journal.SampleJournal;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Printing;
import app.unhunch.ui.widget.Scroll;
import app.unhunch.ui.widget.Seen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/// What a person does on Progress.
@ExtendWith(ApplicationExtension.class)
class ProgressViewTest {

    @TempDir
    Path folder;

    private final List<Entry> sessions = SampleJournal.few(ProgressFixture.TODAY.minusDays(1));
    private final ProgressFixture at = new ProgressFixture(sessions);
    private ProgressView view;

    @Start
    void start(Stage unused) {
        view = at.view();
        Seen.in(view, 1280, 2000);
    }

    @Test
    void beforeTheFirstSessionItInvites(FxRobot robot) {
        robot.interact(() -> {
            ProgressFixture none = new ProgressFixture(List.of());
            ProgressView empty = none.view();
            Seen.in(empty, 1280, 900);
            assertThat(Seen.words(empty))
                    .contains("Your days will appear here")
                    .noneMatch(words -> words.contains("28 days"));
            Seen.button(empty, "Choose a routine").fire();
            assertThat(none.told).containsExactly("begin");
            assertThat(empty.lookup("#csv")).as("there is nothing to export").isNull();
        });
    }

    @Test
    void aSessionIsDeletedAfterAskingAndComesBack(FxRobot robot) {
        robot.interact(() -> {
            RowsThatFit list = Seen.node(view, RowsThatFit.class, "sessions");
            Seen.node(list, Button.class, "delete-one").fire();
            assertThat(list.getChildren()).hasSize(6);
            press(dialog(), "Delete");
            Seen.settle(view);
            assertThat(at.journal.contents().get().entries()).hasSize(5);
            assertThat(list.getChildren())
                    .as("it leaves a row, so that nothing moves up")
                    .hasSize(6);
            assertThat(Seen.words(list)).contains("Deleted: Desk Break, Sun 1 Mar, 10:08");
            assertThat(undo().isVisible()).isFalse();
            Seen.node(list, Button.class, "undo-one").fire();
            assertThat(at.journal.contents().get().entries()).hasSize(6);
            assertThat(list.getChildren()).hasSize(6);
        });
    }

    @Test
    void everyDeletedSessionKeepsItsOwnWayBack(FxRobot robot) {
        robot.interact(() -> {
            sessions.subList(2, 6).forEach(at.model::delete);
            Seen.settle(view);
            RowsThatFit list = Seen.node(view, RowsThatFit.class, "sessions");
            assertThat(list.getChildren()).hasSize(6);
            List<Button> ways = list.lookupAll("#undo-one").stream()
                    .map(Button.class::cast)
                    .filter(Node::isVisible)
                    .toList();
            assertThat(ways).hasSize(4);
            ways.get(1).fire();
        });
        assertThat(at.journal.contents().get().entries()).hasSize(3);
        assertThat(at.journal.deleted().get()).hasSize(3);
    }

    @Test
    void whatCameBackCanBeDeletedOnceMore(FxRobot robot) {
        robot.interact(() -> {
            RowsThatFit list = Seen.node(view, RowsThatFit.class, "sessions");
            Seen.node(list, Button.class, "delete-one").fire();
            press(dialog(), "Delete");
            Seen.settle(view);
            Seen.node(list, Button.class, "undo-one").fire();
            Seen.settle(view);
            Seen.node(list, Button.class, "delete-one").fire();
            press(dialog(), "Delete");
        });
        assertThat(at.journal.contents().get().entries()).containsExactlyElementsOf(sessions.subList(0, 5));
    }

    @Test
    void whereThereIsNoListTheTopCountsAndBringsAllBack(FxRobot robot) {
        robot.interact(() -> {
            sessions.forEach(at.model::delete);
            assertThat(Seen.words(view)).contains("6 sessions were deleted.");
            Seen.node(view, Button.class, "undo").fire();
            assertThat(undo().isVisible()).isFalse();
        });
        assertThat(at.journal.contents().get().entries()).hasSize(6);
    }

    @Test
    void theInvitationFitsIntoTheWindowBelowTheWayBack(FxRobot robot) {
        robot.interact(() -> {
            Seen.in(view, 1280, 728);
            Scroll page = (Scroll) Objects.requireNonNull(view.lookup(".scroll-pane"));
            page.setVvalue(0.8);
            sessions.forEach(at.model::delete);
            Seen.settle(view);
            Node picture = Objects.requireNonNull(view.lookup(".empty-picture"));
            assertThat(picture.localToScene(picture.getBoundsInLocal()).getMaxY())
                    .isLessThanOrEqualTo(728);
            assertThat(page.getVvalue()).isZero();
        });
    }

    @Test
    void whoComesBackBeginsAtTheTop(FxRobot robot) {
        robot.interact(() -> {
            Scroll page = (Scroll) Objects.requireNonNull(view.lookup(".scroll-pane"));
            Seen.in(view, 1280, 728);
            page.setVvalue(0.8);
            ((Pane) view.getParent()).getChildren().clear();
            view.show();
            assertThat(page.getVvalue()).isZero();
        });
    }

    @Test
    void daysBeforeTheFirstSessionAreNoDaysOfRest(FxRobot robot) {
        robot.interact(() -> {
            DaysPane days = new DaysPane(TestTexts.formats(), at.texts, at.times);
            Seen.in(days, 900, 300);
            days.show(at.model.overview());
            hit(days, KeyCode.LEFT);
            hit(days, KeyCode.UP);
            assertThat(Seen.words(days)).contains("Sun 22 Feb: rest day");
            hit(days, KeyCode.HOME);
            assertThat(Seen.words(days)).contains("3 Mar 2025");
        });
    }

    private static void hit(DaysPane days, KeyCode key) {
        Objects.requireNonNull(days.lookup("#year"))
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
    }

    @Test
    void theYearIsFoldedAway(FxRobot robot) {
        robot.interact(() -> {
            Node year = Objects.requireNonNull(view.lookup(".days"));
            assertThat(year.isVisible()).isFalse();
            Seen.button(view, "Show the year").fire();
            assertThat(year.isVisible()).isTrue();
            Seen.button(view, "Hide the year").fire();
            assertThat(year.isVisible()).isFalse();
        });
    }

    @Test
    void theDeleteKeysDeleteWhereTheKeyboardIs(FxRobot robot) {
        robot.interact(() -> {
            Node first = Seen.node(view, Button.class, "delete-one");
            first.requestFocus();
            first.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.BACK_SPACE, false, false, false, false));
            press(dialog(), "Delete");
            assertThat(at.journal.contents().get().entries()).hasSize(5);
            assertThat(Objects.requireNonNull(view.getScene().getFocusOwner()).getId())
                    .as("the way back has the keyboard then")
                    .isEqualTo("undo-one");
        });
    }

    @Test
    void theLatestAreSeenAtOnceAndAllOthersForTheAsking(FxRobot robot) {
        robot.interact(() -> {
            ProgressFixture many = new ProgressFixture(SampleJournal.many(ProgressFixture.TODAY));
            ProgressView full = many.view();
            Seen.in(full, 1280, 2000);
            RowsThatFit list = Seen.node(full, RowsThatFit.class, "sessions");
            int before = list.fitting().get();
            assertThat(before).isBetween(4, 10);
            assertThat(list.lookupAll(".session-row").stream().filter(Node::isVisible))
                    .hasSize(before);
            assertThat(Seen.node(full, Node.class, "sessions").lookup(".scroll-bar"))
                    .as("only the page scrolls")
                    .isNull();
            Seen.node(full, Button.class, "more-sessions").fire();
            Seen.settle(full);
            assertThat(list.fitting().get()).isGreaterThan(before + 20);
        });
    }

    @Test
    void whoDeletesAllIsToldWhatElseGoes(FxRobot robot) {
        robot.interact(() -> {
            Seen.button(view, "Delete all").fire();
            Seen.in(dialog(), 1000, 1200);
            assertThat(Seen.words(dialog())).anyMatch(words -> words.contains("removes unreadable entries"));
        });
    }

    @Test
    void keepingDeletesNothing(FxRobot robot) {
        robot.interact(() -> {
            Seen.button(view, "Delete all").fire();
            press(dialog(), "Keep");
        });
        assertThat(at.journal.contents().get().entries()).hasSize(6);
    }

    @Test
    void deletingAllLeadsBackToTheBeginning(FxRobot robot) {
        robot.interact(() -> {
            Seen.button(view, "Delete all").fire();
            press(dialog(), "Delete");
            assertThat(Seen.words(view)).contains("Your days will appear here");
            assertThat(undo().isVisible()).isTrue();
            assertThat(Seen.words(view)).contains("6 sessions were deleted.");
        });
    }

    @Test
    void theJournalGoesIntoAFileThatThePersonNames(FxRobot robot) throws IOException {
        at.place = folder.resolve("mine.csv");
        robot.interact(() -> Seen.button(view, "Export CSV").fire());
        assertThat(Files.readString(folder.resolve("mine.csv")).lines()).hasSize(7);
        at.place = folder.resolve("mine.json");
        robot.interact(() -> Seen.button(view, "Export JSON").fire());
        assertThat(Files.readString(folder.resolve("mine.json"))).contains("\"sessions\"");
        assertThat(at.told)
                .containsExactly(
                        "Saved to " + folder.resolve("mine.csv") + ".",
                        "Saved to " + folder.resolve("mine.json") + ".");
    }

    @Test
    void aFileThatCannotBeWrittenIsTold(FxRobot robot) {
        at.place = folder.resolve("nowhere").resolve("mine.csv");
        robot.interact(() -> Seen.button(view, "Export CSV").fire());
        assertThat(at.told).hasSize(1).first().asString().contains("could not be written", "Choose another place");
    }

    @Test
    void whoNamesNoFileGetsNone(FxRobot robot) {
        robot.interact(() -> Seen.button(view, "Export JSON").fire());
        assertThat(at.told).isEmpty();
    }

    @Test
    void theFolderOpensAtAClick(FxRobot robot) {
        robot.interact(() -> Seen.button(view, "Open folder").fire());
        assertThat(at.opened).containsExactly(at.journal.path());
        assertThat(at.told).isEmpty();
    }

    @Test
    void thePageForAPhysiotherapistIsOnePageAndPrints(FxRobot robot) {
        robot.interact(() -> {
            Seen.button(view, "Summary for your physiotherapist").fire();
            Seen.in(dialog(), 1000, 1200);
            ReportPage page = (ReportPage) Objects.requireNonNull(dialog().lookup(".paper"));
            assertThat(page.getHeight() / page.getWidth()).isLessThanOrEqualTo(Math.sqrt(2) + 0.01);
            assertThat(Seen.words(page)).contains("3 February 2026 to 2 March 2026, 28 days", "6", "sessions");
            press(dialog(), "Print");
            at.printed = Printing.Printed.NO_PRINTER;
            press(dialog(), "Print");
            at.printed = Printing.Printed.CANCELLED;
            press(dialog(), "Print");
        });
        assertThat(at.told)
                .containsExactly(
                        "The page is on its way to the printer.",
                        "No printer was found. Save the page as a picture, and print it elsewhere.");
    }

    @Test
    void orItIsAPictureFineEnoughToPrint(FxRobot robot) throws IOException {
        at.place = folder.resolve("page.png");
        robot.interact(() -> {
            Seen.button(view, "Summary for your physiotherapist").fire();
            Seen.in(dialog(), 400, 1200);
            press(dialog(), "Save as a picture");
        });
        var picture = ImageIO.read(folder.resolve("page.png").toFile());
        assertThat(picture.getWidth()).isEqualTo(1400);
        assertThat(picture.getHeight()).isBetween(1900, 2000);
    }

    @Test
    void aLineThatCannotBeReadIsShownWithItsFileAndLine(FxRobot robot) throws IOException {
        Files.writeString(at.journal.path().resolve("laptop.jsonl"), "{\"schemaVersion\":1,\"id\n");
        robot.interact(() -> {
            at.journal.read(_ -> {});
            assertThat(Seen.words(view))
                    .contains("One line of your journal could not be read. All the others are here.");
            Seen.button(view, "Show me").fire();
            Seen.in(dialog(), 900, 700);
            assertThat(Seen.words(dialog()))
                    .contains("laptop.jsonl · line 1, column 23")
                    .anyMatch(words -> words.startsWith("This line is incomplete"));
        });
    }

    private Node undo() {
        return Seen.node(view, Button.class, "undo").getParent();
    }

    private Dialog dialog() {
        return at.dialogs.shown().getLast();
    }

    private static void press(Dialog dialog, String words) {
        Seen.in(dialog, 1000, 1200);
        Seen.button(dialog, words).fire();
    }
}
