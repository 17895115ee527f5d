package dev.meshwright.generation.engine.measure;

import dev.meshwright.mesh.scene.Vec3;

/**
 * The shortest way from one body to another.
 *
 * @param metres 0 where they meet
 * @param from   the point of the first body
 * @param to     the point of the other
 */
public record Gap(double metres, Vec3 from, Vec3 to) {

    /** The movement of the first body that brings it to the other. */
    public Vec3 way() {
        return to.minus(from);
    }
}
