package app.unhunch.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SettingsRegistryTest {

    private final SettingsRegistry declared = new SettingsRegistry();

    @Test
    void whatIsDeclaredIsThereInThatOrder() {
        var one = declared.flag("one", true);
        var two = declared.text("two", "");

        assertThat(declared.all()).containsExactly(one, two);
        assertThat(declared.named("two")).isSameAs(two);
        assertThat(declared.named("three")).isNull();
    }

    @Test
    void whatIsDeclaredInAPartCountsInTheWholeButNotTheOtherWayRound() {
        declared.flag("one", true);
        SettingsRegistry part = declared.part();
        var two = part.flag("two", true);

        assertThat(part.all()).containsExactly(two);
        assertThat(declared.named("two")).isSameAs(two);
    }

    @Test
    void noNameIsGivenTwiceNotEvenInAnotherPart() {
        declared.part().flag("muted", false);

        assertThatThrownBy(() -> declared.part().flag("muted", false)).hasMessage("muted is declared twice");
    }
}
