package app.unhunch.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The form of the file. Whoever changes a line here takes a setting away from those who have it in their file.
class SettingsFormatTest {

    private static final String FORMAT = """
        holdBreathInSeconds: 4.0, from 2.0 to 10.0
        holdBreathOutSeconds: 6.0, from 2.0 to 10.0
        moveBreathInSeconds: 4.0, from 3.0 to 10.0
        moveBreathOutSeconds: 4.0, from 3.0 to 10.0
        getReadySeconds: 10.0, from 5.0 to 20.0
        changeSidesSeconds: 5.0, from 3.0 to 15.0
        settleSeconds: 5.0, from 0.0 to 10.0
        waitForMe: false
        anyKeyPauses: true
        firstSide: right, of left right
        appearance: system, of system light dark
        motion: system, of system full reduced
        language: text
        textSizePercent: 100.0, from 100.0 to 200.0
        figureGuides: true
        checkIn: true
        weeklyGoalDays: 3.0, from 1.0 to 7.0
        safetyNoticeRead: false
        voiceAdviceGiven: false
        warmUp: false
        lastRoutine: text
        noFloorOn: text
        cautionsRead: text
        sixWeeksSince: text
        figureSkin: sand, of porcelain sand honey almond chestnut ebony
        figureHair: bun, of bun short bob curls none covered
        figureHairColour: brown, of black brown red blond grey
        figureClothes: lagoon, of lagoon berry meadow slate
        figureBuild: slender, of slender sturdy
        coachLevel: full, of full brief chimes
        muted: false
        voice: text
        voiceWordsPerMinute: 165.0, from 100.0 to 260.0
        voiceVolumePercent: 80.0, from 0.0 to 100.0
        chimeGetReady: true
        chimeGetReadyVolumePercent: 100.0, from 0.0 to 100.0
        chimeStart: true
        chimeStartVolumePercent: 100.0, from 0.0 to 100.0
        chimeHalf: true
        chimeHalfVolumePercent: 100.0, from 0.0 to 100.0
        chimeSwitch: true
        chimeSwitchVolumePercent: 100.0, from 0.0 to 100.0
        chimeRest: true
        chimeRestVolumePercent: 100.0, from 0.0 to 100.0
        chimeEnd: true
        chimeEndVolumePercent: 100.0, from 0.0 to 100.0
        chimeBreathIn: true
        chimeBreathInVolumePercent: 100.0, from 0.0 to 100.0
        chimeBreathOut: true
        chimeBreathOutVolumePercent: 100.0, from 0.0 to 100.0
        chimeCount: true
        chimeCountVolumePercent: 100.0, from 0.0 to 100.0
        windowWidth: 1280.0, from 1.0 to 100000.0
        windowHeight: 800.0, from 1.0 to 100000.0
        windowMaximised: false
        """;

    @Test
    void theFileKeepsItsNamesWordsAndRanges() {
        assertThat(new Settings()
                        .declared().all().stream()
                                .map(setting -> setting.getName() + ": " + described(setting) + "\n")
                                .collect(Collectors.joining()))
                .isEqualTo(FORMAT);
    }

    private static String described(Setting<?> setting) {
        return switch (setting) {
            case NumberSetting number ->
                "%s, from %s to %s"
                        .formatted(
                                number.get(),
                                number.range().min(),
                                number.range().max());
            case FlagSetting flag -> String.valueOf(flag.get());
            case ChoiceSetting<?> choice ->
                "%s, of %s"
                        .formatted(
                                choice.word(),
                                Arrays.stream(choice.get().getDeclaringClass().getEnumConstants())
                                        .map(word -> word.name().toLowerCase(Locale.ROOT))
                                        .collect(Collectors.joining(" ")));
            case TextSetting _ -> "text";
        };
    }
}
