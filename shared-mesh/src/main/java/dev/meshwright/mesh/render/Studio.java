package dev.meshwright.mesh.render;

import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.scene.Vec3;

/**
 * The room that shiny things mirror: a bright ceiling, a darker horizon, a floor, and three lamps that stand where the
 * camera's operator would put them. It turns with the camera.
 */
final class Studio {

    /** How near the walls are: at 0 flat mirrors show one colour all over, as if the room had no end. */
    private static final float NEARNESS = 0.35f;

    private final Lamp[] lamps;
    private final Vec3 center;
    private final float nearness;

    Studio(Camera camera, Bounds model) {
        center = model.center();
        nearness = NEARNESS / (float) Math.max(1e-9, model.size().length() / 2);
        Vec3 back = horizontal(camera.forward().times(-1));
        Vec3 right = horizontal(camera.right());
        lamps = new Lamp[] {
            new Lamp(key(camera), 0.93f, 4.5f, 1.0f, 0.96f, 0.9f),
            new Lamp(direction(right.times(0.95).plus(back.times(0.25)), 0.35), 0.955f, 2.4f, 0.92f, 0.97f, 1.05f),
            new Lamp(direction(right.times(0.5).plus(back.times(-1)), 0.75), 0.93f, 2.4f, 1.0f, 1.0f, 1.0f),
        };
    }

    /** Towards the main lamp: left of the camera and above it. */
    static Vec3 key(Camera camera) {
        Vec3 back = horizontal(camera.forward().times(-1));
        Vec3 right = horizontal(camera.right());
        return direction(right.times(-0.75).plus(back.times(0.8)), 1.15);
    }

    /** Towards the lamp behind the model that draws its edge. */
    static Vec3 rim(Camera camera) {
        Vec3 back = horizontal(camera.forward().times(-1));
        Vec3 right = horizontal(camera.right());
        return direction(right.times(0.65).plus(back.times(-0.9)), 0.6);
    }

    private static Vec3 horizontal(Vec3 vector) {
        return new Vec3(vector.x(), 0, vector.z()).normalized();
    }

    private static Vec3 direction(Vec3 flat, double height) {
        return new Vec3(flat.x(), height, flat.z()).normalized();
    }

    /** The light that a point of the model mirrors from a direction, as blurred as its roughness makes it. */
    void light(
            SurfacePoint point, float directionX, float directionY, float directionZ, float roughness, float[] color) {
        float x = directionX + nearness * (point.x - (float) center.x());
        float y = directionY + nearness * (point.y - (float) center.y());
        float z = directionZ + nearness * (point.z - (float) center.z());
        float length = 1 / ((float) Math.sqrt(x * x + y * y + z * z) + 1e-6f);
        light(x * length, y * length, z * length, roughness, color);
    }

    private void light(float x, float y, float z, float roughness, float[] color) {
        float blur = 0.12f + 0.88f * roughness;
        float up = smooth(-blur, blur, y);
        float ceiling = smooth(0.25f - 0.5f * blur, 0.95f + 0.5f * blur, y);
        float sky = 0.54f + 0.42f * ceiling;
        color[0] = 0.2f + (sky * 1.0f - 0.2f) * up;
        color[1] = 0.19f + (sky * 1.0f - 0.19f) * up;
        color[2] = 0.18f + (sky * 1.03f - 0.18f) * up;
        for (Lamp lamp : lamps) {
            lamp.add(x, y, z, roughness, color);
        }
    }

    static float smooth(float from, float to, float value) {
        float share = Math.clamp((value - from) / (to - from), 0f, 1f);
        return share * share * (3 - 2 * share);
    }

    /** A round lamp with a soft edge; rough surfaces see it larger and dimmer. */
    private static final class Lamp {

        private final float x;
        private final float y;
        private final float z;
        private final float edge;
        private final float brightness;
        private final float red;
        private final float green;
        private final float blue;

        Lamp(Vec3 direction, float edge, float brightness, float red, float green, float blue) {
            x = (float) direction.x();
            y = (float) direction.y();
            z = (float) direction.z();
            this.edge = edge;
            this.brightness = brightness;
            this.red = red;
            this.green = green;
            this.blue = blue;
        }

        void add(float dx, float dy, float dz, float roughness, float[] color) {
            float cosine = dx * x + dy * y + dz * z;
            float softness = 0.025f + 0.9f * roughness;
            float seen = smooth(edge - softness, edge + 0.3f * (1 - edge) + 0.08f * softness, cosine);
            float level = seen * brightness * (1 - 0.75f * Math.min(1, 1.5f * roughness));
            color[0] += level * red;
            color[1] += level * green;
            color[2] += level * blue;
        }
    }
}
