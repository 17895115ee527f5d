package dev.meshwright.conversion.format;

import java.util.concurrent.Semaphore;

/** The memory that conversions share. Whoever can't have as much as it needs waits until others have given theirs back. */
final class MemoryRoom {

    private static final int UNIT = 1 << 20;

    private final int units;
    private final Semaphore free;

    MemoryRoom(long bytes) {
        this.units = Math.clamp(bytes / UNIT, 1, Integer.MAX_VALUE);
        this.free = new Semaphore(units, true);
    }

    long bytes() {
        return (long) units * UNIT;
    }

    boolean holds(long bytes) {
        return bytes <= bytes();
    }

    /** @return what to give back */
    Share enter(long bytes) throws InterruptedException {
        int needed = Math.clamp(Math.ceilDiv(bytes, UNIT), 1, units);
        free.acquire(needed);
        return new Share(free, needed);
    }

    /** A part of the room. */
    record Share(Semaphore free, int units) {

        void leave() {
            free.release(units);
        }
    }
}
