package dev.meshwright.accounts.domain;

import dev.meshwright.model.event.AccountKeyChanged;
import dev.meshwright.model.event.KeyLimits;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** What is kept of an API key: never the key itself. */
@Entity
public class ApiKey {

    @Id
    private UUID id;

    private UUID accountId;
    private String name;
    private String keyHash;
    private String keyPrefix;
    private Integer limitActive;
    private Integer limitHourly;
    private Integer limitDaily;
    private Instant createdAt;
    private Instant revokedAt;

    protected ApiKey() {}

    ApiKey(UUID id, UUID accountId, String name, NewKey key, KeyLimits limits, Instant createdAt) {
        this.id = id;
        this.accountId = accountId;
        this.name = name;
        this.keyHash = key.hash();
        this.keyPrefix = key.prefix();
        setLimits(limits);
        this.createdAt = createdAt;
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

    public String keyPrefix() {
        return keyPrefix;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Null while the key is good. */
    public Instant revokedAt() {
        return revokedAt;
    }

    /** What may be submitted with it. */
    public KeyLimits limits() {
        return new KeyLimits(limitActive, limitHourly, limitDaily);
    }

    /** @return whether they are other ones than before */
    boolean limit(KeyLimits limits) {
        if (limits.equals(limits())) {
            return false;
        }
        setLimits(limits);
        return true;
    }

    /** @return whether it was good until now */
    boolean revoke(Instant now) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = now;
        return true;
    }

    /**
     * The key's present state, as others are told.
     *
     * @param plan of its account
     */
    AccountKeyChanged toEvent(String plan) {
        return new AccountKeyChanged(keyHash, keyPrefix, accountId, name, revokedAt != null, plan, limits());
    }

    private void setLimits(KeyLimits limits) {
        limitActive = limits.active();
        limitHourly = limits.hourly();
        limitDaily = limits.daily();
    }
}
