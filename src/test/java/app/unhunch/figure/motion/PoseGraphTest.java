package app.unhunch.figure.motion;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.pose.Pose;
import app.unhunch.model.Side;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;

@Domain(FigureDomain.class)
@Domain(DomainContext.Global.class)
class PoseGraphTest {

    private final PoseGraph graph = new PoseGraph(Poses.all());

    @Property(tries = 300)
    void aRouteTakesOnlyKnownWaysFromEndToEnd(
            @ForAll Pose a, @ForAll Pose b, @ForAll Side one, @ForAll Side other, @ForAll Side first) {
        PoseNode from = graph.node(a.id(), one);
        PoseNode to = graph.node(b.id(), other);

        List<PoseNode> route = graph.route(from, to, first);

        assertThat(route.getFirst().is(from)).isTrue();
        assertThat(route.getLast().is(to)).isTrue();
        assertThat(route).extracting(PoseNode::name).doesNotHaveDuplicates();
        for (int i = 1; i < route.size(); i++) {
            Pose here = route.get(i - 1).pose();
            Pose next = route.get(i).pose();
            assertThat(here.ways().contains(next.id()) || next.ways().contains(here.id()))
                    .as("%s to %s", here.id(), next.id())
                    .isTrue();
        }
    }

    @Property(tries = 300)
    void sidesAreChangedOnlyWhereThereAreNone(
            @ForAll Pose a, @ForAll Pose b, @ForAll Side one, @ForAll Side other, @ForAll Side first) {
        List<PoseNode> route = graph.route(graph.node(a.id(), one), graph.node(b.id(), other), first);

        for (int i = 1; i < route.size(); i++) {
            PoseNode here = route.get(i - 1);
            PoseNode next = route.get(i);
            assertThat(here.symmetric() || next.symmetric() || here.side() == next.side())
                    .as("%s to %s", here.name(), next.name())
                    .isTrue();
        }
    }

    @Test
    void fromOneSideToTheOtherOneGoesThroughAPoseWithoutSides() {
        assertThat(names("thread-hold", Side.RIGHT, "thread-hold", Side.LEFT, Side.RIGHT))
                .containsExactly(
                        "thread-hold@RIGHT",
                        "thread-slide@RIGHT",
                        "thread-lift@RIGHT",
                        "tabletop@RIGHT",
                        "thread-lift@LEFT",
                        "thread-slide@LEFT",
                        "thread-hold@LEFT");
    }

    @Test
    void betweenPosesWithoutSidesTheFirstSideKneelsDown() {
        for (Side first : Side.values()) {
            assertThat(names("stand", Side.RIGHT, "kneel-sit", Side.RIGHT, first))
                    .containsExactly(
                            "stand@RIGHT",
                            "lunge@" + first,
                            "half-kneel@" + first,
                            "kneel-tall@RIGHT",
                            "kneel-sit@RIGHT");
        }
    }

    @Test
    void theHandsAreOnTheFloorBeforeTheWeightGoesForward() {
        for (String from : List.of("kneel-sit", "kneel-tall", "child-enter")) {
            assertThat(names(from, Side.RIGHT, "tabletop", Side.RIGHT, Side.RIGHT))
                    .containsExactly(from + "@RIGHT", "kneel-hands@RIGHT", "tabletop@RIGHT");
        }
    }

    @Test
    void whoIsThereNeedNotGo() {
        assertThat(names("cat", Side.RIGHT, "cat", Side.LEFT, Side.LEFT)).containsExactly("cat@RIGHT");
    }

    @Test
    void aPoseThatNobodyKnowsIsStanding() {
        assertThat(graph.knows("fly")).isFalse();
        assertThat(graph.still("fly", null)).isNull();
        assertThat(graph.node("fly", Side.LEFT).name()).isEqualTo("stand@RIGHT");
        assertThat(graph.home().name()).isEqualTo("stand@RIGHT");
    }

    @Test
    void whereNoWayLeadsOneGoesStraight() {
        PoseGraph torn = new PoseGraph(List.of(Poses.of("stand"), Poses.of("cat")));

        assertThat(torn.route(torn.home(), torn.node("cat", null), Side.RIGHT))
                .extracting(PoseNode::name)
                .containsExactly("stand@RIGHT", "cat@RIGHT");
    }

    @Test
    void onlyAPoseWithSidesIsMirrored() {
        assertThat(graph.node("tabletop", Side.LEFT)).isSameAs(graph.node("tabletop", Side.RIGHT));
        PoseNode left = graph.node("side-hold", Side.LEFT);
        assertThat(left.name()).isEqualTo("side-hold@LEFT");
        assertThat(left.pose()).isEqualTo(Poses.of("side-hold").mirrored());
    }

    private List<String> names(String from, Side one, String to, Side other, Side first) {
        return graph.route(graph.node(from, one), graph.node(to, other), first).stream()
                .map(PoseNode::name)
                .toList();
    }
}
