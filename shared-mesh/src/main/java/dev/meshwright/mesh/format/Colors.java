package dev.meshwright.mesh.format;

/** Colours of vertices as formats have them whose colours are those of a screen. */
public final class Colors {

    private Colors() {}

    /** IEC 61966-2-1; 0 to 1. */
    public static float srgb(float linear) {
        float inside = Math.clamp(linear, 0f, 1f);
        return (float) (inside <= 0.0031308 ? 12.92 * inside : 1.055 * Math.pow(inside, 1 / 2.4) - 0.055);
    }

    /** Red, green, blue, alpha of each vertex; alpha stays as it is. */
    public static float[] srgb(float[] linear) {
        float[] encoded = linear.clone();
        for (int at = 0; at < encoded.length; at++) {
            encoded[at] = at % 4 == 3 ? linear[at] : srgb(linear[at]);
        }
        return encoded;
    }
}
