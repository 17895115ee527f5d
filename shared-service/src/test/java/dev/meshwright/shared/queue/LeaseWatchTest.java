package dev.meshwright.shared.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class LeaseWatchTest {

    /** Thrown from a regular task, an error would end it for ever, and nothing would say so. */
    @Test
    void looksAgainAfterAnError() throws Exception {
        // Given
        LeaseWatch<String> watch = new Watch();

        // When
        boolean interrupted = watch.whileHeld("lease", () -> {
            assertThatCode(watch::look).doesNotThrowAnyException();
            watch.look();
            return Thread.interrupted();
        });

        // Then
        assertThat(interrupted).isTrue();
    }

    /** Runs out of memory at first, and finds every lease lost then. */
    private static final class Watch extends LeaseWatch<String> {

        Watch() {
            super(new Function<>() {
                private boolean asked;

                @Override
                public List<String> apply(Collection<String> leases) {
                    if (!asked) {
                        asked = true;
                        throw new OutOfMemoryError("at first");
                    }
                    return List.copyOf(leases);
                }
            });
        }
    }
}
