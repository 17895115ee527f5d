package dev.meshwright.conversion.format;

import dev.meshwright.conversion.domain.ConversionSettings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;

/**
 * The memory that conversions share. Whoever can't have as much as it needs waits until others have given theirs back;
 * nobody waits who has some, so that no two wait for each other.
 */
@Singleton
final class MemoryRoom {

    private static final int UNIT = 1 << 20;

    private final int units;
    private final Semaphore free;

    @Inject
    MemoryRoom(ConversionSettings settings) {
        this((long) (Runtime.getRuntime().maxMemory() * settings.memoryShare()));
    }

    MemoryRoom(long bytes) {
        this.units = Math.clamp(bytes / UNIT, 1, Integer.MAX_VALUE);
        this.free = new Semaphore(units, true);
    }

    long bytes() {
        return (long) units * UNIT;
    }

    boolean holds(double bytes) {
        return bytes <= bytes();
    }

    /** @return what to give back */
    Share enter(double bytes) throws InterruptedException {
        int needed = units(bytes);
        free.acquire(needed);
        return new Share(needed);
    }

    private int units(double bytes) {
        return (int) Math.clamp(Math.ceil(bytes / UNIT), 1, units);
    }

    /** A part of the room. */
    final class Share {

        private int taken;

        private Share(int taken) {
            this.taken = taken;
        }

        /** Whether it is as large as that now; it does not wait. */
        synchronized boolean growsTo(double bytes) {
            int more = units(bytes) - taken;
            if (!holds(bytes) || (more > 0 && !free.tryAcquire(more))) {
                return false;
            }
            taken += Math.max(0, more);
            return true;
        }

        /** Waits until it is, and gives all back meanwhile: those who came earlier may wait for just that. */
        synchronized void growTo(double bytes) throws InterruptedException {
            int needed = units(bytes);
            if (needed > taken) {
                leave();
                free.acquire(needed);
                taken = needed;
            }
        }

        synchronized void leave() {
            free.release(taken);
            taken = 0;
        }
    }
}
