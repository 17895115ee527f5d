package dev.meshwright.shared.outbox;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The id from which on the outbox is read.
 *
 * <p>Deleted rows stay in the table as long as any old transaction of the database is open, and a scan from the start
 * would pass every one of them. So the scan starts above the rows published a while ago. It keeps some distance, since
 * ids are given before the commit: a row with a lower id may appear after one with a higher id. A row that appears later
 * than that is found by the scan from the start, which comes by at intervals.
 */
final class ScanFloor {

    private static final long FROM_THE_START = 0;

    private final long distanceNanos;
    private final Deque<Published> published = new ArrayDeque<>();
    private long floor = FROM_THE_START;
    private long lastScanFromStart;

    /** @param distance how long a transaction may take between writing a row and its commit without being late */
    ScanFloor(Duration distance, long nowNanos) {
        this.distanceNanos = distance.toNanos();
        this.lastScanFromStart = nowNanos - distanceNanos;
    }

    /** Rows with this id or a lower one are not read now. */
    long at(long nowNanos) {
        while (!published.isEmpty() && nowNanos - published.getFirst().nanos() >= distanceNanos) {
            floor = Math.max(floor, published.removeFirst().id());
        }
        if (nowNanos - lastScanFromStart >= distanceNanos) {
            lastScanFromStart = nowNanos;
            return FROM_THE_START;
        }
        return floor;
    }

    void published(long highestId, long nowNanos) {
        published.addLast(new Published(highestId, nowNanos));
    }

    private record Published(long id, long nanos) {}
}
