package dev.meshwright.intake.domain;

import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets the submissions of one key take turns within this process, before each of them takes a connection to the
 * database. There they take turns with those of other processes; were all to wait there, one key could hold every
 * connection.
 */
final class LocalTurns {

    private static final int STRIPES = 256;

    private final ReentrantLock[] stripes =
            Stream.generate(() -> new ReentrantLock(true)).limit(STRIPES).toArray(ReentrantLock[]::new);

    <T> T alone(String key, Supplier<T> work) {
        ReentrantLock stripe = stripes[Math.floorMod(key.hashCode(), STRIPES)];
        stripe.lock();
        try {
            return work.get();
        } finally {
            stripe.unlock();
        }
    }
}
