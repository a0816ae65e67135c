package app.unhunch.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.Pose;
import org.junit.jupiter.api.Test;

class PoseCheckTest {

    @Test
    void poses() {
        Library library = Library.read(null);

        assertThat(library.problems()).isEmpty();
        assertThat(library.poses()).extracting(Pose::id).isEqualTo(Bundled.POSES);
    }
}
