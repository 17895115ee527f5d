package dev.meshwright.conversion.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryRoomTest {

    private static final int MEGABYTE = 1 << 20;

    /** The room is fair, so whoever comes later stands behind who waits for what it has. */
    @ParameterizedTest
    @ValueSource(ints = {20, 30, 850})
    void whoNeedsMoreDoesNotWaitForWhoWaitsForWhatItHas(int megabytes) throws Exception {
        // Given
        MemoryRoom room = new MemoryRoom(850L * MEGABYTE);
        MemoryRoom.Share share = room.enter(20 * MEGABYTE);
        FutureTask<MemoryRoom.Share> other = new FutureTask<>(() -> room.enter(840L * MEGABYTE));
        Thread waiting = Thread.ofPlatform().daemon().start(other);
        await().atMost(ONE_MINUTE).until(() -> waiting.getState() == Thread.State.WAITING);

        // When
        FutureTask<Void> grown = new FutureTask<>(() -> {
            share.growTo((double) megabytes * MEGABYTE);
            share.leave();
            return null;
        });
        Thread.ofPlatform().daemon().start(grown);

        // Then
        other.get(1, TimeUnit.MINUTES).leave();
        grown.get(1, TimeUnit.MINUTES);
        assertThat(room.enter(1).growsTo(850.0 * MEGABYTE)).isTrue();
    }
}
