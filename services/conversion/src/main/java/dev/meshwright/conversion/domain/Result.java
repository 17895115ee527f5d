package dev.meshwright.conversion.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How a submission ended. */
@Entity
@Immutable
public class Result {

    @Id
    private UUID submissionId;

    private UUID accountId;
    private String errorCode;
    private String errorMessage;

    protected Result() {}

    public UUID submissionId() {
        return submissionId;
    }

    /** Whose the submission is; empty where that was not kept yet when it ended. */
    public Optional<UUID> accountId() {
        return Optional.ofNullable(accountId);
    }

    public boolean isFailed() {
        return errorCode != null;
    }

    /** Null when it ended well. */
    public String errorCode() {
        return errorCode;
    }

    /** Null when it ended well. */
    public String errorMessage() {
        return errorMessage;
    }
}
