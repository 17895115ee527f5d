package dev.meshwright.generation.engine.model;

import dev.meshwright.mesh.geometry.Scenes;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import java.util.Optional;

/** A thing made of an archetype, with the places where other things are joined to it. */
public record Model(List<Part> parts, List<Anchor> anchors, Bounds bounds) {

    /** Measures the parts. */
    public static Model of(List<Part> parts, List<Anchor> anchors) {
        return new Model(parts, anchors, Bounds.of(parts));
    }

    public Model scaled(double factor) {
        return new Model(
                Scenes.scaled(parts, factor),
                anchors.stream().map(anchor -> anchor.scaled(factor)).toList(),
                bounds.scaled(factor));
    }

    public Model moved(Vec3 by) {
        return new Model(
                parts.stream()
                        .map(part -> part.placed(part.transform().moved(by)))
                        .toList(),
                anchors.stream().map(anchor -> anchor.moved(by)).toList(),
                bounds.moved(by));
    }

    /** Standing on y = 0, centred in x and z. */
    public Model grounded() {
        return moved(bounds.foot().times(-1));
    }

    /** Stretched by another factor along each axis, beneath a group of that name. */
    public Model stretched(Vec3 factors, String groupName) {
        Transform transform = Transform.IDENTITY.scaled(factors.x(), factors.y(), factors.z());
        return of(
                List.of(Part.group(groupName, transform, parts)),
                anchors.stream().map(anchor -> anchor.stretched(factors)).toList());
    }

    public List<Anchor> anchors(AnchorKind kind) {
        return anchors.stream().filter(anchor -> anchor.kind() == kind).toList();
    }

    public Optional<Anchor> anchor(AnchorKind kind) {
        return anchors.stream().filter(anchor -> anchor.kind() == kind).findFirst();
    }
}
