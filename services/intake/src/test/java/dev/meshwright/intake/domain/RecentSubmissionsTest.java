package dev.meshwright.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.model.Ids;
import dev.meshwright.model.event.SubmissionCreated;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecentSubmissionsTest {

    private final RecentSubmissions recent = new RecentSubmissions(2);

    @Test
    void theLastOnesAreKnownAndNoMoreThanMayBe() {
        // Given
        SubmissionCreated first = submission();
        SubmissionCreated second = submission();
        SubmissionCreated third = submission();

        // When
        recent.add(first);
        recent.add(second);
        recent.add(third);

        // Then
        assertThat(recent.find(first.submissionId())).isEmpty();
        assertThat(recent.find(second.submissionId())).hasValue(second);
        assertThat(recent.find(third.submissionId())).hasValue(third);
        assertThat(recent.find(Ids.next())).isEmpty();
    }

    private static SubmissionCreated submission() {
        return SubmissionCreated.ofTask(Ids.next(), Ids.next(), "meshwright", "a box", Instant.EPOCH);
    }
}
