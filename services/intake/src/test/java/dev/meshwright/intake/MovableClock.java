package dev.meshwright.intake;

import io.quarkus.test.Mock;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** The time of the tests' intake service: goes on, and can be put forward, for all that come after too. */
@Mock
@Singleton
public class MovableClock extends Clock {

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final AtomicReference<Instant> stopped = new AtomicReference<>();

    /** Time stands still from now on, for tests that ask for it to the second. */
    void stop() {
        stopped.set(instant());
    }

    void goOn() {
        stopped.set(null);
    }

    void putForward(Duration by) {
        ahead.accumulateAndGet(by, Duration::plus);
        stopped.updateAndGet(at -> at == null ? null : at.plus(by));
    }

    @Override
    public Instant instant() {
        Instant standing = stopped.get();
        return standing == null ? Instant.now().plus(ahead.get()) : standing;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
