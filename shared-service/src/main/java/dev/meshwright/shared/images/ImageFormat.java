package dev.meshwright.shared.images;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The kinds of images that are taken, told by their first bytes and never by what somebody calls them. */
public enum ImageFormat {
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    WEBP("image/webp", "webp");

    private final String mediaType;
    private final String extension;

    ImageFormat(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Without the dot. */
    public String extension() {
        return extension;
    }

    /** The kind that the content begins as; empty when it is none of these. */
    public static Optional<ImageFormat> of(byte[] content) {
        if (begins(content, 0, "\u0089PNG\r\n\u001a\n")) {
            return Optional.of(PNG);
        }
        if (begins(content, 0, "\u00ff\u00d8\u00ff")) {
            return Optional.of(JPEG);
        }
        if (begins(content, 0, "RIFF") && begins(content, 8, "WEBP")) {
            return Optional.of(WEBP);
        }
        return Optional.empty();
    }

    /** What the content is likely to be instead, for people; {@code not an image} when nothing is known about it. */
    static String guess(byte[] content) {
        if (content.length == 0) {
            return "empty";
        }
        if (begins(content, 0, "GIF8")) {
            return "a GIF";
        }
        if (begins(content, 0, "PK\u0003\u0004")) {
            return "a zip archive";
        }
        if (begins(content, 0, "%PDF")) {
            return "a PDF";
        }
        if (begins(content, 4, "ftyp")) {
            return "an AVIF, HEIC or video file";
        }
        if (begins(content, 0, "II*\0") || begins(content, 0, "MM\0*")) {
            return "a TIFF";
        }
        if (begins(content, 0, "BM")) {
            return "a BMP";
        }
        if (begins(content, 0, "<")) {
            return "markup such as HTML or SVG";
        }
        return "not an image";
    }

    private static boolean begins(byte[] content, int offset, String latin) {
        byte[] wanted = latin.getBytes(StandardCharsets.ISO_8859_1);
        if (content.length < offset + wanted.length) {
            return false;
        }
        for (int index = 0; index < wanted.length; index++) {
            if (content[offset + index] != wanted[index]) {
                return false;
            }
        }
        return true;
    }
}
