package dev.meshwright.accounts.domain;

import dev.meshwright.model.Ids;
import dev.meshwright.model.event.AccountKeyChanged;
import dev.meshwright.model.event.KeyLimits;
import dev.meshwright.shared.outbox.Outbox;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** Makes, changes and revokes accounts' keys, and tells everyone. */
@ApplicationScoped
public class Keys {

    private static final UUID LOCAL_ACCOUNT = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private final AccountRepository accounts;
    private final ApiKeyRepository keys;
    private final Outbox outbox;
    private final AccountsSettings settings;
    private final Clock clock = Clock.systemUTC();

    Keys(AccountRepository accounts, ApiKeyRepository keys, AccountsOutbox outbox, AccountsSettings settings) {
        this.accounts = accounts;
        this.keys = keys;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** @param plan null for the plan that everyone has */
    @Transactional
    public Account createAccount(String name, String plan) {
        Account account = new Account(Ids.next(), name, plan, now());
        accounts.persist(account);
        return account;
    }

    @Transactional
    public List<Account> listAccounts() {
        return accounts.listAll(Sort.by("createdAt", "id"));
    }

    @Transactional
    public Optional<Account> findAccount(UUID id) {
        return accounts.findByIdOptional(id);
    }

    /**
     * Makes a key; the answer holds the secret, which is nowhere to be had again.
     *
     * @param limits given those that a key has by default
     */
    @Transactional
    public CreatedKey createKey(UUID accountId, String name, UnaryOperator<KeyLimits> limits) {
        KeyLimits wanted = limits.apply(settings.limits().toKeyLimits());
        return store(accounts.findById(accountId), name, NewKey.random(), wanted);
    }

    /**
     * Gives a key other limits.
     *
     * @param limits given those that it has now
     * @return empty when there is no such key
     */
    @Transactional
    public Optional<ApiKey> limit(UUID keyId, UnaryOperator<KeyLimits> limits) {
        Optional<ApiKey> key = keys.findByIdOptional(keyId, LockModeType.PESSIMISTIC_WRITE);
        key.filter(found -> found.limit(limits.apply(found.limits()))).ifPresent(this::tell);
        return key;
    }

    @Transactional
    public List<ApiKey> listKeys(UUID accountId) {
        return keys.listOf(accountId);
    }

    @Transactional
    public Optional<ApiKey> findByHash(String hash) {
        return keys.findByHash(hash);
    }

    /** The key as others are told of it. */
    @Transactional
    public Optional<AccountKeyChanged> describe(String hash) {
        return keys.findByHash(hash).map(this::toEvent);
    }

    /** @return whether there is such a key; revoking it again changes nothing */
    @Transactional
    public boolean revoke(UUID keyId) {
        Optional<ApiKey> key = keys.findByIdOptional(keyId, LockModeType.PESSIMISTIC_WRITE);
        key.filter(found -> found.revoke(now())).ifPresent(this::tell);
        return key.isPresent();
    }

    /**
     * Sees to it that the local account exists and that the key opens it, without limits: it belongs to whoever runs the
     * installation. Replicas that start at once take turns.
     */
    @Transactional
    public void ensureLocalKey(NewKey key) {
        accounts.ensure(LOCAL_ACCOUNT, "local", now());
        Account local = accounts.findById(LOCAL_ACCOUNT, LockModeType.PESSIMISTIC_WRITE);
        if (keys.findByHash(key.hash()).isEmpty()) {
            store(local, "local", key, KeyLimits.NONE);
        }
    }

    private CreatedKey store(Account account, String name, NewKey secret, KeyLimits limits) {
        ApiKey key = new ApiKey(Ids.next(), account.id(), name, secret, limits, now());
        keys.persist(key);
        tell(key);
        return new CreatedKey(key, secret);
    }

    private void tell(ApiKey key) {
        outbox.append(toEvent(key));
    }

    private AccountKeyChanged toEvent(ApiKey key) {
        String plan = accounts.findById(key.accountId()).plan();
        return key.toEvent(plan == null ? settings.plan() : plan);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** A key just made, with the secret. */
    public record CreatedKey(ApiKey key, NewKey secret) {}
}
