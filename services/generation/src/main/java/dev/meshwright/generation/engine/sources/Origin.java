package dev.meshwright.generation.engine.sources;

/**
 * Where a rule was read.
 *
 * @param line  counted from 1
 * @param words the rule's own words, shortened
 */
public record Origin(String fileName, int line, String words) {

    private static final int MOST_CHARACTERS = 80;

    public Origin {
        String oneLine = words.strip().replaceAll("\\s+", " ");
        words = oneLine.length() <= MOST_CHARACTERS ? oneLine : oneLine.substring(0, MOST_CHARACTERS - 1) + "…";
    }

    /** For log lines, such as: style.md: "chairs are always 45 cm tall". */
    public String quoted() {
        return fileName + ": \"" + words + "\"";
    }
}
