package dev.meshwright.tracking.api;

import java.text.Normalizer;
import java.util.Locale;

/** Short labels made of prompts. */
final class Labels {

    private static final int LONGEST = 80;

    private Labels() {}

    /** The prompt cut to 80 characters, on one line. */
    static String displayName(String prompt) {
        String line = prompt.strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST));
    }

    /** The label in {@code a-z0-9-}; {@code model} when nothing of it can be written so. */
    static String slug(String prompt) {
        String plain = Normalizer.normalize(displayName(prompt), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "model" : plain;
    }
}
