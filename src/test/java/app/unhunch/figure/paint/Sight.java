package app.unhunch.figure.paint;

import app.unhunch.figure.body.Body;
import app.unhunch.figure.body.Person;
import app.unhunch.figure.body.Person.Build;
import app.unhunch.figure.motion.Frame;
import app.unhunch.figure.motion.Warmth;
import app.unhunch.figure.pose.Pose;
import app.unhunch.figure.pose.View;
import app.unhunch.figure.skeleton.Skeleton;
import app.unhunch.model.Side;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What tests look at: a body before a camera, and the layers that it is painted in.
final class Sight {

    final Skeleton bones;
    final Camera camera;
    final Ellipses ellipses = new Ellipses();
    final Depth depth;
    private final Body body = new Body();

    Sight(Pose pose, View view) {
        bones = Skeleton.of(pose);
        camera = new Camera(view, 160, 120);
        body.shape(bones, Build.SLENDER, 0);
        ellipses.project(body.ellipsoids(), camera);
        depth = new Depth(bones, camera, ellipses);
    }

    List<Layer> layers() {
        return layers(0);
    }

    /// @param side how much nearer than their fellows the limbs of the left side count
    List<Layer> layers(double side) {
        return body.solids().stream()
                .map(s -> new Layer(s, ellipses, sign(s.piece().side()) * side))
                .toList();
    }

    private static int sign(@Nullable Side side) {
        return side == null ? 0 : side == Side.LEFT ? 1 : -1;
    }

    static Scene scene(Pose pose, View view, Person person, Backdrop theme) {
        Frame frame = new Frame(
                Skeleton.of(pose),
                view,
                pose.glows().stream().map(g -> new Warmth(g, 1)).toList(),
                null,
                null);
        return new Scene(frame, person, theme, 0.3, Scene.Guides.SHOWN);
    }

    static Scene scene(Pose pose) {
        return scene(pose, pose.view(), Person.USUAL, Backdrop.LIGHT);
    }

    static Picture paint(Scene scene, int width, int height) {
        Picture picture = new Picture(width, height);
        new Painter(picture).paint(scene);
        return picture;
    }

    /// How much of every pixel the figure covers, without the room. Takes the picture itself away.
    static int[] figure(Picture picture) {
        int[] figure = new int[picture.pixels().length];
        for (int i = 0; i < figure.length; i++) {
            picture.pixels()[i] = 0;
            picture.overFigure(i, 0xFFFFFF, 255);
            figure[i] = picture.pixels()[i] >>> 24;
        }
        return figure;
    }
}
