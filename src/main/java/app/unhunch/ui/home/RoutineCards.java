package app.unhunch.ui.home;

import app.unhunch.i18n.Texts;
import app.unhunch.i18n.Times;
import app.unhunch.model.PlannedStretch;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.theme.Styles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;

/// Every routine as a tile, the shortest first; the selected one is shown in full. A list view, as a person may have
/// thousands: tiles beside each other, or rows where there is room for one column only.
final class RoutineCards extends ListView<RoutineFacts> {

    private static final double GAP_EM = 1;
    private static final double LEAST_TILE_EM = 11;
    private static final double TILE_HEIGHT_EM = 12.75;
    private static final double ROW_EM = 4.5;

    /// How much is seen of a tile that shows that there are more.
    private static final double PART = 0.35;

    /// Fewer are no wider than so many.
    private static final int FEW = 5;

    /// How many are seen before one that came into sight.
    private static final int BEFORE = 2;

    /// With more rows the list scrolls by itself.
    private static final int MOST_ROWS = 40;

    /// The stretch that a routine is known by, for each.
    private final Map<String, PlannedStretch> pictures = new HashMap<>();

    private boolean compact;
    private double room;
    private double em;

    /// @param start starts what is selected
    RoutineCards(HomeModel model, Texts texts, Figures figures, Runnable start) {
        setId("routines");
        getStyleClass().add(Styles.ROUTINE_CARDS);
        setAccessibleText(texts.get("home.routines"));
        setOrientation(Orientation.HORIZONTAL);
        setMinSize(0, 0);
        setCellFactory(_ -> new RoutineCell(this, model, texts, figures));
        model.routines().subscribe(routines -> show(model, routines));
        model.selected().subscribe(selected -> selected.ifPresent(this::choose));
        getSelectionModel().selectedItemProperty().subscribe(facts -> {
            if (facts != null) {
                model.select(facts);
            }
        });
        getSelectionModel().selectedIndexProperty().subscribe(index -> reveal(index.intValue()));
        addEventFilter(ScrollEvent.SCROLL, this::roll);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                start.run();
                event.consume();
            }
        });
    }

    private void choose(RoutineFacts facts) {
        if (!facts.equals(getSelectionModel().getSelectedItem())) {
            getSelectionModel().select(facts);
            bringIntoSight(getItems().indexOf(facts));
        }
    }

    private void show(HomeModel model, List<RoutineFacts> routines) {
        var selected = model.selected().get();
        List<RoutineFacts> sorted = new ArrayList<>(routines);
        sorted.sort(order(routines));
        choosePictures(sorted);
        getItems().setAll(sorted);
        selected.ifPresent(this::choose);
        arrange(compact, room, em);
    }

    /// The shortest first. While they are seen they keep their places, though some may have become shorter: nothing
    /// moves below a hand that has just pressed something.
    private Comparator<RoutineFacts> order(List<RoutineFacts> routines) {
        List<String> places = ids(getItems());
        boolean same = new HashSet<>(places).equals(new HashSet<>(ids(routines)));
        return same && getScene() != null
                ? Comparator.comparingInt(facts -> places.indexOf(facts.whole().id()))
                // Of as many minutes in the order of the library, or a few seconds more or less would change places.
                : Comparator.comparingLong(facts -> Times.wholeMinutes(facts.length()));
    }

    private static List<String> ids(List<RoutineFacts> routines) {
        return routines.stream().map(facts -> facts.whole().id()).toList();
    }

    /// So that neighbours differ, each is known by the one of its stretches that was shown longest ago; it is one that
    /// is
    /// done where the tile says.
    private void choosePictures(List<RoutineFacts> sorted) {
        pictures.clear();
        Map<String, Integer> latest = new HashMap<>();
        for (int i = 0; i < sorted.size(); i++) {
            RoutineFacts facts = sorted.get(i);
            PlannedStretch oldest = facts.routine().stretches().reversed().stream()
                    .filter(planned -> planned.variant().position().place() == facts.place())
                    .min(Comparator.comparing(
                            planned -> latest.getOrDefault(planned.stretch().id(), -1)))
                    .orElseThrow();
            latest.put(oldest.stretch().id(), i);
            pictures.put(facts.whole().id(), oldest);
        }
    }

    /// A tile that is seen in part comes whole into sight when it is chosen.
    private void reveal(int index) {
        if (isCut() && lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null) {
            int first = flow.getFirstVisibleCell().getIndex();
            int last = flow.getLastVisibleCell().getIndex();
            if (index <= first || index >= last) {
                bringIntoSight(index);
            }
        }
    }

    /// Only where some cannot be seen: asked for one of a list that has room for all, the toolkit moves the
    /// others out of sight. Nor does it go to the end of a row when it is asked for one of the last.
    private void bringIntoSight(int index) {
        if (compact && getItems().size() > MOST_ROWS) {
            scrollTo(index);
        } else if (isCut() && lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            double beyond = getItems().size() * getFixedCellSize() - getWidth();
            double first = Math.clamp((index - BEFORE) * getFixedCellSize(), 0, Math.max(0, beyond));
            double left = first - flow.getPosition() * beyond;
            // It goes no further at once than the tiles that it has made.
            for (int step = 0; step < getItems().size() && Math.abs(left) > 1; step++) {
                left -= flow.scrollPixels(left);
                flow.layout();
            }
        }
    }

    /// A wheel that turns up and down moves the row of tiles, too.
    private void roll(ScrollEvent event) {
        if (isCut()
                && Math.abs(event.getDeltaY()) > Math.abs(event.getDeltaX())
                && lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollPixels(-event.getDeltaY());
            event.consume();
        }
    }

    /// Whether it shows tiles, and not all of them at once.
    boolean isCut() {
        return !compact && em > 0 && getItems().size() * leastTile() > room;
    }

    private double leastTile() {
        return (LEAST_TILE_EM + GAP_EM) * em;
    }

    /// The stretch that a routine is known by.
    PlannedStretch picture(RoutineFacts facts) {
        return pictures.getOrDefault(
                facts.whole().id(), facts.routine().stretches().getFirst());
    }

    /// Whether there is room for one column only.
    boolean isCompact() {
        return compact;
    }

    /// @param width how wide it is, in pixels
    /// @param size of text, in pixels
    void arrange(boolean isCompact, double width, double size) {
        boolean other = compact != isCompact || em != size;
        compact = isCompact;
        room = width;
        em = size;
        if (size == 0) {
            return;
        }
        setOrientation(compact ? Orientation.VERTICAL : Orientation.HORIZONTAL);
        int count = Math.max(1, getItems().size());
        double cell = compact ? ROW_EM * em : tileWidth(count);
        setFixedCellSize(cell);
        double height = compact ? Math.min(count, MOST_ROWS) * cell + 2 : TILE_HEIGHT_EM * em;
        setMinHeight(height);
        setPrefHeight(height);
        setMaxHeight(height);
        if (other) {
            refresh();
        }
    }

    /// With its share of the gaps. All of them if they have room, else one in part.
    private double tileWidth(int count) {
        if (!isCut()) {
            return room / Math.max(count, FEW);
        }
        double whole = Math.max(1, Math.floor(room / leastTile() - PART));
        return room / (whole + PART);
    }
}
