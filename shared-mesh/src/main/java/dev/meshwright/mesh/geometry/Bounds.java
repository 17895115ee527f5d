package dev.meshwright.mesh.geometry;

import dev.meshwright.mesh.scene.Vec3;

/** An axis-aligned box in metres. */
public record Bounds(Vec3 min, Vec3 max) {

    public Bounds {
        if (min.x() > max.x() || min.y() > max.y() || min.z() > max.z()) {
            throw new IllegalArgumentException("bounds run from " + min + " to the smaller " + max);
        }
    }

    public Vec3 size() {
        return max.minus(min);
    }

    public Vec3 center() {
        return min.plus(max).times(0.5);
    }

    public double longestSide() {
        Vec3 size = size();
        return Math.max(size.x(), Math.max(size.y(), size.z()));
    }

    public Bounds union(Bounds other) {
        return new Bounds(
                new Vec3(
                        Math.min(min.x(), other.min.x()),
                        Math.min(min.y(), other.min.y()),
                        Math.min(min.z(), other.min.z())),
                new Vec3(
                        Math.max(max.x(), other.max.x()),
                        Math.max(max.y(), other.max.y()),
                        Math.max(max.z(), other.max.z())));
    }
}
