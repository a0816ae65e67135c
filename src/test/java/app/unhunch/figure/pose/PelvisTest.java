package app.unhunch.figure.pose;

import static app.unhunch.figure.math.Close.assertSameTurn;
import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.math.Vec;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class PelvisTest {

    @Test
    void itTurnsWhereItIsSaidToTurn() {
        assertThat(pelvis(20, 0, 0).turned().rotate(Vec.UP).z())
                .as("pitched forward")
                .isPositive();
        assertThat(pelvis(0, 20, 0).turned().rotate(0, 0, 1).x())
                .as("turned to the left")
                .isPositive();
        assertThat(pelvis(0, 0, 20).turned().rotate(Vec.UP).x())
                .as("leaning to the right")
                .isNegative();
    }

    @Property
    void mirroredItIsTheMirrorOfItsTurn(
            @ForAll @DoubleRange(min = -120, max = 120) double pitch,
            @ForAll @DoubleRange(min = -90, max = 90) double turn,
            @ForAll @DoubleRange(min = -30, max = 30) double lean) {
        Pelvis pelvis = pelvis(pitch, turn, lean);

        assertSameTurn(pelvis.mirrored().turned(), pelvis.turned().mirrored());
        assertThat(pelvis.mirrored().at()).isEqualTo(new Vec(-0.1, 0.9, 0.2));
    }

    private static Pelvis pelvis(double pitch, double turn, double lean) {
        return new Pelvis(new Vec(0.1, 0.9, 0.2), pitch, turn, lean);
    }
}
