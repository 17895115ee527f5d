package dev.meshwright.intake.input;

import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.shared.http.RequestFields;
import dev.meshwright.shared.images.ImageException;
import dev.meshwright.shared.images.ImageLimits;
import dev.meshwright.shared.images.Images;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the fields {@code image} and {@code images}. */
public final class ImageFields {

    public static final int MOST = 6;

    private static final int LONGEST_ADDRESS = 2_000;
    private static final int SHOWN = 60;

    private ImageFields() {}

    /** The images that a body gives; what is wrong with them is noted with the rest. */
    public static List<GivenImage> read(RequestFields fields) {
        List<GivenImage> images = new ArrayList<>();
        String single = fields.text("image", Integer.MAX_VALUE);
        List<String> several = fields.texts("images", MOST, Integer.MAX_VALUE);
        if (fields.has("image") && fields.has("images")) {
            fields.wrong("images", "does not go together with image; send all of them in images");
        }
        if (single != null) {
            add(images, fields, "image", single);
        }
        for (int index = 0; index < several.size(); index++) {
            if (several.get(index) == null) {
                continue;
            }
            add(images, fields, "images[" + index + "]", several.get(index));
        }
        return images;
    }

    private static void add(List<GivenImage> images, RequestFields fields, String field, String text) {
        try {
            if (DataUrl.is(text)) {
                byte[] content = DataUrl.decode(text);
                images.add(new GivenImage.Sent(field, content, Images.check(content)));
            } else {
                images.add(new GivenImage.Linked(field, address(text)));
            }
        } catch (ImageTooLargeException e) {
            throw tooLarge(field, e);
        } catch (ImageException | IllegalArgumentException e) {
            fields.wrong(field, e.getMessage());
        }
    }

    private static URI address(String text) {
        if (!text.toLowerCase(Locale.ROOT).startsWith("https://")) {
            throw new IllegalArgumentException(
                    "is a data URL (data:image/png;base64,…) or an https URL, not '" + shortened(text) + "'");
        }
        if (text.length() > LONGEST_ADDRESS) {
            throw new IllegalArgumentException(
                    "is a URL of at most " + LONGEST_ADDRESS + " characters, this has " + text.length());
        }
        try {
            return new URI(text.strip());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(
                    "is an https URL, but '" + shortened(text) + "' can't be read as one (" + e.getReason() + ")", e);
        }
    }

    static ProblemException tooLarge(String field, ImageTooLargeException size) {
        int number = field.contains("[") ? Integer.parseInt(field.replaceAll("\\D", "")) + 1 : 1;
        return ProblemException.of(
                ProblemCode.TOO_LARGE,
                String.format(
                        Locale.ROOT,
                        "Image %d (%s) has %s; at most %,d (12 MB) are taken.",
                        number,
                        field,
                        size.getMessage(),
                        ImageLimits.LARGEST_BYTES),
                "Make it smaller, or save it as JPEG or WebP.");
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= SHOWN
                ? text
                : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
