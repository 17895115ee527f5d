package dev.meshwright.intake.input;

import dev.meshwright.shared.images.ImageLimits;
import java.util.Base64;
import java.util.Locale;

/** Images within a request (RFC 2397). What such a URL calls its content is not looked at: the content tells. */
final class DataUrl {

    private static final String SCHEME = "data:";
    private static final String BASE64 = ";base64";

    /** Three bytes are written as four characters. */
    private static final int BYTES = 3;

    private static final int CHARACTERS = 4;

    private DataUrl() {}

    static boolean is(String text) {
        return text.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    /**
     * The bytes.
     *
     * @throws IllegalArgumentException when it is no such URL; the message goes on after the field's name
     * @throws ImageTooLargeException   when it holds more than an image may have
     */
    static byte[] decode(String text) throws ImageTooLargeException {
        int comma = text.indexOf(',');
        if (comma < 0
                || !text.substring(0, comma).toLowerCase(Locale.ROOT).strip().endsWith(BASE64)) {
            throw new IllegalArgumentException(
                    "is a data URL without ';base64,'; send data:image/png;base64, and the file's bytes in base64");
        }
        int padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
        long announced = (long) (text.length() - comma - 1) * BYTES / CHARACTERS - padding;
        if (announced > ImageLimits.LARGEST_BYTES) {
            throw new ImageTooLargeException(String.format(Locale.ROOT, "%,d bytes", announced));
        }
        try {
            return Base64.getDecoder().decode(text.substring(comma + 1).strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "is a data URL whose base64 is broken (" + e.getMessage() + "); encode the file's bytes again", e);
        }
    }
}
