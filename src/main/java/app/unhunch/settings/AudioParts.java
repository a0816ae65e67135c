package app.unhunch.settings;

import app.unhunch.audio.Chime;
import app.unhunch.coach.AudioPreferences;
import app.unhunch.coach.Verbosity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.Observable;
import javafx.beans.binding.Bindings;
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

/// How the coach is heard, part by part and as a whole.
public final class AudioParts {

    private static final Pattern UNDERSCORE = Pattern.compile("_");

    private final ObjectProperty<Verbosity> level = new SimpleObjectProperty<>(this, "coachLevel", Verbosity.FULL);
    private final BooleanProperty muted = new SimpleBooleanProperty(this, "muted", false);
    private final StringProperty voice = new SimpleStringProperty(this, "voice", "");
    private final DoubleProperty rate = new SimpleDoubleProperty(this, "voiceWordsPerMinute", 165);
    private final DoubleProperty voiceVolume = new SimpleDoubleProperty(this, "voiceVolumePercent", 80);
    private final Map<Chime, ChimeParts> chimes = new EnumMap<>(Chime.class);

    /// One chime: whether it rings at all, and how loud; see [NumberRange#VOLUME].
    public record ChimeParts(BooleanProperty rings, DoubleProperty volume) {}

    private final ObservableValue<AudioPreferences> listening;

    AudioParts() {
        for (Chime chime : Chime.values()) {
            chimes.put(
                    chime,
                    new ChimeParts(
                            new SimpleBooleanProperty(this, chimeName(chime), true),
                            new SimpleDoubleProperty(this, chimeVolumeName(chime), 100)));
        }
        listening = Bindings.createObjectBinding(this::together, all().toArray(Observable[]::new));
    }

    /// How much is said.
    public ObjectProperty<Verbosity> level() {
        return level;
    }

    /// Whether nothing is heard for now.
    public BooleanProperty muted() {
        return muted;
    }

    /// The id of a voice of the system, or empty for the one that fits the language.
    public StringProperty voice() {
        return voice;
    }

    /// Words a minute; see [NumberRange#RATE].
    public DoubleProperty rate() {
        return rate;
    }

    /// How loud the voice is, in percent; see [NumberRange#VOLUME].
    public DoubleProperty voiceVolume() {
        return voiceVolume;
    }

    /// One of the chimes.
    public ChimeParts chime(Chime chime) {
        return Objects.requireNonNull(chimes.get(chime));
    }

    /// The whole of it, made anew with every change of a part.
    ObservableValue<AudioPreferences> listening() {
        return listening;
    }

    private AudioPreferences together() {
        Map<Chime, Double> volumes = new EnumMap<>(Chime.class);
        chimes.forEach((chime, parts) ->
                volumes.put(chime, parts.rings().get() ? parts.volume().get() / 100 : 0));
        return new AudioPreferences(
                level.get(), muted.get(), voice.get(), (int) Math.round(rate.get()), voiceVolume.get() / 100, volumes);
    }

    /// All of them, each under the name it has in the file.
    List<Property<?>> all() {
        List<Property<?>> all = new ArrayList<>(List.of(level, muted, voice, rate, voiceVolume));
        chimes.values().forEach(parts -> all.addAll(List.of(parts.rings(), parts.volume())));
        return all;
    }

    /// `chimeGetReady` and so on.
    private static String chimeName(Chime chime) {
        return UNDERSCORE
                .splitAsStream(chime.name())
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("", "chime", ""));
    }

    private static String chimeVolumeName(Chime chime) {
        return chimeName(chime) + "VolumePercent";
    }
}
