package dev.meshwright.mesh.render;

import dev.meshwright.mesh.scene.Vec3;

/**
 * A perspective camera that stands where the whole model just fills the picture, less a margin.
 *
 * @param reach tangent of half the angle of view
 */
record Camera(Vec3 eye, Vec3 right, Vec3 up, Vec3 forward, double reach) {

    private static final double HALF_ANGLE = Math.toRadians(13);
    private static final double MARGIN = 0.1;

    static Camera fitting(Geometry geometry, View view) {
        return fitting(geometry, view.azimuth(), view.elevation());
    }

    /**
     * @param azimuth   turn about +Y from +Z, in radians
     * @param elevation height above the horizon, in radians, less than a right angle up or down
     */
    static Camera fitting(Geometry geometry, double azimuth, double elevation) {
        Vec3 back = new Vec3(
                Math.sin(azimuth) * Math.cos(elevation), Math.sin(elevation), Math.cos(azimuth) * Math.cos(elevation));
        Vec3 forward = back.times(-1);
        Vec3 right = forward.cross(new Vec3(0, 1, 0)).normalized();
        Vec3 up = right.cross(forward);
        double reach = Math.tan(HALF_ANGLE);
        // Each vertex lies within a plane through the eye on each side of the picture: x - eyeX <= fit (z - eyeZ), and
        // so on. The vertices that press hardest against two opposite planes say how far back the eye has to be.
        double fit = reach * (1 - MARGIN);
        Pressure sideways = Pressure.of(geometry, right, forward, fit);
        Pressure upright = Pressure.of(geometry, up, forward, fit);
        double distance = Math.min(sideways.depth(fit), upright.depth(fit));
        Vec3 eye =
                right.times(sideways.middle()).plus(up.times(upright.middle())).plus(forward.times(distance));
        return new Camera(eye, right, up, forward, reach);
    }

    /** How hard the model presses against two opposite sides of the picture. */
    private record Pressure(double high, double low) {

        static Pressure of(Geometry geometry, Vec3 axis, Vec3 forward, double fit) {
            double high = Double.NEGATIVE_INFINITY;
            double low = Double.NEGATIVE_INFINITY;
            float[] positions = geometry.positions;
            for (int at = 0; at < positions.length; at += 3) {
                double x = positions[at] * axis.x() + positions[at + 1] * axis.y() + positions[at + 2] * axis.z();
                double z =
                        positions[at] * forward.x() + positions[at + 1] * forward.y() + positions[at + 2] * forward.z();
                high = Math.max(high, x - fit * z);
                low = Math.max(low, -x - fit * z);
            }
            return new Pressure(high, low);
        }

        double middle() {
            return (high - low) / 2;
        }

        double depth(double fit) {
            return -(high + low) / (2 * fit);
        }
    }
}
