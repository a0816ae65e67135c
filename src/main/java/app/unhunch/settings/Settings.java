package app.unhunch.settings;

import app.unhunch.coach.AudioPreferences;
import app.unhunch.figure.body.Person;
import app.unhunch.i18n.UiLocale;
import app.unhunch.model.Side;
import app.unhunch.session.AfterGetReady;
import app.unhunch.session.BreathPace;
import app.unhunch.session.Pace;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

/// Everything a person may set, with its usual value. Used on one thread only.
public final class Settings {

    private final SettingsRegistry declared = new SettingsRegistry();
    private final NumberSetting holdIn = declared.number("holdBreathInSeconds", 4, NumberRange.BREATH);
    private final NumberSetting holdOut = declared.number("holdBreathOutSeconds", 6, NumberRange.BREATH);
    private final NumberSetting moveIn = declared.number("moveBreathInSeconds", 4, NumberRange.MOVING_BREATH);
    private final NumberSetting moveOut = declared.number("moveBreathOutSeconds", 4, NumberRange.MOVING_BREATH);
    private final NumberSetting getReady = declared.number("getReadySeconds", 10, NumberRange.GET_READY);
    private final NumberSetting change = declared.number("changeSidesSeconds", 5, NumberRange.CHANGE);
    private final NumberSetting settle = declared.number("settleSeconds", 5, NumberRange.SETTLE);
    private final FlagSetting waitForMe = declared.flag("waitForMe", false);
    private final FlagSetting anyKeyPauses = declared.flag("anyKeyPauses", true);
    private final ChoiceSetting<Side> firstSide = declared.choice("firstSide", Side.RIGHT);
    private final ChoiceSetting<Appearance> appearance = declared.choice("appearance", Appearance.SYSTEM);
    private final ChoiceSetting<Motion> motion = declared.choice("motion", Motion.SYSTEM);
    private final TextSetting language = declared.text("language", UiLocale.SYSTEM);
    private final NumberSetting textSize = declared.number("textSizePercent", 100, NumberRange.TEXT_SIZE);
    private final FlagSetting figureGuides = declared.flag("figureGuides", true);
    private final FlagSetting checkIn = declared.flag("checkIn", true);
    private final NumberSetting weeklyGoal = declared.number("weeklyGoalDays", 3, NumberRange.GOAL);
    private final FlagSetting noticeRead = declared.flag("safetyNoticeRead", false);
    private final FlagSetting voiceAdviceGiven = declared.flag("voiceAdviceGiven", false);
    private final FlagSetting warmUp = declared.flag("warmUp", false);
    private final TextSetting lastRoutine = declared.text("lastRoutine", "");
    private final TextSetting noFloorOn = declared.text("noFloorOn", "");
    private final TextSetting cautionsRead = declared.text("cautionsRead", "");
    private final TextSetting sixWeeksSince = declared.text("sixWeeksSince", "");
    private final PersonParts personParts = new PersonParts(declared.part());
    private final AudioParts audioParts = new AudioParts(declared.part());
    private final WindowParts windowParts = new WindowParts(declared.part());

    /// Seconds of breathing in during a hold.
    public NumberSetting holdIn() {
        return holdIn;
    }

    /// Seconds of breathing out during a hold.
    public NumberSetting holdOut() {
        return holdOut;
    }

    /// Seconds of breathing in while moving.
    public NumberSetting moveIn() {
        return moveIn;
    }

    /// Seconds of breathing out while moving.
    public NumberSetting moveOut() {
        return moveOut;
    }

    /// Seconds for a full change of position.
    public NumberSetting getReady() {
        return getReady;
    }

    /// Seconds to change sides.
    public NumberSetting change() {
        return change;
    }

    /// Seconds to settle in before a hold counts.
    public NumberSetting settle() {
        return settle;
    }

    /// Whether a stretch waits for the person after getting ready.
    public BooleanProperty waitForMe() {
        return waitForMe;
    }

    /// Whether any key pauses while the person is on the floor.
    public BooleanProperty anyKeyPauses() {
        return anyKeyPauses;
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

    /// The language of the words: [UiLocale#SYSTEM] or a language tag such as `en`.
    public TextSetting language() {
        return language;
    }

    /// Size of all text in percent.
    public NumberSetting textSize() {
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
    public ObservableValue<AudioPreferences> audioPreferences() {
        return audioParts.preferences();
    }

    /// How the coach is heard, part by part.
    public AudioParts audioParts() {
        return audioParts;
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

    /// On how many days of a week the person would like to stretch.
    public NumberSetting weeklyGoal() {
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

    /// Whether a routine begins with the warm-up.
    public BooleanProperty warmUp() {
        return warmUp;
    }

    /// The id of the routine that was started last, or empty.
    public TextSetting lastRoutine() {
        return lastRoutine;
    }

    /// The last day on which there was no floor to lie on, such as `2026-03-02`, or empty.
    public TextSetting noFloorOn() {
        return noFloorOn;
    }

    /// Which cautions the person has read, as marks with a space between; the latest are last.
    public TextSetting cautionsRead() {
        return cautionsRead;
    }

    /// The day on which the plan of six weeks was switched on, such as `2026-03-02`, or empty while it is off.
    public TextSetting sixWeeksSince() {
        return sixWeeksSince;
    }

    /// That day; empty also where somebody has written something else into the file.
    public Optional<LocalDate> sixWeeksStart() {
        try {
            return Optional.of(LocalDate.parse(sixWeeksSince.get()));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
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

    /// All of them, by their names in the file.
    SettingsRegistry declared() {
        return declared;
    }

    private static Duration duration(NumberSetting seconds) {
        return Duration.ofMillis(Math.round(seconds.get() * 1000));
    }
}
