package app.unhunch.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.unhunch.audio.Chime;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every setting there is, as they are found where they are declared.
class EverySettingTest {

    private static final List<Object> USUAL = Values.of(new Settings());

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void setUp() {
        file = folder.resolve("settings.json");
    }

    static List<String> names() {
        return Values.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void whateverItMayBeIsSavedAndReadBackAndNothingElseChanges(String name) throws IOException {
        for (Object value : Values.allowed(Values.named(name, new Settings()))) {
            Settings settings = new Settings();
            Values.named(name, settings).setValue(value);
            SettingsStore store = new SettingsStore(file);
            store.save(store.render(settings));
            SettingsStore.Loaded loaded = new SettingsStore(file).load();

            assertThat(Values.of(loaded.settings())).isEqualTo(Values.of(settings));
            assertThat(Values.named(name, loaded.settings()).getValue()).isEqualTo(value);
            assertThat(loaded.unusable()).isEmpty();
            assertThat(loaded.setAside()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aChangeOfItIsSavedByItself(String name) throws IOException {
        Settings settings = new Settings();
        Setting<Object> setting = Values.named(name, settings);
        Object other = Values.allowed(setting).stream()
                .filter(Predicate.not(setting.getValue()::equals))
                .findFirst()
                .orElseThrow();
        try (var saver = new DebouncedSaver(new SettingsStore(file), settings, Duration.ofDays(1), e -> {})) {
            assertThat(saver).isNotNull();
            setting.setValue(other);
        }

        assertThat(Values.named(name, new SettingsStore(file).load().settings()).getValue())
                .isEqualTo(other);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aValueInTheFileThatItMayNotBeCostsOnlyItself(String name) throws IOException {
        Setting<Object> setting = Values.named(name, new Settings());
        for (String json : Values.refusedJson(setting).toList()) {
            Settings others = allOther();
            Values.named(name, others).setValue(setting.getValue());
            SettingsStore store = new SettingsStore(file);
            String text = store.render(others)
                    .replaceFirst("(\"" + name + "\" : )[^\r\n,]*", "$1" + Matcher.quoteReplacement(json));
            Files.writeString(file, text);
            SettingsStore.Loaded loaded = new SettingsStore(file).load();

            assertThat(loaded.unusable()).as(json).containsExactly(name);
            assertThat(Values.of(loaded.settings())).as(json).isEqualTo(Values.of(others));
            assertThat(loaded.setAside().orElseThrow()).hasContent(text);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void codeThatSetsItToWhatItMayNotBeIsRefusedAndNothingChanges(String name) {
        Settings settings = new Settings();
        Setting<Object> setting = Values.named(name, settings);
        List<Object> seen = new ArrayList<>();
        setting.addListener((_, _, now) -> seen.add(now));
        for (@Nullable Object value : Values.refused(setting).toList()) {
            assertThatThrownBy(() -> setting.setValue(value))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(name);
            assertThat(setting.offer(value)).isFalse();
        }

        assertThatThrownBy(() -> setting.bind(new SimpleObjectProperty<>(setting.getValue())))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThat(seen).isEmpty();
        assertThat(Values.of(settings)).isEqualTo(USUAL);
    }

    @Test
    void nothingThatCanBeSetIsLeftUndeclared() throws ReflectiveOperationException {
        Settings settings = new Settings();
        List<Object> found = new ArrayList<>();
        for (Object part : List.of(settings, settings.personParts(), settings.audioParts(), settings.windowParts())) {
            found.addAll(properties(part));
        }
        for (var chime : Chime.values()) {
            found.addAll(properties(settings.audioParts().chime(chime)));
        }

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(settings.declared().all());
    }

    /// Every property that can be asked for.
    private static List<Object> properties(Object of) throws ReflectiveOperationException {
        List<Object> found = new ArrayList<>();
        for (Method method : of.getClass().getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())
                    && method.getParameterCount() == 0
                    && Property.class.isAssignableFrom(method.getReturnType())) {
                found.add(method.invoke(of));
            }
        }
        return found;
    }

    /// Settings of which none has its usual value.
    private static Settings allOther() {
        Settings settings = new Settings();
        for (String name : Values.names()) {
            Setting<Object> setting = Values.named(name, settings);
            setting.setValue(Values.allowed(setting).stream()
                    .filter(Predicate.not(setting.getValue()::equals))
                    .findFirst()
                    .orElseThrow());
        }
        return settings;
    }
}
