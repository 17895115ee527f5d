package dev.meshwright.generation.engine.model;

import dev.meshwright.mesh.scene.Vec3;

/**
 * A place of a model to which another one is joined.
 *
 * @param position in the model's own frame
 * @param room     how much space there is, in the model's unit
 * @param rotation Euler angles in degrees that what is placed here takes on
 */
public record Anchor(AnchorKind kind, Vec3 position, double room, Vec3 rotation) {

    public Anchor scaled(double factor) {
        return new Anchor(kind, position.times(factor), room * factor, rotation);
    }

    Anchor moved(Vec3 by) {
        return new Anchor(kind, position.plus(by), room, rotation);
    }

    Anchor stretched(Vec3 factors) {
        return new Anchor(kind, position.scaledBy(factors), room * Math.min(factors.x(), factors.z()), rotation);
    }
}
