package dev.meshwright.cli.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private final AtomicLong clock = new AtomicLong();
    private final Backoff backoff = new Backoff(clock::get);

    @Test
    void waitsLongerEachTimeUpToHalfAMinute() {
        List<Long> pauses = new ArrayList<>();
        for (int attempt = 0; attempt < 8; attempt++) {
            backoff.started("worker");
            pauses.add(backoff.beforeRestart("worker").toMillis());
        }

        assertThat(pauses).containsExactly(500L, 1000L, 2000L, 4000L, 8000L, 16_000L, 30_000L, 30_000L);
    }

    @Test
    void forgivesWhatHasRunWell() {
        backoff.started("worker");
        backoff.beforeRestart("worker");
        backoff.started("worker");
        clock.addAndGet(Duration.ofMinutes(2).toNanos());

        assertThat(backoff.beforeRestart("worker")).hasMillis(500);
    }
}
