package dev.meshwright.shared.queue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/**
 * The rows of a service's work: those that wait, those that somebody works on, and those that have ended. All of it
 * happens within the caller's transaction.
 *
 * <p>An entity of such rows has, beside its id, the fields {@code accountId}, {@code state} ({@code queued} and
 * {@code running} among its words), {@code atHead}, {@code attempt}, {@code createdAt} and {@code endedAt} (null until
 * then).
 */
public final class WorkRows<T extends Waiting> {

    private final Class<T> entity;
    private final String id;
    private final String line;
    private final Supplier<EntityManager> entityManager;

    /**
     * The rows of an entity.
     *
     * @param id   the field that is its id
     * @param line begins the names of its accounts' lines, which no other entity's begin with in the same database
     */
    public WorkRows(Class<T> entity, String id, String line, Supplier<EntityManager> entityManager) {
        this.entity = entity;
        this.id = id;
        this.line = line;
        this.entityManager = entityManager;
    }

    /** Stores a new one. */
    void store(T waiting) {
        entityManager.get().persist(waiting);
    }

    /** Lets queries see what was changed. */
    void flush() {
        entityManager.get().flush();
    }

    /** Lets one transaction at a time look after the line of an account. */
    void holdLine(UUID accountId) {
        entityManager
                .get()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:line, 0))")
                .setParameter("line", line + ":" + accountId)
                .getSingleResult();
    }

    boolean hasHead(UUID accountId) {
        return !entityManager
                .get()
                .createQuery(select(id, "accountId = ?1 and state = 'queued' and atHead = true"), UUID.class)
                .setParameter(1, accountId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The oldest of an account that waits. */
    Optional<T> nextInLine(UUID accountId) {
        return entityManager
                .get()
                .createQuery(
                        "from " + entity.getName() + " where accountId = ?1 and state = 'queued' order by createdAt, "
                                + id,
                        entity)
                .setParameter(1, accountId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** One of them, held until the transaction ends. */
    public Optional<T> hold(UUID workId) {
        return Optional.ofNullable(entityManager.get().find(entity, workId, LockModeType.PESSIMISTIC_WRITE));
    }

    /** One of them while an attempt still has it, held until the transaction ends. */
    public Optional<T> hold(UUID workId, int attempt) {
        return hold(workId).filter(held -> held.isAtWork(attempt));
    }

    /** Whose it is, without a look at anything of it that may change. */
    public Optional<UUID> findAccount(UUID workId) {
        return entityManager
                .get()
                .createQuery(select("accountId", id + " = ?1"), UUID.class)
                .setParameter(1, workId)
                .getResultStream()
                .findFirst();
    }

    /** Those of the leases that are not good any more: another attempt has begun, or the work has ended. */
    public <L> List<L> lost(Collection<L> leases, Function<L, UUID> workId, ToIntFunction<L> attempt) {
        Map<UUID, Integer> running = entityManager
                .get()
                .createQuery(select(id + ", attempt", "state = 'running' and " + id + " in ?1"), Tuple.class)
                .setParameter(1, leases.stream().map(workId).toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Integer.class)));
        return leases.stream()
                .filter(lease -> !Objects.equals(running.get(workId.apply(lease)), attempt.applyAsInt(lease)))
                .toList();
    }

    /** Those that have ended. */
    public List<UUID> ended(Collection<UUID> workIds) {
        return entityManager
                .get()
                .createQuery(select(id, "endedAt is not null and " + id + " in ?1"), UUID.class)
                .setParameter(1, workIds)
                .getResultList();
    }

    private String select(String what, String condition) {
        return "select " + what + " from " + entity.getName() + " where " + condition;
    }
}
