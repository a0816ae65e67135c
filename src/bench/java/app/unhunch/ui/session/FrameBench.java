package app.unhunch.ui.session;

import static app.unhunch.session.Command.START;

import app.unhunch.figure.body.Person;
import app.unhunch.i18n.TestTexts;
import app.unhunch.i18n.Times;
import app.unhunch.library.Library;
import app.unhunch.run.SessionRun;
import app.unhunch.session.Pace;
import app.unhunch.session.Session;
import app.unhunch.session.SessionListener;
import app.unhunch.session.Timeline;
import app.unhunch.settings.Settings;
import app.unhunch.ui.figure.Figures;
import app.unhunch.ui.theme.Theme;
import app.unhunch.ui.widget.Dialog;
import app.unhunch.ui.widget.Dialogs;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;

/// What a whole frame of the session screen costs at 1280×800 with the software pipeline: moving the figure on,
/// painting it, and rendering all of the scene into an image. A window renders only what changed, so this is the most.
public final class FrameBench {

    private static final int FRAMES = 400;
    private static final double MILLION = 1e6;

    private FrameBench() {}

    public static void main(String[] args) throws InterruptedException {
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                measureAll(FRAMES);
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
    }

    /// Prints what so many frames cost; on the window's thread.
    public static void measureAll(int frames) {
        measure("nothing moves", 10, 0, frames);
        measure("a hold: only the breath moves", 24, 16, frames);
        measure("a movement", 11, 16, frames);
    }

    private static void measure(String what, int atSeconds, int stepMillis, int frames) {
        Library library = Library.read(null);
        Session session = new Session(Timeline.of(library.routine("micro-break").orElseThrow(), Pace.USUAL));
        SessionRun run = new SessionRun(session, 1, SessionListener.silent(), Optional.empty());
        SessionModel model = new SessionModel(run, new SimpleBooleanProperty(), () -> {});
        Figures figures = new Figures(
                library::poses,
                new SimpleObjectProperty<>(Person.USUAL),
                new SimpleBooleanProperty(true),
                Runnable::run);
        SessionView view = new SessionView(
                model,
                TestTexts.english(),
                new Times(Clock.systemUTC(), TestTexts.formats()),
                new NoDialogs(),
                figures,
                () -> 1,
                () -> true);
        Scene scene = new Scene(view, 1280, 800);
        Theme.dress(scene, new Settings());
        session.apply(START);
        session.advance(Duration.ofSeconds(atSeconds));
        WritableImage image = new WritableImage(1280, 800);
        long[] all = new long[frames];
        long[] rendering = new long[frames];
        long now = 1;
        model.tick(now);
        for (int i = 0; i < frames; i++) {
            long start = System.nanoTime();
            now += Duration.ofMillis(stepMillis).toNanos() / 8;
            model.tick(now);
            view.tick(now);
            long ticked = System.nanoTime();
            scene.snapshot(image);
            long end = System.nanoTime();
            all[i] = end - start;
            rendering[i] = end - ticked;
        }
        System.out.printf(
                Locale.ROOT,
                "%-32s %5.1f ms a frame at the median, %5.1f at the 95th percentile; %5.1f of it rendering%n",
                what,
                percentile(all, 50),
                percentile(all, 95),
                percentile(rendering, 50));
    }

    /// Of the second half, when everything is warm.
    private static double percentile(long[] nanos, int percent) {
        long[] warm = Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
        Arrays.sort(warm);
        return warm[warm.length * percent / 100] / MILLION;
    }

    private static final class NoDialogs implements Dialogs {
        @Override
        public void show(Dialog dialog, Runnable closed) {}

        @Override
        public void whenFree(Runnable deed) {}

        @Override
        public void close() {}
    }
}
