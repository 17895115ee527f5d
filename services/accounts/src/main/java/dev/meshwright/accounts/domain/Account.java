package dev.meshwright.accounts.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** Whose submissions, keys and, later, credits they are. */
@Entity
public class Account {

    @Id
    private UUID id;

    private String name;
    private String plan;
    private Instant createdAt;

    protected Account() {}

    Account(UUID id, String name, String plan, Instant createdAt) {
        this.id = id;
        this.name = name;
        this.plan = plan;
        this.createdAt = createdAt;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    /** What it has subscribed to; null for the plan that everyone has. */
    public String plan() {
        return plan;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
