package dev.meshwright.conversion.api;

import java.util.Arrays;

/** Which content a client says that it has (RFC 9110, section 13.1.2). */
final class EntityTags {

    private EntityTags() {}

    /**
     * Whether the content is one of those.
     *
     * @param ifNoneMatch the header; null for none
     */
    static boolean hold(String ifNoneMatch, String tag) {
        if (ifNoneMatch == null) {
            return false;
        }
        return Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .map(known -> known.startsWith("W/") ? known.substring(2) : known)
                .anyMatch(known -> known.equals("*") || known.equals(tag));
    }
}
