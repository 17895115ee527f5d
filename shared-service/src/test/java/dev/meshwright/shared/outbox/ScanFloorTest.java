package dev.meshwright.shared.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ScanFloorTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final ScanFloor floor = new ScanFloor(Duration.ofSeconds(2), 0);

    @Test
    void beginsAtTheStart() {
        assertThat(floor.at(0)).isZero();
    }

    @Test
    void keepsItsDistanceFromWhatWasJustPublished() {
        floor.at(0);
        floor.published(100, 0);

        assertThat(floor.at(SECOND)).isZero();
    }

    @Test
    void passesOverWhatWasPublishedAWhileAgo() {
        floor.at(0);
        floor.published(100, 0);
        floor.at(2 * SECOND);

        assertThat(floor.at(3 * SECOND)).isEqualTo(100);
    }

    @Test
    void looksFromTheStartAtIntervals() {
        floor.at(0);
        floor.published(100, 0);

        assertThat(floor.at(2 * SECOND)).as("the interval is over").isZero();
        assertThat(floor.at(2 * SECOND + 1)).isEqualTo(100);
        assertThat(floor.at(4 * SECOND)).isZero();
    }

    @Test
    void neverGoesBack() {
        floor.at(0);
        floor.published(100, 0);
        floor.published(50, 1);
        floor.at(2 * SECOND);

        assertThat(floor.at(3 * SECOND)).isEqualTo(100);
    }
}
