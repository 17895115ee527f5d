package dev.meshwright.mesh.render;

import java.util.Arrays;

/**
 * Turns the four samples of each pixel into its colour. Where all of them see the same smooth piece of surface it is
 * shaded once; at edges each piece is shaded by itself and weighs as much as it has samples. One for each thread.
 */
final class Resolver {

    private static final int SAMPLES = 4;

    private final Geometry geometry;
    private final VisibilityBuffer buffer;
    private final Shader shader;
    private final Sky sky;
    private final AmbientBuffer ambientBuffer;
    private final SurfacePoint point;
    private final float[] ambient = new float[4];
    private final Halo halo;
    private final float[] total = new float[4];
    private final float[] color = new float[3];
    private final int[] seen = new int[SAMPLES];
    /** Red, green, blue, all times alpha, and alpha of each sample, tone-mapped. */
    private final float[][] samples = new float[SAMPLES][4];

    private final FragmentColors fragmentColors = new FragmentColors();

    Resolver(
            Geometry geometry,
            VisibilityBuffer buffer,
            Sky sky,
            AmbientBuffer ambientBuffer,
            Halo halo,
            Shader shader) {
        this.geometry = geometry;
        this.buffer = buffer;
        this.sky = sky;
        this.ambientBuffer = ambientBuffer;
        this.halo = halo;
        this.shader = shader;
        point = new SurfacePoint(geometry, buffer);
    }

    /** The pixel's colour over the floor's shadow, as ARGB with straight alpha. */
    int pixel(int x, int y, float shadow) {
        boolean isEmpty = true;
        for (int sample = 0; sample < SAMPLES; sample++) {
            seen[sample] = buffer.triangles[index(x, y, sample)];
            isEmpty &= seen[sample] == VisibilityBuffer.NOTHING && !buffer.hasFragments(index(x, y, sample));
        }
        Arrays.fill(total, 0);
        if (!isEmpty) {
            shadeOpaque(x, y);
            shadeBlended(x, y);
            for (float[] sample : samples) {
                for (int channel = 0; channel < 4; channel++) {
                    total[channel] += sample[channel] / SAMPLES;
                }
            }
        }
        total[3] += (1 - total[3]) * shadow;
        halo.add(x, y, total);
        return argb(total[0], total[1], total[2], total[3]);
    }

    private int index(int x, int y, int sample) {
        return (2 * y + sample / 2) * buffer.size + 2 * x + sample % 2;
    }

    private static float sampleX(int x, int sample) {
        return 2 * x + sample % 2 + 0.5f;
    }

    private static float sampleY(int y, int sample) {
        int row = sample / 2;
        return 2 * y + row + 0.5f;
    }

    /** The straight colour is what was added up, divided by alpha again: no dark seam at the model's edge. */
    private static int argb(float red, float green, float blue, float alpha) {
        int opacity = Math.round(Math.clamp(alpha, 0f, 1f) * 255);
        if (opacity == 0) {
            return 0;
        }
        return opacity << 24
                | ToneMapping.toSrgb(red / alpha) << 16
                | ToneMapping.toSrgb(green / alpha) << 8
                | ToneMapping.toSrgb(blue / alpha);
    }

    private void shadeOpaque(int x, int y) {
        int done = 0;
        for (int first = 0; first < SAMPLES; first++) {
            if ((done & 1 << first) != 0) {
                continue;
            }
            int triangle = seen[first];
            if (triangle == VisibilityBuffer.NOTHING) {
                samples[first][0] = 0;
                samples[first][1] = 0;
                samples[first][2] = 0;
                samples[first][3] = 0;
                continue;
            }
            int together = 0;
            float middleX = 0;
            float middleY = 0;
            int count = 0;
            for (int sample = first; sample < SAMPLES; sample++) {
                if ((done & 1 << sample) == 0 && isSamePiece(triangle, seen[sample])) {
                    together |= 1 << sample;
                    middleX += sampleX(x, sample);
                    middleY += sampleY(y, sample);
                    count++;
                }
            }
            shade(triangle, middleX / count, middleY / count);
            color[0] = shader.red + shader.mirrorRed;
            color[1] = shader.green + shader.mirrorGreen;
            color[2] = shader.blue + shader.mirrorBlue;
            ToneMapping.compress(color);
            for (int sample = first; sample < SAMPLES; sample++) {
                if ((together & 1 << sample) != 0) {
                    samples[sample][0] = color[0];
                    samples[sample][1] = color[1];
                    samples[sample][2] = color[2];
                    samples[sample][3] = 1;
                }
            }
            done |= together;
        }
    }

    private boolean isSamePiece(int triangle, int other) {
        if (triangle == other) {
            return true;
        }
        if (other == VisibilityBuffer.NOTHING || geometry.owners[triangle] != geometry.owners[other]) {
            return false;
        }
        float[] normals = geometry.normals;
        int a = 3 * geometry.triangles[3 * triangle];
        int b = 3 * geometry.triangles[3 * other];
        return normals[a] * normals[b] + normals[a + 1] * normals[b + 1] + normals[a + 2] * normals[b + 2] > 0.8f;
    }

    private void shade(int triangle, float x, float y) {
        point.moveTo(triangle, x, y);
        if (point.surface().isBlended()) {
            sky.roughLight(point, ambient);
        } else {
            ambientBuffer.light(point, x, y, ambient);
        }
        shader.shade(point, ambient);
    }

    private void shadeBlended(int x, int y) {
        fragmentColors.clear();
        for (int sample = 0; sample < SAMPLES; sample++) {
            int index = index(x, y, sample);
            if (!buffer.hasFragments(index)) {
                continue;
            }
            for (int triangle : buffer.fragments(index)) {
                float[] over = fragmentColors.find(triangle);
                if (over == null) {
                    over = blended(triangle, sampleX(x, sample), sampleY(y, sample));
                    fragmentColors.put(triangle, over);
                }
                float[] under = samples[sample];
                for (int channel = 0; channel < 4; channel++) {
                    under[channel] = over[channel] + under[channel] * (1 - over[3]);
                }
            }
        }
    }

    /** Clear surfaces still mirror: what they mirror covers what lies behind. */
    private float[] blended(int triangle, float x, float y) {
        shade(triangle, x, y);
        float alpha = geometry.surfaces[geometry.owners[triangle]].alpha;
        color[0] = shader.red * alpha + shader.mirrorRed;
        color[1] = shader.green * alpha + shader.mirrorGreen;
        color[2] = shader.blue * alpha + shader.mirrorBlue;
        float brightest = Math.max(shader.mirrorRed, Math.max(shader.mirrorGreen, shader.mirrorBlue));
        float cover = alpha + (1 - alpha) * Math.min(1, brightest);
        float[] result = new float[4];
        color[0] /= cover;
        color[1] /= cover;
        color[2] /= cover;
        ToneMapping.compress(color);
        result[0] = color[0] * cover;
        result[1] = color[1] * cover;
        result[2] = color[2] * cover;
        result[3] = cover;
        return result;
    }

    /** The few blended triangles that a pixel has been shaded for already. */
    private static final class FragmentColors {

        private int[] triangles = new int[16];
        private float[][] colors = new float[16][];
        private int count;

        void clear() {
            count = 0;
        }

        float[] find(int triangle) {
            for (int at = 0; at < count; at++) {
                if (triangles[at] == triangle) {
                    return colors[at];
                }
            }
            return null;
        }

        void put(int triangle, float[] color) {
            if (count == triangles.length) {
                triangles = Arrays.copyOf(triangles, 2 * count);
                colors = Arrays.copyOf(colors, 2 * count);
            }
            triangles[count] = triangle;
            colors[count++] = color;
        }
    }
}
