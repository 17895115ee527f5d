package dev.meshwright.generation.engine.model;

import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;

/** A transform made ready to be applied to many points; x, y, z are where the unit vectors go. */
public record Frame(Vec3 origin, Vec3 x, Vec3 y, Vec3 z) {

    public static Frame of(Transform transform) {
        Vec3 angles = transform.rotation();
        Vec3 scale = transform.scale();
        return new Frame(
                transform.translation(),
                rotate(new Vec3(scale.x(), 0, 0), angles),
                rotate(new Vec3(0, scale.y(), 0), angles),
                rotate(new Vec3(0, 0, scale.z()), angles));
    }

    public Vec3 apply(Vec3 point) {
        return origin.plus(x.times(point.x())).plus(y.times(point.y())).plus(z.times(point.z()));
    }

    /** Turns about the fixed axes: X first, then Y, then Z, in degrees. */
    public static Vec3 rotate(Vec3 point, Vec3 degrees) {
        double a = Math.toRadians(degrees.x());
        double b = Math.toRadians(degrees.y());
        double c = Math.toRadians(degrees.z());
        Vec3 aboutX = new Vec3(
                point.x(),
                point.y() * Math.cos(a) - point.z() * Math.sin(a),
                point.y() * Math.sin(a) + point.z() * Math.cos(a));
        Vec3 aboutY = new Vec3(
                aboutX.x() * Math.cos(b) + aboutX.z() * Math.sin(b),
                aboutX.y(),
                aboutX.z() * Math.cos(b) - aboutX.x() * Math.sin(b));
        return new Vec3(
                aboutY.x() * Math.cos(c) - aboutY.y() * Math.sin(c),
                aboutY.x() * Math.sin(c) + aboutY.y() * Math.cos(c),
                aboutY.z());
    }
}
