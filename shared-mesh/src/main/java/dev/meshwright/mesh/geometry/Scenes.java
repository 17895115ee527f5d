package dev.meshwright.mesh.geometry;

import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;

/** Measures scenes and makes new ones of another size or place. */
public final class Scenes {

    private Scenes() {}

    /** The smallest world-space box around the scene. */
    public static Bounds bounds(Scene scene) {
        return SceneMeshes.of(scene).bounds();
    }

    public static int triangleCount(Scene scene) {
        return SceneMeshes.of(scene).triangleCount();
    }

    /** The same scene, its longest side along a world axis so many metres long. */
    public static Scene withLongestSide(Scene scene, double metres) {
        if (!(metres > 0 && metres < 1e6)) {
            throw new IllegalArgumentException("a longest side is more than 0 and below 1e6 metres, this is " + metres);
        }
        double longest = bounds(scene).longestSide();
        if (!(longest > 0)) {
            throw new IllegalArgumentException("the scene '" + scene.name() + "' has no extent that could be scaled");
        }
        return scaled(scene, metres / longest);
    }

    /**
     * The same scene with every length multiplied. Shapes and distances change rather than scale factors, so that
     * each part's parameters stay metres.
     */
    public static Scene scaled(Scene scene, double factor) {
        return new Scene(scene.name(), scene.materials(), scaled(scene.parts(), factor));
    }

    /** The same for parts that are not a scene yet. */
    public static List<Part> scaled(List<Part> parts, double factor) {
        return parts.stream().map(part -> scaled(part, factor)).toList();
    }

    private static Part scaled(Part part, double factor) {
        Transform transform = part.transform();
        Shape shape = part.shape() == null ? null : ShapeScaling.scaled(part.shape(), factor);
        return new Part(
                part.name(),
                new Transform(transform.translation().times(factor), transform.rotation(), transform.scale()),
                shape,
                part.material(),
                scaled(part.children(), factor));
    }

    /** The same scene moved to stand on y = 0, its middle above the origin in x and z. */
    public static Scene standing(Scene scene) {
        Bounds bounds = bounds(scene);
        Vec3 center = bounds.center();
        return moved(scene, new Vec3(-center.x(), -bounds.min().y(), -center.z()));
    }

    /** The same scene moved as a whole. */
    public static Scene moved(Scene scene, Vec3 by) {
        List<Part> parts = scene.parts().stream()
                .map(part -> part.placed(part.transform().moved(by)))
                .toList();
        return new Scene(scene.name(), scene.materials(), parts);
    }
}
