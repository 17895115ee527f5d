package dev.meshwright.mesh.format.stl;

import dev.meshwright.mesh.format.ByteSink;
import java.io.IOException;
import java.util.Arrays;

/**
 * Facets of binary STL: a normal and three corners, 12 numbers, then two bytes of nothing. Two facets fill 25 words of
 * four bytes, so that they are written by the word and many at once.
 */
final class Facets {

    private static final int NUMBERS = 12;
    private static final int WORDS_OF_TWO = 25;
    private static final int PAIRS = 512;

    private final ByteSink sink;
    private final int[] facet = new int[NUMBERS];
    private final int[] words = new int[PAIRS * WORDS_OF_TWO];
    private int filled;
    private boolean isSecond;

    Facets(ByteSink sink) {
        this.sink = sink;
    }

    /** @param a where the first corner's x stands; y and z follow */
    void add(float[] positions, int a, int b, int c) throws IOException {
        normal(positions, a, b, c);
        corner(positions, a, 3);
        corner(positions, b, 6);
        corner(positions, c, 9);
        if (isSecond) {
            second();
        } else {
            System.arraycopy(facet, 0, words, filled, NUMBERS);
            filled += NUMBERS;
        }
        isSecond = !isSecond;
    }

    /** Stands two bytes behind the end of a word: behind the nothing of the first one. */
    private void second() throws IOException {
        words[filled] = facet[0] << 16;
        for (int at = 1; at < NUMBERS; at++) {
            words[filled + at] = facet[at - 1] >>> 16 | facet[at] << 16;
        }
        words[filled + NUMBERS] = facet[NUMBERS - 1] >>> 16;
        filled += NUMBERS + 1;
        if (filled == words.length) {
            sink.putInts(words);
            filled = 0;
        }
    }

    void end() throws IOException {
        sink.putInts(Arrays.copyOf(words, filled));
        if (isSecond) {
            sink.putShort(0);
        }
    }

    private void normal(float[] p, int a, int b, int c) {
        double ux = p[b] - p[a];
        double uy = p[b + 1] - p[a + 1];
        double uz = p[b + 2] - p[a + 2];
        double vx = p[c] - p[a];
        double vy = p[c + 1] - p[a + 1];
        double vz = p[c + 2] - p[a + 2];
        double x = uy * vz - uz * vy;
        double y = uz * vx - ux * vz;
        double z = ux * vy - uy * vx;
        double length = Math.sqrt(x * x + y * y + z * z);
        double factor = length == 0 ? 0 : 1 / length;
        upright((float) (x * factor), (float) (y * factor), (float) (z * factor), 0);
    }

    private void corner(float[] p, int at, int to) {
        upright(p[at], p[at + 1], p[at + 2], to);
    }

    /** From +Y up to +Z up. */
    private void upright(float x, float y, float z, int to) {
        facet[to] = Float.floatToRawIntBits(x);
        facet[to + 1] = Float.floatToRawIntBits(-z);
        facet[to + 2] = Float.floatToRawIntBits(y);
    }
}
