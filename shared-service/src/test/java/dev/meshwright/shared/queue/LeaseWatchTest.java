package dev.meshwright.shared.queue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
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

    /** Else a lease that begins between the question and the comparison of its answer would seem lost. */
    @Test
    void asksForThoseLeasesThatWereHeldWhenItBeganToAsk() throws Exception {
        // Given
        Beginning watch = new Beginning();

        // When
        watch.whileHeld("earlier", () -> {
            watch.look();
            return null;
        });

        // Then
        assertThat(watch.askedFor).containsExactly("earlier");
    }

    /** Begins other work while it is asked. */
    private static final class Beginning extends LeaseWatch<String> {
        private final List<String> askedFor;

        Beginning() {
            this(new AtomicReference<>(), new ArrayList<>());
        }

        private Beginning(AtomicReference<LeaseWatch<String>> self, List<String> askedFor) {
            super(leases -> {
                beginOther(self.get(), () -> askedFor.addAll(leases));
                return List.of();
            });
            this.askedFor = askedFor;
            self.set(this);
        }

        private static void beginOther(LeaseWatch<String> watch, Work<Boolean> meanwhile) {
            try {
                watch.whileHeld("later", meanwhile);
            } catch (Exception exception) {
                throw new IllegalStateException(exception);
            }
        }
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
