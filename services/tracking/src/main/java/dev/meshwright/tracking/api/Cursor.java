package dev.meshwright.tracking.api;

import dev.meshwright.tracking.domain.JobFilter.Position;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.CRC32;

/**
 * Where a page of a list ends, as clients carry it from one page to the next without looking into it. It holds a place
 * and nothing secret: whoever makes one up gets the part of their own list that lies behind that place.
 */
final class Cursor {

    private static final int PLACE_BYTES = 1 + Long.BYTES + 2 * Long.BYTES;
    private static final int BYTES = PLACE_BYTES + Integer.BYTES;

    /** Beyond the year 9999 the database could not follow. */
    private static final long LATEST_MICROSECONDS = 253_402_300_800_000_000L;

    private Cursor() {}

    static String write(Position place) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES);
        bytes.put((byte) (place.pinned() ? 1 : 0));
        bytes.putLong(ChronoUnit.MICROS.between(Instant.EPOCH, place.createdAt()));
        bytes.putLong(place.id().getMostSignificantBits());
        bytes.putLong(place.id().getLeastSignificantBits());
        bytes.putInt(checksum(bytes.array()));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** Empty when the text is no cursor. */
    static Optional<Position> read(String text) {
        byte[] decoded;
        try {
            decoded = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (decoded.length != BYTES) {
            return Optional.empty();
        }
        ByteBuffer bytes = ByteBuffer.wrap(decoded);
        byte pinned = bytes.get();
        long microseconds = bytes.getLong();
        UUID id = new UUID(bytes.getLong(), bytes.getLong());
        boolean whole = bytes.getInt() == checksum(decoded) && (pinned == 0 || pinned == 1);
        return whole && microseconds >= 0 && microseconds < LATEST_MICROSECONDS
                ? Optional.of(new Position(pinned == 1, Instant.EPOCH.plus(microseconds, ChronoUnit.MICROS), id))
                : Optional.empty();
    }

    private static int checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, PLACE_BYTES);
        return (int) checksum.getValue();
    }
}
