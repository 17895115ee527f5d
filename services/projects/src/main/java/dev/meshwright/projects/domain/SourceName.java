package dev.meshwright.projects.domain;

import dev.meshwright.projects.domain.SourceRefused.Reason;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * The name of a source file, as its user gave it, in Unicode's composed form, so that the same name is the same however
 * a system writes its accents. It names the file to people only: where its bytes lie never comes from it.
 *
 * @param value 1 to 255 characters, no path
 */
public record SourceName(String value) {

    private static final int LONGEST = 255;
    private static final List<String> MARKDOWN = List.of(".md", ".markdown");
    private static final List<String> PLAIN = List.of(".txt", ".text");
    private static final String EXTENSIONS = ".md, .markdown, .txt or .text";

    /** @throws SourceRefused when no file may be called so */
    public static SourceName of(String given) {
        String name = given == null ? "" : Normalizer.normalize(given, Normalizer.Form.NFC);
        if (name.isBlank()) {
            throw wrong("is empty; give the file a name that ends in " + EXTENSIONS);
        }
        int length = name.codePointCount(0, name.length());
        if (length > LONGEST) {
            throw wrong("has at most " + LONGEST + " characters, this has " + length);
        }
        if (name.codePoints().anyMatch(SourceName::isUnwritable)) {
            throw wrong("has characters that can't be shown, such as line ends; give the file another name");
        }
        if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
            throw wrong("is a name and no path, this is '" + name + "'; send it without / and \\");
        }
        if (!endsIn(MARKDOWN, name) && !endsIn(PLAIN, name)) {
            throw new SourceRefused(
                    Reason.EXTENSION,
                    "The file '" + name + "' is not taken: its name does not end in " + EXTENSIONS + ".",
                    "Send a text file under such a name.");
        }
        return new SourceName(name);
    }

    /** {@code text/markdown} or {@code text/plain}. */
    String mediaType() {
        return endsIn(MARKDOWN, value) ? "text/markdown" : "text/plain";
    }

    private static SourceRefused wrong(String what) {
        return new SourceRefused(Reason.NAME, what, "Give the file another name.");
    }

    private static boolean endsIn(List<String> extensions, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return extensions.stream()
                .anyMatch(extension -> lower.endsWith(extension) && lower.length() > extension.length());
    }

    private static boolean isUnwritable(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                true;
            default -> false;
        };
    }
}
