package dev.meshwright.conversion.domain;

import dev.meshwright.model.event.Progress;
import java.util.Optional;
import java.util.UUID;

/**
 * Who can be asked how a job ended. A client that has just seen the end of a stream comes for its file at once, and may
 * be faster than the event.
 */
public interface Outcomes {

    /** The event that tells of the end; empty while there is none, and while nobody can be asked. */
    Optional<Progress> find(UUID submissionId);
}
