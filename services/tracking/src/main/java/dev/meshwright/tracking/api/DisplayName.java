package dev.meshwright.tracking.api;

import dev.meshwright.tracking.domain.Job;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Objects;

/**
 * What a job is called: its nickname, else its prompt, else what its parent is called, else what it was made of.
 *
 * @param text on one line
 */
record DisplayName(String text) {

    private static final int LONGEST = 80;

    /** @param inheritedLabel what its parent is called; null when there is nothing of that kind */
    static DisplayName of(Job job, String inheritedLabel) {
        String nickname = line(job.labels().nickname());
        if (!nickname.isEmpty()) {
            return new DisplayName(nickname);
        }
        String prompt = line(job.request().prompt());
        String label = cut(prompt.isEmpty() ? line(inheritedLabel) : prompt);
        return new DisplayName(label.isEmpty() ? kind(job) : label);
    }

    private static String kind(Job job) {
        return switch (job.request().input()) {
            case TEXT -> "model";
            case IMAGE -> "model of an image";
            case IMAGES -> "model of images";
            case REFINE -> "refined model";
            case EDIT -> "edited model";
        };
    }

    private static String line(String text) {
        return Objects.requireNonNullElse(text, "").strip().replaceAll("\\s+", " ");
    }

    private static String cut(String line) {
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST));
    }

    /** The name in {@code a-z0-9-}; {@code model} when nothing of it can be written so. */
    String slug() {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "model" : plain;
    }
}
