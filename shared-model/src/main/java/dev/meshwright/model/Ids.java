package dev.meshwright.model;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Identifiers: UUID version 7 (RFC 9562, section 5.7), so that they sort by the time they were made. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Pattern UUID_TEXT =
            Pattern.compile("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");

    private Ids() {}

    /**
     * A new identifier. Its 74 bits beside the time come from a secure source anew each time, since whoever knows the
     * id of a submission may read it.
     */
    public static UUID next() {
        long milliseconds = System.currentTimeMillis();
        long versioned = (milliseconds << 16) | 0x7000L | (RANDOM.nextLong() & 0x0FFFL);
        long variant = (RANDOM.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(versioned, variant);
    }

    /** The identifier in its full text form, 8-4-4-4-12 hexadecimal digits; empty for any other text. */
    public static Optional<UUID> parse(String text) {
        return text != null && UUID_TEXT.matcher(text).matches()
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
