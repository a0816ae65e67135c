package app.unhunch.settings;

import app.unhunch.audio.Chime;
import app.unhunch.coach.AudioPreferences;
import app.unhunch.coach.Verbosity;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;

/// How the coach is heard, part by part and as a whole.
public final class AudioParts {

    private static final Pattern UNDERSCORE = Pattern.compile("_");

    private final ChoiceSetting<Verbosity> verbosity;
    private final FlagSetting muted;
    private final TextSetting voice;
    private final NumberSetting rate;
    private final NumberSetting voiceVolume;
    private final Map<Chime, ChimeParts> chimes = new EnumMap<>(Chime.class);

    /// One chime: whether it rings at all, and how loud, in percent.
    public record ChimeParts(BooleanProperty rings, NumberSetting volume) {}

    private final ObservableValue<AudioPreferences> preferences;

    AudioParts(SettingsRegistry declared) {
        verbosity = declared.choice("coachLevel", Verbosity.FULL);
        muted = declared.flag("muted", false);
        voice = declared.text("voice", "");
        rate = declared.number("voiceWordsPerMinute", 165, NumberRange.RATE);
        voiceVolume = declared.number("voiceVolumePercent", 80, NumberRange.VOLUME);
        for (Chime chime : Chime.values()) {
            String name = chimeName(chime);
            chimes.put(
                    chime,
                    new ChimeParts(
                            declared.flag(name, true),
                            declared.number(name + "VolumePercent", 100, NumberRange.VOLUME)));
        }
        preferences =
                Bindings.createObjectBinding(this::together, declared.all().toArray(Observable[]::new));
    }

    /// How much is said.
    public ObjectProperty<Verbosity> verbosity() {
        return verbosity;
    }

    /// Whether nothing is heard for now.
    public BooleanProperty muted() {
        return muted;
    }

    /// The id of a voice of the system, or empty for the one that fits the language.
    public TextSetting voice() {
        return voice;
    }

    /// The speaking rate, in words a minute.
    public NumberSetting rate() {
        return rate;
    }

    /// How loud the voice is, in percent.
    public NumberSetting voiceVolume() {
        return voiceVolume;
    }

    /// One of the chimes.
    public ChimeParts chime(Chime chime) {
        return Objects.requireNonNull(chimes.get(chime));
    }

    /// The whole of it, made anew with every change of a part.
    ObservableValue<AudioPreferences> preferences() {
        return preferences;
    }

    private AudioPreferences together() {
        Map<Chime, Double> volumes = new EnumMap<>(Chime.class);
        chimes.forEach((chime, parts) ->
                volumes.put(chime, parts.rings().get() ? parts.volume().get() / 100 : 0));
        return new AudioPreferences(
                verbosity.get(),
                muted.get(),
                voice.get(),
                (int) Math.round(rate.get()),
                voiceVolume.get() / 100,
                volumes);
    }

    /// `chimeGetReady` and so on.
    private static String chimeName(Chime chime) {
        return UNDERSCORE
                .splitAsStream(chime.name())
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", "chime", ""));
    }
}
