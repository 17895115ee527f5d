package dev.meshwright.conformance;

import java.util.Arrays;
import java.util.List;

/** A path of the document, such as {@code /api/v1/{id}/info}. */
record PathTemplate(String text, List<String> segments) {

    static PathTemplate of(String text) {
        return new PathTemplate(text, Arrays.asList(text.split("/", -1)));
    }

    boolean fits(String path) {
        List<String> given = Arrays.asList(path.split("/", -1));
        if (given.size() != segments.size()) {
            return false;
        }
        for (int index = 0; index < given.size(); index++) {
            String segment = segments.get(index);
            if (!isParameter(segment) && !segment.equals(given.get(index))) {
                return false;
            }
        }
        return true;
    }

    /** Where several fit, the one with the fewest wins. */
    long parameters() {
        return segments.stream().filter(PathTemplate::isParameter).count();
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }
}
