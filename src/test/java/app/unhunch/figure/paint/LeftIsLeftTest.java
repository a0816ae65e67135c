package app.unhunch.figure.paint;

import static org.assertj.core.api.Assertions.assertThat;

import app.unhunch.figure.body.Body;
import app.unhunch.figure.body.Loft;
import app.unhunch.figure.body.Person;
import app.unhunch.figure.body.Person.Build;
import app.unhunch.figure.body.Piece;
import app.unhunch.figure.body.Piece.Group;
import app.unhunch.figure.body.Solid;
import app.unhunch.figure.math.Vec;
import app.unhunch.figure.motion.Choreography;
import app.unhunch.figure.motion.Frame;
import app.unhunch.figure.motion.Pointer;
import app.unhunch.figure.motion.PoseGraph;
import app.unhunch.figure.pose.Lead;
import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.library.Library;
import app.unhunch.model.Place;
import app.unhunch.model.PlannedStretch;
import app.unhunch.model.Routine;
import app.unhunch.model.Side;
import app.unhunch.session.Cue;
import app.unhunch.session.Pace;
import app.unhunch.session.Timeline;
import app.unhunch.ui.figure.Keyframes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Goes through every routine and every way to do a stretch, beginning with either side, and looks at what a person
/// would copy.
class LeftIsLeftTest {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 240;
    private static final int CHEST = 9;
    private static final int SAMPLES = 8;
    private static final Pattern TURN = Pattern.compile("(?i)turn.* to the (left|right)");

    private final Library library = Library.read(null);
    private final PoseGraph graph = new PoseGraph(library.poses());
    private final List<Beat> beats = beats();

    /// One cue and what the figure does meanwhile.
    private record Beat(Timeline timeline, Choreography dance, Cue cue) {

        Frame at(double share) {
            return dance.at(cue.index(), cue.length().toNanos() / 1e9 * share);
        }

        List<Frame> frames() {
            return IntStream.rangeClosed(0, SAMPLES)
                    .mapToObj(i -> at((double) i / SAMPLES))
                    .toList();
        }

        Side side() {
            return Objects.requireNonNull(cue.side());
        }

        boolean onFloor() {
            return cue.planned().variant().position().place() == Place.FLOOR;
        }

        String before() {
            return cue.index() == 0 ? "" : timeline.cues().get(cue.index() - 1).pose();
        }

        String name() {
            String variant = cue.planned().variant().id();
            return String.join(
                    " ", before(), "to", cue.pose(), variant, cue.kind().name(), "" + cue.side());
        }
    }

    private List<Beat> beats() {
        Stream<Routine> alone = library.stretches().stream()
                .flatMap(stretch -> stretch.variants().stream()
                        .map(variant -> new PlannedStretch(
                                stretch, variant, variant.dosed().dose().usual(), 1)))
                .map(planned -> new Routine("alone", "Alone", "", List.of(planned)));
        List<Routine> routines = Stream.of(
                        library.routines().stream(), library.routines().stream().map(this::warmed), alone)
                .flatMap(stream -> stream)
                .toList();
        List<Beat> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        for (Routine routine : routines) {
            for (Side first : Side.values()) {
                Pace usual = Pace.USUAL;
                Timeline timeline = Timeline.of(
                        routine,
                        new Pace(
                                usual.holding(),
                                usual.moving(),
                                usual.getReady(),
                                usual.change(),
                                usual.settle(),
                                first));
                Choreography dance = new Choreography(graph, Keyframes.of(timeline));
                timeline.cues().stream()
                        .map(cue -> new Beat(timeline, dance, cue))
                        .filter(beat -> known.add(beat.name() + beat.cue().length()))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private Routine warmed(Routine routine) {
        return routine.warmedUpBy(library.warmUp());
    }

    private List<Beat> sided(Predicate<Beat> wanted) {
        List<Beat> found = beats.stream()
                .filter(beat -> beat.cue().side() != null)
                .filter(wanted)
                .toList();
        assertThat(found).extracting(Beat::side).contains(Side.LEFT, Side.RIGHT);
        return found;
    }

    @Test
    void whoFacesThePersonMovesTheArmOnTheSideThatIsNamed() {
        List<String> faults = new ArrayList<>();
        for (Beat beat : sided(b -> !b.onFloor())) {
            for (Frame frame : beat.frames()) {
                Side leader = Objects.requireNonNull(frame.working());
                double out = camera(frame).x(frame.bones().arm(leader).shoulder())
                        - camera(frame).x(frame.bones().arm(leader.other()).shoulder());
                if (faces(frame) && toThe(beat.side(), out) <= 0) {
                    faults.add(beat.name());
                }
            }
        }
        assertThat(faults).isEmpty();
        assertThat(sided(b -> !b.onFloor()).stream().filter(b -> faces(b.at(1))))
                .hasSizeGreaterThan(10);
    }

    @Test
    void whoFacesThePersonTurnsToTheSideThatIsNamed() {
        List<String> faults = new ArrayList<>();
        int turns = 0;
        for (Beat beat : sided(b -> !b.onFloor() && b.cue().kind() == Cue.Kind.REP)) {
            Matcher turn = TURN.matcher(beat.cue().instruction().text().on(beat.side()));
            if (turn.find()) {
                turns++;
                Side named = turn.group(1).equals("left") ? Side.LEFT : Side.RIGHT;
                double turned = breastbone(beat.at(1)) - breastbone(beat.at(0));
                if (toThe(named, turned) < 0.1) {
                    faults.add(beat.name() + " turns by " + turned);
                }
            }
        }
        assertThat(turns).isPositive();
        assertThat(faults).isEmpty();
    }

    @Test
    void onTheFloorTheFigureIsTrueAndTheCameraChangesSidesWithIt() {
        List<Beat> floor = sided(b ->
                b.onFloor() && b.cue().kind() != Cue.Kind.GET_READY && b.cue().kind() != Cue.Kind.SWITCH);
        for (Beat beat : floor) {
            Frame end = beat.at(1);
            assertThat(end.working()).as(beat.name()).isEqualTo(beat.side());
            assertThat(floor)
                    .filteredOn(b -> b.side() != beat.side())
                    .filteredOn(b -> b.cue().pose().equals(beat.cue().pose())
                            && b.before().equals(beat.before()))
                    .filteredOn(b -> b.cue()
                            .planned()
                            .variant()
                            .equals(beat.cue().planned().variant()))
                    .as(beat.name())
                    .isNotEmpty()
                    .allSatisfy(b -> assertThat(b.at(1).view().yaw())
                            .isEqualTo(-end.view().yaw()));
        }
    }

    @Test
    void theArmThatLeadsIsTheBrightest() {
        List<String> faults = new ArrayList<>();
        for (Beat beat : sided(b -> true)) {
            Frame end = beat.at(1);
            Side leader = Objects.requireNonNull(end.working());
            Frame swapped = new Frame(end.bones(), end.view(), end.warmths(), null, leader.other());
            int[] leading = paint(end);
            int[] following = paint(swapped);
            int[] arm = cover(end, piece -> piece.group() == Group.ARM && piece.side() == leader);
            int[] other = cover(end, piece -> piece.group() == Group.ARM && piece.side() != leader);
            double brighter = IntStream.range(0, arm.length)
                    .filter(i -> arm[i] == 0xFF && other[i] == 0)
                    .mapToDouble(i -> SeenColours.brightness(leading[i]) - SeenColours.brightness(following[i]))
                    .sum();
            if (brighter <= 0) {
                faults.add(beat.name());
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void anArrowBeginsAtWhatMoves() {
        List<String> faults = new ArrayList<>();
        for (Beat beat : pointed()) {
            Frame start = beat.at(0);
            Vec tail = Objects.requireNonNull(start.pointer()).path().getFirst();
            Optional<Lead> told = Optional.ofNullable(lead(beat));
            // Who has a hand at the head turns it with the elbow.
            Optional<Lead> elbow = told.filter(lead -> lead == Lead.GAZE).map(_ -> Lead.ELBOW);
            double away = Stream.of(told, elbow, Optional.of(Lead.HAND))
                    .flatMap(Optional::stream)
                    .mapToDouble(lead -> away(tail, start, lead))
                    .min()
                    .orElseThrow();
            // One from a hand on a thigh begins above that.
            double near = onThigh(start) ? 0.25 : 0.12;
            if (away > near) {
                faults.add(String.format(Locale.ROOT, "%s: %.2f m", beat.name(), away));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void anArrowTouchesNoOtherLimb() {
        List<String> faults = new ArrayList<>();
        for (Beat beat : pointed()) {
            Lead lead = lead(beat);
            Frame start = beat.at(0);
            Vec tail = Objects.requireNonNull(start.pointer()).path().getFirst();
            // Where the head stays, the hand leads.
            boolean byArm = lead == Lead.HAND || lead == Lead.ELBOW || away(tail, start, Lead.HAND) < 0.12;
            for (Frame frame : beat.frames()) {
                // Where both arms go together, the arrow is that of the right one.
                Side leader = byArm ? Objects.requireNonNullElse(frame.working(), Side.RIGHT) : null;
                Pointer pointer = frame.pointer();
                if (pointer == null) {
                    continue;
                }
                int[] limbs = cover(
                        frame,
                        piece -> piece.group() == Group.LEG
                                || (piece.group() == Group.ARM && (leader == null || piece.side() != leader)));
                Picture arrow = new Picture(WIDTH, HEIGHT);
                new Arrow(arrow, new Mask(WIDTH, HEIGHT), camera(frame)).draw(new Pointer(pointer.path(), 1), 0xFFFFFF);
                if (IntStream.range(0, limbs.length).anyMatch(i -> limbs[i] != 0 && arrow.pixels()[i] != 0)) {
                    faults.add(beat.name());
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /// Those with an arrow, which most movements have room for.
    private List<Beat> pointed() {
        List<Beat> found =
                beats.stream().filter(beat -> beat.at(0).pointer() != null).toList();
        assertThat(found).hasSizeGreaterThan(12);
        return found;
    }

    private @Nullable Lead lead(Beat beat) {
        return Stream.of(beat.cue().pose(), beat.before())
                .flatMap(id -> library.pose(id).stream())
                .map(Pose::lead)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static boolean onThigh(Frame frame) {
        Skeleton bones = frame.bones();
        Side side = frame.working() == null ? Side.RIGHT : frame.working();
        Vec hand = bones.arm(side).wrist().plus(bones.arm(side).hand().rotate(0, 0, 0.09));
        Skeleton.Leg leg = bones.leg(side);
        return Stream.of(0.3, 0.5, 0.7, 0.9)
                .anyMatch(share -> leg.hip().lerp(leg.knee(), share).distance(hand) < 0.13);
    }

    /// How far a place is outside of the part that leads, in metres.
    private static double away(Vec place, Frame frame, Lead lead) {
        Skeleton bones = frame.bones();
        Side side = frame.working() == null ? Side.RIGHT : frame.working();
        Skeleton.Arm arm = bones.arm(side);
        return switch (lead) {
            case HAND -> place.distance(arm.wrist().plus(arm.hand().rotate(0, 0, 0.09)));
            case ELBOW -> place.distance(arm.elbow());
            case HEAD -> place.distance(bones.head()) - 0.16;
            // It is told above the head.
            case GAZE -> place.distance(bones.head().plus(0.24, Vec.UP)) - 0.20;
            case BACK -> place.distance(bones.joint(7)) - 0.06;
            case HIPS -> place.distance(bones.pelvis()) - 0.10;
        };
    }

    private static int[] paint(Frame frame) {
        Scene scene = new Scene(frame, Person.USUAL, Backdrop.LIGHT, 0, Scene.Guides.HIDDEN);
        return Sight.paint(scene, WIDTH, HEIGHT).pixels();
    }

    /// How much of every pixel pieces of a sturdy body cover, whatever is before them, 0 to 255.
    private static int[] cover(Frame frame, Predicate<Piece> wanted) {
        Body body = new Body();
        body.shape(frame.bones(), Build.STURDY, 0);
        Ellipses ellipses = new Ellipses();
        ellipses.project(body.ellipsoids(), camera(frame));
        Mask mask = new Mask(WIDTH, HEIGHT);
        Hull hull = new Hull(1);
        mask.clear();
        for (Solid solid : body.solids()) {
            if (wanted.test(solid.piece())) {
                for (Loft loft : solid.lofts()) {
                    hull.add(mask, ellipses, loft, 0, 0);
                }
            }
        }
        Picture picture = new Picture(WIDTH, HEIGHT);
        picture.fill(mask, 0xFFFFFF, 1);
        return Arrays.stream(picture.pixels()).map(pixel -> pixel >>> 24).toArray();
    }

    private static Camera camera(Frame frame) {
        return new Camera(frame.view(), WIDTH, HEIGHT);
    }

    private static Vec front(Frame frame) {
        return frame.bones().jointTurn(CHEST).rotate(0, 0, 1);
    }

    private static boolean faces(Frame frame) {
        return front(frame).dot(frame.view().back()) > 0.5;
    }

    /// How far the breastbone looks to the right of the picture, -1 to 1.
    private static double breastbone(Frame frame) {
        return front(frame).dot(frame.view().right());
    }

    /// More than 0 if something to the right of the picture is on that side.
    private static double toThe(Side side, double right) {
        return side == Side.RIGHT ? right : -right;
    }
}
