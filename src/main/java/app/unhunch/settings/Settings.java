package app.unhunch.settings;

import app.unhunch.coach.AudioPreferences;
import app.unhunch.figure.body.Person;
import app.unhunch.model.Side;
import app.unhunch.session.AfterGetReady;
import app.unhunch.session.BreathPace;
import app.unhunch.session.Pace;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;

/// Everything a person may set, with its usual value. Used on one thread only.
public final class Settings {

    private final DoubleProperty holdIn = seconds("holdBreathInSeconds", 4);
    private final DoubleProperty holdOut = seconds("holdBreathOutSeconds", 6);
    private final DoubleProperty moveIn = seconds("moveBreathInSeconds", 4);
    private final DoubleProperty moveOut = seconds("moveBreathOutSeconds", 4);
    private final DoubleProperty getReady = seconds("getReadySeconds", 10);
    private final DoubleProperty change = seconds("changeSidesSeconds", 5);
    private final DoubleProperty settle = seconds("settleSeconds", 5);
    private final BooleanProperty waitForMe = new SimpleBooleanProperty(this, "waitForMe", false);
    private final ObjectProperty<Side> firstSide = new SimpleObjectProperty<>(this, "firstSide", Side.RIGHT);
    private final ObjectProperty<Appearance> appearance =
            new SimpleObjectProperty<>(this, "appearance", Appearance.SYSTEM);
    private final ObjectProperty<Motion> motion = new SimpleObjectProperty<>(this, "motion", Motion.SYSTEM);
    private final DoubleProperty textSize = new SimpleDoubleProperty(this, "textSizePercent", 100);
    private final PersonParts personParts = new PersonParts();
    private final AudioParts listeningParts = new AudioParts();
    private final WindowParts windowParts = new WindowParts();
    private final BooleanProperty figureGuides = new SimpleBooleanProperty(this, "figureGuides", true);
    private final BooleanProperty checkIn = new SimpleBooleanProperty(this, "checkIn", true);
    private final DoubleProperty weeklyGoal = new SimpleDoubleProperty(this, "weeklyGoalDays", 3);
    private final BooleanProperty voiceAdviceGiven = new SimpleBooleanProperty(this, "voiceAdviceGiven", false);
    private final BooleanProperty noticeRead = new SimpleBooleanProperty(this, "safetyNoticeRead", false);
    private final StringProperty lastRoutine = new SimpleStringProperty(this, "lastRoutine", "");

    /// Seconds of breathing in during a hold; see [NumberRange#BREATH].
    public DoubleProperty holdIn() {
        return holdIn;
    }

    /// Seconds of breathing out during a hold; see [NumberRange#BREATH].
    public DoubleProperty holdOut() {
        return holdOut;
    }

    /// Seconds of breathing in while moving; see [NumberRange#BREATH].
    public DoubleProperty moveIn() {
        return moveIn;
    }

    /// Seconds of breathing out while moving; see [NumberRange#BREATH].
    public DoubleProperty moveOut() {
        return moveOut;
    }

    /// Seconds for a full change of position; see [NumberRange#GET_READY].
    public DoubleProperty getReady() {
        return getReady;
    }

    /// Seconds to change sides; see [NumberRange#CHANGE].
    public DoubleProperty change() {
        return change;
    }

    /// Seconds to settle in before a hold counts; see [NumberRange#SETTLE].
    public DoubleProperty settle() {
        return settle;
    }

    /// Whether a stretch waits for the person after getting ready.
    public BooleanProperty waitForMe() {
        return waitForMe;
    }

    /// The side every stretch begins with.
    public ObjectProperty<Side> firstSide() {
        return firstSide;
    }

    /// Light or dark.
    public ObjectProperty<Appearance> appearance() {
        return appearance;
    }

    /// How much moves on the screen.
    public ObjectProperty<Motion> motion() {
        return motion;
    }

    /// Size of all text in percent; see [NumberRange#TEXT_SIZE].
    public DoubleProperty textSize() {
        return textSize;
    }

    /// How the figure looks, as its parts are set now.
    public ObservableValue<Person> person() {
        return personParts.person();
    }

    /// How the figure looks, part by part.
    public PersonParts personParts() {
        return personParts;
    }

    /// How the coach is heard, as its parts are set now.
    public ObservableValue<AudioPreferences> listening() {
        return listeningParts.listening();
    }

    /// How the coach is heard, part by part.
    public AudioParts listeningParts() {
        return listeningParts;
    }

    /// How large the window is, part by part.
    public WindowParts windowParts() {
        return windowParts;
    }

    /// Whether arrow, name of the limb and glow are on the figure.
    public BooleanProperty figureGuides() {
        return figureGuides;
    }

    /// Whether to ask how the upper back feels, before and after a session.
    public BooleanProperty checkIn() {
        return checkIn;
    }

    /// On how many days of a week the person would like to stretch; see [NumberRange#GOAL].
    public DoubleProperty weeklyGoal() {
        return weeklyGoal;
    }

    /// Whether the person has read the safety notice.
    public BooleanProperty noticeRead() {
        return noticeRead;
    }

    /// Whether the person has been told how to get a voice.
    public BooleanProperty voiceAdviceGiven() {
        return voiceAdviceGiven;
    }

    /// The id of the routine that was started last, or empty.
    public StringProperty lastRoutine() {
        return lastRoutine;
    }

    /// The pace of a timeline, as it is set now.
    public Pace pace() {
        return new Pace(
                new BreathPace(duration(holdIn), duration(holdOut)),
                new BreathPace(duration(moveIn), duration(moveOut)),
                duration(getReady),
                duration(change),
                duration(settle),
                firstSide.get());
    }

    /// What a session does after getting ready, as it is set now.
    public AfterGetReady afterGetReady() {
        return waitForMe.get() ? AfterGetReady.WAIT : AfterGetReady.GO_ON;
    }

    /// All of them, each under the name it has in the file.
    List<Property<?>> all() {
        Stream<Property<?>> own = Stream.of(
                holdIn,
                holdOut,
                moveIn,
                moveOut,
                getReady,
                change,
                settle,
                waitForMe,
                firstSide,
                appearance,
                motion,
                textSize,
                figureGuides,
                checkIn,
                weeklyGoal,
                noticeRead,
                voiceAdviceGiven,
                lastRoutine);
        return Stream.of(own, personParts.all().stream(), listeningParts.all().stream(), windowParts.all().stream())
                .flatMap(Function.identity())
                .toList();
    }

    private static Duration duration(DoubleProperty seconds) {
        return Duration.ofMillis(Math.round(seconds.get() * 1000));
    }

    private SimpleDoubleProperty seconds(String name, double usual) {
        return new SimpleDoubleProperty(this, name, usual);
    }
}
