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

    static String of(JobRequest request, String nickname) {
        String task = plain(Objects.requireNonNullElse(request.task(), ""));
        String prompt = plain(request.prompt());
        return task
                + "\n"
                + plain(Objects.requireNonNullElse(nickname, ""))
                + DIVIDER
                + (prompt.equals(task) ? "" : prompt);
    }

    /** A pattern for {@code like} that finds the words wherever they stand. */
    static String pattern(String words) {
        String literal = plain(words).replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return "%" + literal + "%";
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace(DIVIDER, " ").replace("\0", "");
    }
}
