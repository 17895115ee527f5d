package dev.meshwright.conversion.domain;

import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.EventType;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.model.event.UnreadableEventException;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A submission that was asked about, as intake told of it. */
@Entity
@Immutable
class KnownSubmission {

    @Id
    private UUID submissionId;

    private byte[] request;

    protected KnownSubmission() {}

    SubmissionCreated submission() {
        try {
            return (SubmissionCreated) EventJson.read(EventType.SUBMISSION_CREATED, request);
        } catch (UnreadableEventException e) {
            throw new IllegalStateException("the submission " + submissionId + " can't be read any more", e);
        }
    }
}
