package app.unhunch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VersionTest {

    @Test
    void itIsOneLineThatBeginsWithTheName() {
        assertThat(new Version().getVersion()).singleElement().asString().matches("Unhunch( [0-9]\\S*)?");
    }
}
