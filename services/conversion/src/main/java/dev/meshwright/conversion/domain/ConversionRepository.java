package dev.meshwright.conversion.domain;

import dev.meshwright.shared.queue.WaitingRows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The conversions. */
@Singleton
class ConversionRepository implements PanacheRepositoryBase<Conversion, UUID>, WaitingRows<Conversion> {

    private static final String NEWEST = "submissionId = ?1 and format = ?2 and target = ?3 and newest = true";

    @Override
    public void store(Conversion conversion) {
        persist(conversion);
    }

    @Override
    public void flush() {
        getEntityManager().flush();
    }

    /** The conversion, held until the transaction ends. */
    Optional<Conversion> hold(UUID conversionId) {
        return findByIdOptional(conversionId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The conversion while an attempt still has it, held until the transaction ends. */
    Optional<Conversion> hold(ConversionLease lease) {
        return hold(lease.conversionId())
                .filter(held -> held.state() == ConversionState.RUNNING && held.attempt() == lease.attempt());
    }

    /** The one that counts for a submission. */
    Optional<Conversion> newest(UUID submissionId, FileKind kind) {
        return find(NEWEST, submissionId, kind.format().word(), kind.target().word())
                .firstResultOptional();
    }

    /** The one that counts for a submission, held until the transaction ends. */
    Optional<Conversion> holdNewest(UUID submissionId, FileKind kind) {
        return find(NEWEST, submissionId, kind.format().word(), kind.target().word())
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    @Override
    public void holdLine(UUID accountId) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:line, 0))")
                .setParameter("line", "conversions:" + accountId)
                .getSingleResult();
    }

    /** Whose conversion it is, without a look at anything of it that may change. */
    Optional<UUID> findAccount(UUID conversionId) {
        return getEntityManager()
                .createQuery("select accountId from Conversion where conversionId = ?1", UUID.class)
                .setParameter(1, conversionId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public boolean hasHead(UUID accountId) {
        return count("accountId = ?1 and state = 'queued' and atHead = true", accountId) > 0;
    }

    @Override
    public Optional<Conversion> nextInLine(UUID accountId) {
        return find("accountId = ?1 and state = 'queued' order by createdAt, conversionId", accountId)
                .firstResultOptional();
    }

    /** The present attempt of each of the conversions that somebody works on. */
    Map<UUID, Integer> attemptsAtRunning(Collection<UUID> conversionIds) {
        return getEntityManager()
                .createQuery("""
                        select conversionId, attempt from Conversion
                        where state = 'running' and conversionId in ?1
                        """, Tuple.class)
                .setParameter(1, conversionIds)
                .getResultStream()
                .collect(Collectors.toMap(row -> row.get(0, UUID.class), row -> row.get(1, Integer.class)));
    }

    /**
     * Removes jobs that ended before a moment, those first that ended first; one that somebody holds is left for the
     * next time.
     *
     * @return how many
     */
    int removeEnded(Instant before, int most) {
        return getEntityManager()
                .createNativeQuery("""
                        delete from conversion where conversion_id in (
                            select conversion_id from conversion where ended_at < :before
                            order by ended_at limit :most for update skip locked)
                        """)
                .setParameter("before", before)
                .setParameter("most", most)
                .executeUpdate();
    }

    List<UUID> ended(Collection<UUID> conversionIds) {
        return getEntityManager()
                .createQuery(
                        "select conversionId from Conversion where endedAt is not null and conversionId in ?1",
                        UUID.class)
                .setParameter(1, conversionIds)
                .getResultList();
    }
}
