package app.unhunch.gallery;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class DeltaEncoderTest {

    private static final int BACKGROUND = 0xF6F2EC;
    private static final int SKIN = 0xE0A080;
    private static final int PALER_SKIN = 0xE2A283;
    private static final int HARDLY_BACKGROUND = 0xF4F0EA;

    @Test
    void aChangeThatNobodySeesIsNotWorthItsBytes() throws IOException {
        assertThat(changed(SKIN, PALER_SKIN)).isEqualTo(new Rectangle(1, 1));
    }

    @Test
    void theBackgroundComesBackWholeAsASmearOnItWouldBeSeen() throws IOException {
        assertThat(changed(HARDLY_BACKGROUND, BACKGROUND)).isEqualTo(new Rectangle(3, 2, 1, 1));
    }

    /// What is drawn when one pixel goes from one colour to another.
    private static Rectangle changed(int from, int to) throws IOException {
        BufferedImage before = SamplePictures.plain(6, 6, BACKGROUND);
        before.setRGB(3, 2, from);
        BufferedImage after = SamplePictures.plain(6, 6, BACKGROUND);
        after.setRGB(3, 2, to);
        DeltaEncoder deltas = new DeltaEncoder(6, 6, Palette.of(List.of(before, after), BACKGROUND));
        deltas.encode(before);
        return deltas.encode(after).changed();
    }
}
