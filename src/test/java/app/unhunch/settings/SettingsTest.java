package app.unhunch.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.session.AfterGetReady;
import app.unhunch.session.Pace;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SettingsTest {

    @Test
    void theUsualSettingsMakeTheUsualPace() {
        assertThat(new Settings().pace()).isEqualTo(Pace.USUAL);
    }

    @Test
    void halfSecondsReachThePaceExactly() {
        Settings settings = new Settings();
        settings.moveOut().set(3.5);

        assertThat(settings.pace().moving().out()).isEqualTo(Duration.ofMillis(3500));
    }

    @Test
    void settlingInMayBeLeftOut() {
        Settings settings = new Settings();
        settings.settle().set(settings.settle().range().min());

        assertThat(settings.pace().settle()).isZero();
    }

    @Test
    void aSessionWaitsOnlyForWhoeverAskedForIt() {
        Settings settings = new Settings();
        assertThat(settings.afterGetReady()).isEqualTo(AfterGetReady.GO_ON);
        settings.waitForMe().set(true);

        assertThat(settings.afterGetReady()).isEqualTo(AfterGetReady.WAIT);
    }

    @Test
    void theLanguageIsThatOfTheSystemUntilThePersonChoosesOne() {
        assertThat(new Settings().language().get()).isEqualTo("system");
    }
}
