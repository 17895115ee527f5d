package dev.meshwright.mesh.render;

import dev.meshwright.mesh.scene.Vec3;

/** A large lamp beside the camera: several directions close together, whose shadows blend into soft edges. */
final class KeyLight {

    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
    /** Tangent of the lamp's apparent radius. */
    private static final double SPREAD = 0.11;

    final DepthMap[] maps;
    final float texel;
    final float directionX;
    final float directionY;
    final float directionZ;

    KeyLight(Geometry geometry, Vec3 direction, int samples, int resolution, Workers workers) {
        maps = new DepthMap[samples];
        Vec3 right = new Vec3(0, 1, 0).cross(direction).normalized();
        Vec3 up = direction.cross(right);
        workers.run(samples, number -> {
            double radius = SPREAD * Math.sqrt((number + 0.5) / samples);
            double angle = GOLDEN_ANGLE * number;
            Vec3 sample = direction
                    .plus(right.times(radius * Math.cos(angle)))
                    .plus(up.times(radius * Math.sin(angle)))
                    .normalized();
            maps[number] = new DepthMap(geometry, sample, resolution, number);
        });
        float largest = 0;
        for (DepthMap map : maps) {
            largest = Math.max(largest, map.texel());
        }
        texel = largest;
        directionX = (float) direction.x();
        directionY = (float) direction.y();
        directionZ = (float) direction.z();
    }

    /** The share of the lamp that is seen from a point. */
    float visibility(float x, float y, float z) {
        return visibility(x, y, z, 1);
    }

    /** The same judged by every third of its directions: enough for surfaces that are half seen through. */
    float roughVisibility(float x, float y, float z) {
        return visibility(x, y, z, 3);
    }

    private float visibility(float x, float y, float z, int step) {
        float sum = 0;
        for (int number = 0; number < maps.length; number += step) {
            sum += maps[number].visibility(x, y, z);
        }
        return sum * step / maps.length;
    }
}
