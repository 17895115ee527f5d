package dev.meshwright.generation.engine.image;

import dev.meshwright.generation.engine.lexicon.Direction;
import dev.meshwright.mesh.geometry.Scenes;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes a scene as wide by its height as a reference is; its longest side, or what is given, stays. */
final class Proportions {

    private static final double MOST = 2.5;
    private static final double LONG = 1.4;
    private static final double UNSEEN = 0.03;

    private Proportions() {}

    /**
     * @param kept sides whose length the prompt or a source gives
     */
    static Scene apply(Scene scene, double aspect, Set<Direction> kept) {
        Vec3 size = Scenes.bounds(scene).size();
        double factor = factor(size, aspect);
        if (Math.abs(Math.log(factor)) < UNSEEN) {
            return scene;
        }
        Set<Direction> sideways = new HashSet<>(kept);
        boolean height = sideways.remove(Direction.HEIGHT);
        boolean free = kept.isEmpty();
        if (!free && height == !sideways.isEmpty()) {
            return scene;
        }
        Vec3 factors = height ? new Vec3(factor, 1, factor) : new Vec3(1, 1 / factor, 1);
        if (free) {
            Vec3 stretched = size.scaledBy(factors);
            factors = factors.times(longest(size) / longest(stretched));
        }
        Transform transform = Transform.IDENTITY.scaled(factors.x(), factors.y(), factors.z());
        Part group = Part.group(name(scene), transform, scene.parts());
        return new Scene(scene.name(), scene.materials(), List.of(group));
    }

    /**
     * How much wider it must become. A picture shows its front; of long things such as cars also its side, whichever
     * comes nearer.
     */
    private static double factor(Vec3 size, double aspect) {
        double front = aspect * size.y() / Math.max(size.x(), 1e-9);
        double side = aspect * size.y() / Math.max(size.z(), 1e-9);
        boolean isLong = size.z() > LONG * size.x();
        double nearer = isLong && Math.abs(Math.log(side)) < Math.abs(Math.log(front)) ? side : front;
        return Math.clamp(nearer, 1 / MOST, MOST);
    }

    private static double longest(Vec3 size) {
        return Math.max(size.x(), Math.max(size.y(), size.z()));
    }

    private static String name(Scene scene) {
        Set<String> taken = new HashSet<>();
        collect(scene.parts(), taken);
        String name = scene.name() + "_outline";
        for (int number = 2; taken.contains(name); number++) {
            name = scene.name() + "_outline_" + number;
        }
        return name;
    }

    private static void collect(List<Part> parts, Set<String> names) {
        for (Part part : parts) {
            names.add(part.name());
            collect(part.children(), names);
        }
    }
}
