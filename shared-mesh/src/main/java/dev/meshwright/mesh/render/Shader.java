package dev.meshwright.mesh.render;

import dev.meshwright.mesh.scene.Vec3;
import java.util.List;

/**
 * The colour of a point of the model: GGX reflection of the lamps and the studio, and diffuse light of the key lamp
 * and the sky with their shadows. One for each thread: the answer stays in its fields.
 */
final class Shader {

    private static final float KEY = 1.15f;
    private static final float SKY = 0.42f;
    private static final float BOUNCE = 0.11f;
    private static final float RIM = 0.4f;
    private static final float EMISSION = 1.15f;
    private static final float LEAST_FACING = 0.16f;

    /** What the surface scatters and gives off, linear. */
    float red;

    float green;
    float blue;
    /** What it mirrors. */
    float mirrorRed;

    float mirrorGreen;
    float mirrorBlue;

    private final KeyLight key;
    private final Studio studio;
    private final List<Glow> glows;
    private final float eyeX;
    private final float eyeY;
    private final float eyeZ;
    private final float rimX;
    private final float rimY;
    private final float rimZ;
    private final float[] mirrored = new float[3];

    Shader(KeyLight key, Studio studio, List<Glow> glows, Camera camera) {
        this.key = key;
        this.studio = studio;
        this.glows = glows;
        eyeX = (float) camera.eye().x();
        eyeY = (float) camera.eye().y();
        eyeZ = (float) camera.eye().z();
        Vec3 rim = Studio.rim(camera);
        rimX = (float) rim.x();
        rimY = (float) rim.y();
        rimZ = (float) rim.z();
    }

    /**
     * Shades a point. Mirror light is kept apart, because a clear surface mirrors as much as an opaque one.
     *
     * @param ambient the sky's light in red, green, blue, and the openness
     */
    void shade(SurfacePoint point, float[] ambient) {
        Surface surface = point.surface();
        float px = point.x;
        float py = point.y;
        float pz = point.z;
        float nx = point.normalX;
        float ny = point.normalY;
        float nz = point.normalZ;
        float vx = eyeX - px;
        float vy = eyeY - py;
        float vz = eyeZ - pz;
        float away = 1 / (float) Math.sqrt(vx * vx + vy * vy + vz * vz);
        vx *= away;
        vy *= away;
        vz *= away;
        float facing = nx * vx + ny * vy + nz * vz;
        if (facing < LEAST_FACING) {
            // Smooth normals lean over the horizon at a silhouette: they are brought back to just before it.
            float lift = LEAST_FACING - facing;
            nx += lift * vx;
            ny += lift * vy;
            nz += lift * vz;
            float length = 1 / (float) Math.sqrt(nx * nx + ny * ny + nz * nz);
            nx *= length;
            ny *= length;
            nz *= length;
            facing = LEAST_FACING;
        }

        float openness = ambient[3];
        float bounce = BOUNCE * (0.75f - 0.45f * ny) * openness;

        float keyCosine = nx * key.directionX + ny * key.directionY + nz * key.directionZ;
        float lit = 0;
        if (keyCosine > 0) {
            float keyOffset = 1.5f * key.texel;
            float offX = px + nx * keyOffset;
            float offY = py + ny * keyOffset;
            float offZ = pz + nz * keyOffset;
            lit = surface.isBlended() ? key.roughVisibility(offX, offY, offZ) : key.visibility(offX, offY, offZ);
        }
        float keyLight = KEY * lit * Math.max(0, keyCosine);
        float rimCosine = Math.max(0, nx * rimX + ny * rimY + nz * rimZ);
        float rimLight = RIM * openness * rimCosine;

        float lightRed = keyLight + SKY * ambient[0] + 1.0f * bounce + 0.9f * rimLight;
        float lightGreen = 0.965f * keyLight + SKY * ambient[1] + 0.96f * bounce + 0.96f * rimLight;
        float lightBlue = 0.91f * keyLight + SKY * ambient[2] + 0.92f * bounce + 1.05f * rimLight;
        for (Glow glow : glows) {
            if (glow.source() != surface) {
                float light = glow.at(px, py, pz, nx, ny, nz);
                lightRed += light * glow.source().emissiveRed;
                lightGreen += light * glow.source().emissiveGreen;
                lightBlue += light * glow.source().emissiveBlue;
            }
        }
        // What glows by itself keeps its colour best when little else is added to it.
        float glowing = Math.max(surface.emissiveRed, Math.max(surface.emissiveGreen, surface.emissiveBlue));
        float scattered = (1 - surface.metallic) * (1 - 0.85f * glowing);
        red = surface.red * scattered * lightRed + EMISSION * surface.emissiveRed;
        green = surface.green * scattered * lightGreen + EMISSION * surface.emissiveGreen;
        blue = surface.blue * scattered * lightBlue + EMISSION * surface.emissiveBlue;

        mirror(point, nx, ny, nz, vx, vy, vz, facing, openness);
        float roughness = Math.max(surface.roughness, 0.12f);
        float keyGloss = keyCosine > 0
                ? 0.45f
                        * KEY
                        * lit
                        * keyCosine
                        * highlight(
                                key.directionX,
                                key.directionY,
                                key.directionZ,
                                nx,
                                ny,
                                nz,
                                vx,
                                vy,
                                vz,
                                facing,
                                roughness)
                : 0;
        float gloss = Math.min(keyGloss, 6f);
        mirrorRed += gloss * base(surface.red, surface.metallic);
        mirrorGreen += gloss * base(surface.green, surface.metallic);
        mirrorBlue += gloss * base(surface.blue, surface.metallic);
    }

    /** Reflectance straight on: 4 % for what is not a metal. */
    private static float base(float color, float metallic) {
        return 0.04f + (color - 0.04f) * metallic;
    }

    private void mirror(
            SurfacePoint point,
            float nx,
            float ny,
            float nz,
            float vx,
            float vy,
            float vz,
            float facing,
            float openness) {
        Surface surface = point.surface();
        float roughness = surface.roughness;
        float twice = 2 * (nx * vx + ny * vy + nz * vz);
        studio.light(point, twice * nx - vx, twice * ny - vy, twice * nz - vz, roughness, mirrored);
        // The integral of the reflection over all directions, fitted: Karis, "Physically Based Shading on Mobile".
        float r0 = 1 - roughness;
        float r1 = 0.0425f - 0.0275f * roughness;
        float r2 = 1.04f - 0.572f * roughness;
        float r3 = -0.04f + 0.022f * roughness;
        float falloff = Math.min(r0 * r0, (float) Math.exp(-6.43 * facing)) * r0 + r1;
        float scale = -1.04f * falloff + r2;
        float shift = 1.04f * falloff + r3;
        // Mirrors in corners see the corner.
        float occlusion = openness * (0.35f + 0.65f * openness);
        mirrorRed = mirrored[0] * occlusion * (base(surface.red, surface.metallic) * scale + shift);
        mirrorGreen = mirrored[1] * occlusion * (base(surface.green, surface.metallic) * scale + shift);
        mirrorBlue = mirrored[2] * occlusion * (base(surface.blue, surface.metallic) * scale + shift);
    }

    /** GGX distribution with the height-correlated Smith visibility, for a reflectance of 1. */
    private static float highlight(
            float lx,
            float ly,
            float lz,
            float nx,
            float ny,
            float nz,
            float vx,
            float vy,
            float vz,
            float facing,
            float roughness) {
        float hx = lx + vx;
        float hy = ly + vy;
        float hz = lz + vz;
        float length = (float) Math.sqrt(hx * hx + hy * hy + hz * hz) + 1e-6f;
        float half = Math.max(0, (nx * hx + ny * hy + nz * hz) / length);
        float cosine = Math.max(0.001f, nx * lx + ny * ly + nz * lz);
        // The lamp is not a point: it widens the highlight.
        float alpha = roughness * roughness + 0.03f;
        float squared = alpha * alpha;
        float spread = half * half * (squared - 1) + 1;
        float distribution = squared / (3.14159f * spread * spread);
        float light = facing * (float) Math.sqrt(cosine * cosine * (1 - squared) + squared);
        float view = cosine * (float) Math.sqrt(facing * facing * (1 - squared) + squared);
        return distribution * 0.5f / (light + view);
    }
}
