package app.unhunch.figure.pose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.unhunch.figure.math.Vec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewTest {

    private final View front = new View(10, 8, 3, 2, new Vec(0.1, 1, 0.2));

    @ParameterizedTest
    @CsvSource({"10, 70, 40", "170, -170, 180", "-170, 170, -180", "350, 10, 360", "0, -90, -45"})
    void theWayToAnotherViewIsTheShorterWayRound(double from, double to, double half) {
        View a = new View(from, 0, 2, 1, Vec.ZERO);
        View b = new View(to, 20, 4, 3, new Vec(2, 0, 0));

        assertThat(a.towards(b, 0.5)).isEqualTo(new View(half, 10, 3, 2, new Vec(1, 0, 0)));
    }

    @Test
    void theWayBeginsHereAndEndsThere() {
        View there = new View(-80, 15, 2, 1.4, Vec.ZERO);

        assertThat(front.towards(there, 0)).isEqualTo(front);
        assertThat(front.towards(there, 1).yaw()).isCloseTo(-80, within(1e-9));
    }

    @Test
    void walkingRoundAndLookingInTheMirrorKeepWhatIsSeen() {
        assertThat(front.orbited(30)).isEqualTo(new View(40, 8, 3, 2, front.centre()));
        assertThat(front.mirrored()).isEqualTo(new View(-10, 8, 3, 2, new Vec(-0.1, 1, 0.2)));
        assertThat(front.mirrored().mirrored()).isEqualTo(front);
    }

    @Test
    void fromStraightAheadTheMirrorShowsTheSameView() {
        View ahead = new View(0, 8, 3, 2, new Vec(0, 1, 0.2));

        assertThat(ahead.mirrored()).isEqualTo(ahead);
    }
}
