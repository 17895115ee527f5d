package dev.meshwright.projects.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A user's collection of submissions, with files that their generator obeys. */
@Entity
public class Project {

    @Id
    private UUID id;

    private UUID accountId;
    private String name;
    private String description;
    private boolean isArchived;
    private Instant createdAt;
    private Instant updatedAt;

    protected Project() {}

    Project(UUID id, UUID accountId, String name, String description, Instant createdAt) {
        this.id = id;
        this.accountId = accountId;
        this.name = name;
        this.description = description;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    void apply(ProjectChange change, Instant at) {
        if (change.name() != null) {
            name = change.name();
        }
        if (change.changesDescription()) {
            description = change.description();
        }
        if (change.archived() != null) {
            isArchived = change.archived();
        }
        touch(at);
    }

    /** Notes that something of the project has changed. */
    void touch(Instant at) {
        updatedAt = at;
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public String name() {
        return name;
    }

    /** Null for none. */
    public String description() {
        return description;
    }

    public boolean isArchived() {
        return isArchived;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }
}
