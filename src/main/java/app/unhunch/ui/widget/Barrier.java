package app.unhunch.ui.widget;

import java.util.function.UnaryOperator;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Lays out what a person, a file or a journal brought, so that a fault in it stays inside. Without it the toolkit
/// gives up the layout of the whole window, and shows nothing. After a fault the words are shown plainly, or
/// nothing where that fails, too.
public final class Barrier extends Region {

    private static final Logger LOG = LoggerFactory.getLogger(Barrier.class);

    private final UnaryOperator<Region> rescue;
    private @Nullable Region content;
    private boolean plain;

    public Barrier(Region content) {
        this(content, Barrier::plainWordsOf);
    }

    /// @param rescue what is shown instead of content that failed
    Barrier(Region content, UnaryOperator<Region> rescue) {
        this.content = content;
        this.rescue = rescue;
        getChildren().add(content);
    }

    @Override
    public @Nullable Orientation getContentBias() {
        return content == null ? null : content.getContentBias();
    }

    @Override
    protected double computeMinWidth(double height) {
        return guarded(inside -> inside.minWidth(height));
    }

    @Override
    protected double computePrefWidth(double height) {
        return guarded(inside -> inside.prefWidth(height));
    }

    @Override
    protected double computeMaxWidth(double height) {
        return guarded(inside -> inside.maxWidth(height));
    }

    @Override
    protected double computeMinHeight(double width) {
        return guarded(inside -> inside.minHeight(width));
    }

    @Override
    protected double computePrefHeight(double width) {
        return guarded(inside -> inside.prefHeight(width));
    }

    @Override
    protected double computeMaxHeight(double width) {
        return guarded(inside -> inside.maxHeight(width));
    }

    @Override
    protected void layoutChildren() {
        guarded(inside -> {
            inside.resizeRelocate(0, 0, getWidth(), getHeight());
            // Here, where a fault is caught; left to the toolkit, it would come afterwards.
            inside.layout();
            return 0;
        });
    }

    private double guarded(Measure measure) {
        Region inside = content;
        if (inside == null) {
            return 0;
        }
        try {
            return measure.of(inside);
        } catch (RuntimeException fault) {
            // A node that failed while it was laid out is never laid out again by the toolkit, so it has to go.
            replace(inside, fault);
            return guarded(measure);
        }
    }

    private void replace(Region failed, RuntimeException fault) {
        if (plain) {
            LOG.error("not even plain words could be laid out", fault);
            content = null;
            getChildren().clear();
        } else {
            LOG.error("{} could not be laid out; its words are shown plainly", failed, fault);
            plain = true;
            Region words = rescue.apply(failed);
            content = words;
            getChildren().setAll(words);
        }
    }

    /// Each text in one line that is not wrapped. It follows the text that it stands for, as what is in a list is used
    /// again and again.
    private static Region plainWordsOf(Region failed) {
        VBox words = new VBox();
        failed.lookupAll(".label").forEach(node -> {
            if (node instanceof Label label) {
                Label line = new Label();
                line.textProperty().bind(label.textProperty());
                words.getChildren().add(line);
            }
        });
        return words;
    }

    /// Asks the content something about its layout.
    @FunctionalInterface
    private interface Measure {
        double of(Region inside);
    }
}
