package dev.meshwright.intake.domain;

import dev.meshwright.model.Operation;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.EventType;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.model.event.UnreadableEventException;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A request as it was made, for reading; never changed. Written by {@link SubmissionTable}. */
@Entity
@Immutable
public class Submission {

    @Id
    private UUID id;

    private UUID accountId;
    private String operation;
    private String model;
    private String task;
    private Double targetSizeMetres;
    private boolean adaptiveThinking;
    private Instant createdAt;

    /** The request whole; null in rows of the time when the other columns said all of it. */
    private byte[] event;

    protected Submission() {}

    /** The submission as others are told. */
    public SubmissionCreated toEvent() {
        if (event == null) {
            return new SubmissionCreated(
                    id,
                    accountId,
                    Operation.ofWord(operation),
                    model,
                    adaptiveThinking,
                    createdAt,
                    null,
                    targetSizeMetres,
                    SubmissionCreated.Input.ofTask(task),
                    null,
                    null,
                    null);
        }
        try {
            return (SubmissionCreated) EventJson.read(EventType.SUBMISSION_CREATED, event);
        } catch (UnreadableEventException e) {
            throw new IllegalStateException("the stored submission " + id + " can't be read", e);
        }
    }
}
