package dev.meshwright.accounts.domain;

import dev.meshwright.model.Ids;
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

/** Makes and revokes accounts' keys, and tells everyone. */
@ApplicationScoped
public class Keys {

    private static final UUID LOCAL_ACCOUNT = UUID.fromString("00000000-0000-7000-8000-000000000001");

    private final AccountRepository accounts;
    private final ApiKeyRepository keys;
    private final Outbox outbox;
    private final Clock clock = Clock.systemUTC();

    Keys(AccountRepository accounts, ApiKeyRepository keys, AccountsOutbox outbox) {
        this.accounts = accounts;
        this.keys = keys;
        this.outbox = outbox;
    }

    @Transactional
    public Account createAccount(String name) {
        Account account = new Account(Ids.next(), name, now());
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

    /** Makes a key; the answer holds the secret, which is nowhere to be had again. */
    @Transactional
    public CreatedKey createKey(UUID accountId, String name) {
        return store(accountId, name, NewKey.random());
    }

    @Transactional
    public List<ApiKey> listKeys(UUID accountId) {
        return keys.listOf(accountId);
    }

    @Transactional
    public Optional<ApiKey> findByHash(String hash) {
        return keys.findByHash(hash);
    }

    /** @return whether there is such a key; revoking it again changes nothing */
    @Transactional
    public boolean revoke(UUID keyId) {
        Optional<ApiKey> key = keys.findByIdOptional(keyId, LockModeType.PESSIMISTIC_WRITE);
        key.filter(found -> found.revoke(now())).ifPresent(revoked -> outbox.append(revoked.toEvent()));
        return key.isPresent();
    }

    /** Sees to it that the local account exists and that the key opens it; replicas that start at once take turns. */
    @Transactional
    public void ensureLocalKey(NewKey key) {
        accounts.ensure(LOCAL_ACCOUNT, "local", now());
        accounts.findById(LOCAL_ACCOUNT, LockModeType.PESSIMISTIC_WRITE);
        if (keys.findByHash(key.hash()).isEmpty()) {
            store(LOCAL_ACCOUNT, "local", key);
        }
    }

    private CreatedKey store(UUID accountId, String name, NewKey secret) {
        ApiKey key = new ApiKey(Ids.next(), accountId, name, secret, now());
        keys.persist(key);
        outbox.append(key.toEvent());
        return new CreatedKey(key, secret);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    /** A key just made, with the secret. */
    public record CreatedKey(ApiKey key, NewKey secret) {}
}
