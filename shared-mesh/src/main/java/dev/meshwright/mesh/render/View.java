package dev.meshwright.mesh.render;

/** Where the camera stands: three quarters to the side of the model and a little above it. */
public enum View {
    /** From the front (+Z), a little to its right. */
    FRONT(32),
    /** The same view from behind. */
    BACK(212);

    private static final double ELEVATION_DEGREES = 20;

    private final double azimuthDegrees;

    View(double azimuthDegrees) {
        this.azimuthDegrees = azimuthDegrees;
    }

    /** Turn about +Y from +Z, in radians. */
    double azimuth() {
        return Math.toRadians(azimuthDegrees);
    }

    /** Height above the horizon, in radians. */
    double elevation() {
        return Math.toRadians(ELEVATION_DEGREES);
    }
}
