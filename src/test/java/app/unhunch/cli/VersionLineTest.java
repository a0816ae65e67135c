package app.unhunch.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionLineTest {

    @Test
    void itIsOneLineThatBeginsWithTheName() {
        assertThat(new VersionLine().getVersion()).singleElement().asString().matches("Unhunch( [0-9]\\S*)?");
    }
}
