package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.measure.Body;
import dev.meshwright.mesh.geometry.Matrix4;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Scenes that differ from another in some of their parts. */
final class SceneChanges {

    private SceneChanges() {}

    /** Each part replaced by what the function makes of it; it sees children before their parents. */
    static Scene mapped(Scene scene, UnaryOperator<Part> change) {
        return new Scene(scene.name(), scene.materials(), mapped(scene.parts(), change));
    }

    private static List<Part> mapped(List<Part> parts, UnaryOperator<Part> change) {
        return parts.stream()
                .map(part -> change.apply(new Part(
                        part.name(), part.transform(), part.shape(), part.material(), mapped(part.children(), change))))
                .toList();
    }

    /** These bodies moved in the world, and no others; empty where a flattened group makes that impossible. */
    static Optional<Scene> moved(Scene scene, Collection<Body> bodies, Vec3 by) {
        Set<String> names = bodies.stream().map(Body::name).collect(Collectors.toSet());
        try {
            Move move = new Move(names, by);
            return Optional.of(
                    new Scene(scene.name(), scene.materials(), move.applied(scene.parts(), Matrix4.IDENTITY, false)));
        } catch (ArithmeticException flat) {
            return Optional.empty();
        }
    }

    /** A movement of some parts, which children share with their parents unless it is taken back. */
    private record Move(Set<String> names, Vec3 by) {

        List<Part> applied(List<Part> parts, Matrix4 parent, boolean carried) {
            return parts.stream().map(part -> applied(part, parent, carried)).toList();
        }

        private Part applied(Part part, Matrix4 parent, boolean carried) {
            boolean moves = part.shape() != null ? names.contains(part.name()) : carried || holdsOnlyMoved(part);
            Transform transform = part.transform();
            if (moves != carried) {
                transform = transform.moved(local(parent, moves ? by : by.times(-1)));
            }
            Matrix4 world = parent.times(Matrix4.of(part.transform()));
            return new Part(
                    part.name(), transform, part.shape(), part.material(), applied(part.children(), world, moves));
        }

        private boolean holdsOnlyMoved(Part group) {
            return !group.children().isEmpty()
                    && group.children().stream()
                            .allMatch(child -> (child.shape() == null || names.contains(child.name()))
                                    && (child.children().isEmpty() || holdsOnlyMoved(child)));
        }
    }

    /**
     * The movement in a frame whose matrix takes it to the given one in the world, by Cramer's rule.
     *
     * @throws ArithmeticException where the frame is flat
     */
    static Vec3 local(Matrix4 frame, Vec3 world) {
        Vec3 x = frame.direction(new Vec3(1, 0, 0));
        Vec3 y = frame.direction(new Vec3(0, 1, 0));
        Vec3 z = frame.direction(new Vec3(0, 0, 1));
        double volume = x.dot(y.cross(z));
        if (Math.abs(volume) < 1e-12) {
            throw new ArithmeticException("a flattened frame has no movement across it");
        }
        return new Vec3(world.dot(y.cross(z)) / volume, world.dot(z.cross(x)) / volume, world.dot(x.cross(y)) / volume);
    }
}
