package dev.meshwright.mesh.render;

/**
 * From linear light to what a screen shows: Khronos PBR Neutral, which leaves the colours of materials as they are and
 * rolls off only what is brighter than white.
 */
final class ToneMapping {

    private static final float START = 0.8f - 0.04f;
    private static final float DESATURATION = 0.15f;
    private static final int STEPS = 4096;
    private static final byte[] TO_SRGB = table();

    private ToneMapping() {}

    private static byte[] table() {
        byte[] table = new byte[STEPS + 1];
        for (int step = 0; step <= STEPS; step++) {
            // Squared steps are finer where the curve is steep.
            double linear = (double) step * step / ((double) STEPS * STEPS);
            double encoded = linear <= 0.0031308 ? 12.92 * linear : 1.055 * Math.pow(linear, 1 / 2.4) - 0.055;
            table[step] = (byte) Math.round(encoded * 255);
        }
        return table;
    }

    /** Compresses the three components in place to 0 to 1. */
    static void compress(float[] color) {
        float red = color[0];
        float green = color[1];
        float blue = color[2];
        float least = Math.min(red, Math.min(green, blue));
        float offset = least < 0.08f ? least - 6.25f * least * least : 0.04f;
        red -= offset;
        green -= offset;
        blue -= offset;
        float peak = Math.max(red, Math.max(green, blue));
        if (peak >= START) {
            float room = 1 - START;
            float newPeak = 1 - room * room / (peak + room - START);
            float factor = newPeak / peak;
            float white = 1 - 1 / (DESATURATION * (peak - newPeak) + 1);
            red = red * factor + (newPeak - red * factor) * white;
            green = green * factor + (newPeak - green * factor) * white;
            blue = blue * factor + (newPeak - blue * factor) * white;
        }
        color[0] = red;
        color[1] = green;
        color[2] = blue;
    }

    /** The sRGB byte for a linear value. */
    static int toSrgb(float linear) {
        float root = (float) Math.sqrt(Math.clamp(linear, 0f, 1f));
        return TO_SRGB[Math.round(root * STEPS)] & 0xFF;
    }
}
