package dev.meshwright.mesh.render;

/** A place on a triangle with its smooth normal. One for each thread, moved from point to point. */
final class SurfacePoint {

    int triangle;
    float x;
    float y;
    float z;
    float normalX;
    float normalY;
    float normalZ;

    private final Geometry geometry;
    private final VisibilityBuffer buffer;
    private final float[] shares = new float[3];

    SurfacePoint(Geometry geometry, VisibilityBuffer buffer) {
        this.geometry = geometry;
        this.buffer = buffer;
    }

    /** Moves to what of the triangle lies behind a place of the picture, given in samples. */
    void moveTo(int newTriangle, float sampleX, float sampleY) {
        triangle = newTriangle;
        buffer.shares(triangle, sampleX, sampleY, shares);
        x = 0;
        y = 0;
        z = 0;
        normalX = 0;
        normalY = 0;
        normalZ = 0;
        for (int corner = 0; corner < 3; corner++) {
            int at = 3 * geometry.triangles[3 * triangle + corner];
            float share = shares[corner];
            x += share * geometry.positions[at];
            y += share * geometry.positions[at + 1];
            z += share * geometry.positions[at + 2];
            normalX += share * geometry.normals[at];
            normalY += share * geometry.normals[at + 1];
            normalZ += share * geometry.normals[at + 2];
        }
        float length = 1 / ((float) Math.sqrt(normalX * normalX + normalY * normalY + normalZ * normalZ) + 1e-12f);
        if (buffer.facesAway(triangle)) {
            // Only double-sided surfaces are seen from behind: their other side looks the other way.
            length = -length;
        }
        normalX *= length;
        normalY *= length;
        normalZ *= length;
    }

    Surface surface() {
        return geometry.surfaces[geometry.owners[triangle]];
    }
}
