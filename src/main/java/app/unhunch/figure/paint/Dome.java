package app.unhunch.figure.paint;

import app.unhunch.figure.body.Ellipsoids;
import app.unhunch.figure.math.Vec;
import java.util.ArrayList;
import java.util.List;

/// An ellipsoid on which something is drawn. A place on it is a direction of length 1 from the middle of a ball, which
/// the half axes then stretch.
record Dome(Vec centre, Vec right, Vec up, Vec front) {

    private static final int RIM_STEPS = 16;

    /// No line of a face has more places with the rim.
    private static final int LONGEST = 96;

    static Dome of(Ellipsoids all, int index) {
        return new Dome(part(all, index, 0), part(all, index, 3), part(all, index, 6), part(all, index, 9));
    }

    private static Vec part(Ellipsoids all, int index, int number) {
        return new Vec(all.value(index, number), all.value(index, number + 1), all.value(index, number + 2));
    }

    /// A place by its angles in degrees: azimuth from the front to the left, elevation up.
    static Vec place(double azimuth, double elevation) {
        double a = Math.toRadians(azimuth);
        double e = Math.toRadians(elevation);
        return new Vec(Math.sin(a) * Math.cos(e), Math.sin(e), Math.cos(a) * Math.cos(e));
    }

    /// Where a place is in the room.
    Vec inRoom(Vec place) {
        // In one go, as this is asked for every point of every line of a face.
        double x = place.x();
        double y = place.y();
        double z = place.z();
        return new Vec(
                centre.x() + x * right.x() + y * up.x() + z * front.x(),
                centre.y() + x * right.y() + y * up.y() + z * front.y(),
                centre.z() + x * right.z() + y * up.z() + z * front.z());
    }

    List<Vec> inRoom(List<Vec> places) {
        List<Vec> found = new ArrayList<>(places.size());
        for (Vec place : places) {
            found.add(inRoom(place));
        }
        return found;
    }

    /// The place that looks straight at the camera; every other one shows if it is on its half of the ball.
    Vec facing(Camera camera) {
        Vec back = camera.back();
        return new Vec(
                        back.dot(right) / right.dot(right),
                        back.dot(up) / up.dot(up),
                        back.dot(front) / front.dot(front))
                .unit();
    }

    /// The part of a closed patch that shows. Where the patch goes behind the ball, its border follows the rim on the
    /// side of the patch, so that a face that turns away does not spill over the back of the head.
    List<Vec> visible(List<Vec> patch, Vec middle, Vec facing) {
        int n = patch.size();
        int start = -1;
        int shown = 0;
        for (int i = 0; i < n; i++) {
            boolean here = patch.get(i).dot(facing) > 0;
            boolean before = patch.get((i + n - 1) % n).dot(facing) > 0;
            shown += here ? 1 : 0;
            start = here && !before ? i : start;
        }
        if (shown == 0) {
            return List.of();
        }
        return start < 0 ? patch : joinedByRim(runs(patch, start, facing), middle, facing);
    }

    private static List<List<Vec>> runs(List<Vec> patch, int start, Vec facing) {
        int n = patch.size();
        List<List<Vec>> runs = new ArrayList<>();
        for (int k = 0; k < n; k++) {
            Vec here = patch.get((start + k) % n);
            Vec before = patch.get((start + k + n - 1) % n);
            boolean shows = here.dot(facing) > 0;
            boolean showed = k > 0 && before.dot(facing) > 0;
            if (shows && !showed) {
                runs.add(new ArrayList<>(n));
            }
            if (shows != showed) {
                runs.getLast().add(onRim(before, here, facing));
            }
            if (shows) {
                runs.getLast().add(here);
            }
        }
        if (patch.get((start + n - 1) % n).dot(facing) > 0) {
            runs.getLast().add(onRim(patch.get((start + n - 1) % n), patch.get(start), facing));
        }
        return runs;
    }

    private static List<Vec> joinedByRim(List<List<Vec>> runs, Vec middle, Vec facing) {
        Vec axis = middle.reject(facing).unit();
        Vec other = facing.cross(axis);
        List<Vec> joined = new ArrayList<>(LONGEST);
        for (int r = 0; r < runs.size(); r++) {
            joined.addAll(runs.get(r));
            Vec end = runs.get(r).getLast();
            Vec start = runs.get((r + 1) % runs.size()).getFirst();
            double from = Math.atan2(end.dot(other), end.dot(axis));
            double to = Math.atan2(start.dot(other), start.dot(axis));
            for (int j = 1; j < RIM_STEPS; j++) {
                double angle = from + (to - from) * j / RIM_STEPS;
                joined.add(between(axis, Math.cos(angle), other, Math.sin(angle)));
            }
        }
        return joined;
    }

    /// In one go, as a rim has many places.
    private static Vec between(Vec a, double ofA, Vec b, double ofB) {
        return new Vec(a.x() * ofA + b.x() * ofB, a.y() * ofA + b.y() * ofB, a.z() * ofA + b.z() * ofB);
    }

    private static Vec onRim(Vec a, Vec b, Vec facing) {
        double da = a.dot(facing);
        double db = b.dot(facing);
        double share = Math.abs(da - db) < 1e-9 ? 0 : Math.clamp(da / (da - db), 0, 1);
        return a.lerp(b, share).reject(facing).unit();
    }
}
