package dev.meshwright.tracking.domain;

import java.util.Locale;
import java.util.Objects;

/**
 * The text that a job is searched by, and what a search looks for in it: all in lower case, so that neither case nor the
 * database's locale matters.
 */
final class SearchText {

    /** Stands between task and nickname on one side and the prompt on the other; in neither of them. */
    static final String DIVIDER = "\u0001";

    private SearchText() {}

    /** Of a job with these words; null for none. */
    static String of(String task, String prompt, String nickname) {
        String plainTask = plain(task);
        String plainPrompt = plain(prompt);
        return plainTask + "\n" + plain(nickname) + DIVIDER + (plainPrompt.equals(plainTask) ? "" : plainPrompt);
    }

    /** A pattern for {@code like} that finds the words wherever they stand. */
    static String pattern(String words) {
        String literal = plain(words).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + literal + "%";
    }

    private static String plain(String text) {
        return Objects.requireNonNullElse(text, "")
                .toLowerCase(Locale.ROOT)
                .replace(DIVIDER, " ")
                .replace("\0", "");
    }
}
