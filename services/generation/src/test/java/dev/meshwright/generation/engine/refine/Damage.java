package dev.meshwright.generation.engine.refine;

import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Spoils scenes in ways that a refinement is to notice. */
final class Damage {

    private Damage() {}

    static Part part(Scene scene, String name) {
        return all(scene.parts()).stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    static List<Part> all(List<Part> parts) {
        List<Part> all = new ArrayList<>();
        for (Part part : parts) {
            all.add(part);
            all.addAll(all(part.children()));
        }
        return all;
    }

    static List<String> shaped(Scene scene) {
        return SceneMeshes.of(scene).meshes().stream()
                .map(placed -> placed.part().name())
                .toList();
    }

    static Scene changed(Scene scene, String name, UnaryOperator<Part> change) {
        return SceneChanges.mapped(scene, part -> part.name().equals(name) ? change.apply(part) : part);
    }

    static Scene moved(Scene scene, String name, Vec3 by) {
        return changed(scene, name, part -> part.placed(part.transform().moved(by)));
    }

    static Scene enlarged(Scene scene, String name, double factor) {
        return changed(scene, name, part -> {
            Transform transform = part.transform();
            return part.placed(new Transform(
                    transform.translation(),
                    transform.rotation(),
                    transform.scale().times(factor)));
        });
    }

    static Scene without(Scene scene, String name) {
        return new Scene(scene.name(), scene.materials(), without(scene.parts(), name));
    }

    private static List<Part> without(List<Part> parts, String name) {
        return parts.stream()
                .filter(part -> !part.name().equals(name))
                .map(part -> new Part(
                        part.name(), part.transform(), part.shape(), part.material(), without(part.children(), name)))
                .toList();
    }

    /** With a copy of each part's shape that has as many segments as there can be. */
    static Scene overTessellated(Scene scene) {
        return SceneChanges.mapped(
                scene,
                part -> part.shape() == null
                        ? part
                        : new Part(
                                part.name(), part.transform(), fine(part.shape()), part.material(), part.children()));
    }

    private static Shape fine(Shape shape) {
        return switch (shape) {
            case Shape.Ellipsoid ball -> new Shape.Ellipsoid(ball.radii(), 128);
            case Shape.Frustum frustum
            when frustum.segments() >= 8 ->
                new Shape.Frustum(frustum.bottomRadius(), frustum.topRadius(), frustum.height(), 256);
            case Shape.Torus torus -> new Shape.Torus(torus.radius(), torus.tubeRadius(), 128, 64);
            case Shape.Lathe lathe -> new Shape.Lathe(lathe.profile(), 256, lathe.creaseDegrees());
            case Shape.Tube tube -> new Shape.Tube(tube.path(), tube.radii(), 64, tube.closed());
            case Shape.Frustum frustum -> frustum;
            case Shape.Box box -> box;
            case Shape.Extrusion extrusion -> extrusion;
        };
    }

    static Scene duplicated(Scene scene, String name, String copy) {
        return new Scene(scene.name(), scene.materials(), duplicated(scene.parts(), name, copy));
    }

    private static List<Part> duplicated(List<Part> parts, String name, String copy) {
        List<Part> result = new ArrayList<>();
        for (Part part : parts) {
            result.add(new Part(
                    part.name(),
                    part.transform(),
                    part.shape(),
                    part.material(),
                    duplicated(part.children(), name, copy)));
            if (part.name().equals(name)) {
                result.add(Part.of(copy, part.transform(), part.shape(), part.material()));
            }
        }
        return result;
    }

    /** With a second material that nobody can tell from the first, used by one part. */
    static Scene withNearCopyOfMaterial(Scene scene, String name) {
        Part part = part(scene, name);
        List<Material> materials = new ArrayList<>(scene.materials());
        Material own = materials.stream()
                .filter(material -> material.name().equals(part.material()))
                .findFirst()
                .orElseThrow();
        materials.add(own.named("nearly_" + own.name()).colored(own.baseColor().times(0.995)));
        Scene more = new Scene(scene.name(), materials, scene.parts());
        return changed(
                more,
                name,
                it -> new Part(it.name(), it.transform(), it.shape(), "nearly_" + own.name(), it.children()));
    }
}
