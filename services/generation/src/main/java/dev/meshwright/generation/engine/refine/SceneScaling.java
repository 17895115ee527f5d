package dev.meshwright.generation.engine.refine;

import dev.meshwright.mesh.geometry.Matrix4;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import java.util.Set;

/** Scales some parts of a scene about a point of the world, with all that hangs on them. */
final class SceneScaling {

    private final Set<String> names;
    private final Vec3 point;
    private final double factor;

    private SceneScaling(Set<String> names, Vec3 point, double factor) {
        this.names = names;
        this.point = point;
        this.factor = factor;
    }

    static Scene scaled(Scene scene, Set<String> names, Vec3 point, double factor) {
        SceneScaling scaling = new SceneScaling(names, point, factor);
        return new Scene(scene.name(), scene.materials(), scaling.applied(scene.parts(), Matrix4.IDENTITY));
    }

    private List<Part> applied(List<Part> parts, Matrix4 parent) {
        return parts.stream().map(part -> applied(part, parent)).toList();
    }

    private Part applied(Part part, Matrix4 parent) {
        if (part.shape() != null && names.contains(part.name())) {
            return part.placed(scaled(part.transform(), parent));
        }
        Matrix4 world = parent.times(Matrix4.of(part.transform()));
        return new Part(part.name(), part.transform(), part.shape(), part.material(), applied(part.children(), world));
    }

    private Transform scaled(Transform transform, Matrix4 parent) {
        Vec3 origin = parent.point(transform.translation());
        Vec3 way = origin.minus(point).times(factor - 1);
        return new Transform(
                transform.translation().plus(SceneChanges.local(parent, way)),
                transform.rotation(),
                transform.scale().times(factor));
    }
}
