package dev.meshwright.mesh.render;

import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.scene.Vec3;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The light that a glowing part throws on its surroundings, as if from a small ball in its middle. */
record Glow(Surface source, float x, float y, float z, float squaredRadius) {

    private static final int MOST = 8;
    private static final float STRENGTH = 1.6f;

    /** The strongest glows of a scene; the rest would cost more than is seen of them. */
    static List<Glow> of(Geometry geometry) {
        return Arrays.stream(geometry.surfaces)
                .filter(Surface::isEmissive)
                .map(Glow::of)
                .sorted(Comparator.comparingDouble(Glow::power).reversed())
                .limit(MOST)
                .toList();
    }

    private static Glow of(Surface surface) {
        Bounds bounds = surface.bounds;
        Vec3 center = bounds.center();
        Vec3 size = bounds.size();
        double radius = Math.cbrt(Math.max(1e-30, size.x() * size.y() * size.z())) / 2;
        return new Glow(surface, (float) center.x(), (float) center.y(), (float) center.z(), (float) (radius * radius));
    }

    private double power() {
        return squaredRadius * (source.emissiveRed + source.emissiveGreen + source.emissiveBlue);
    }

    /** Irradiance at a point that faces a normal. */
    float at(float px, float py, float pz, float nx, float ny, float nz) {
        float dx = x - px;
        float dy = y - py;
        float dz = z - pz;
        float squared = dx * dx + dy * dy + dz * dz;
        float distance = (float) Math.sqrt(squared) + 1e-20f;
        float cosine = (dx * nx + dy * ny + dz * nz) / distance;
        return Math.max(0, cosine) * STRENGTH * squaredRadius / (squared + squaredRadius);
    }
}
