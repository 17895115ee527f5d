package dev.meshwright.shared.http;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Entity tags in requests (RFC 9110, section 13.1.2). */
public final class EntityTags {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");

    private EntityTags() {}

    /**
     * Whether an {@code If-None-Match} header names a tag; strong and weak ones are the same to it.
     *
     * @param header null when there is none
     * @param tag    with its quotation marks, and without a comma
     */
    public static boolean isKnown(String header, String tag) {
        return header != null
                && Arrays.stream(COMMA.split(header.strip()))
                        .anyMatch(named -> named.equals("*") || named.equals(tag) || named.equals("W/" + tag));
    }
}
