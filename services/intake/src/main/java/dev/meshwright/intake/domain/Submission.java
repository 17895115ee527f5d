package dev.meshwright.intake.domain;

import dev.meshwright.model.Operation;
import dev.meshwright.model.event.SubmissionCreated;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A request as it was made; never changed. */
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

    protected Submission() {}

    Submission(UUID id, UUID accountId, SubmissionRequest request, Instant createdAt) {
        this.id = id;
        this.accountId = accountId;
        this.operation = request.operation().word();
        this.model = request.model();
        this.task = request.task();
        this.targetSizeMetres = request.targetSizeMetres();
        this.adaptiveThinking = request.adaptiveThinking();
        this.createdAt = createdAt;
    }

    /** The submission as others are told. */
    public SubmissionCreated toEvent() {
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
}
