package dev.meshwright.conversion.domain;

import dev.meshwright.shared.queue.WorkRows;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The conversions. */
@Singleton
class ConversionRepository implements PanacheRepositoryBase<Conversion, UUID> {

    private static final String NEWEST = "submissionId = ?1 and format = ?2 and target = ?3 and newest = true";

    private final WorkRows<Conversion> work =
            new WorkRows<>(Conversion.class, "conversionId", "conversions", this::getEntityManager);

    /** Those that wait, are at work, or have ended. */
    WorkRows<Conversion> work() {
        return work;
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

    /** Whether the file of a job was asked for anew since, by itself or by another of the same submission that has ended. */
    boolean wasForced(Conversion job, Instant since) {
        ConvertedFile.Key file = job.fileKey();
        return count(
                        "sourceSha256 = ?1 and writer = ?2 and submissionId = ?3 and forced = true and endedAt > ?4",
                        file.sourceSha256(),
                        file.writer(),
                        job.submissionId(),
                        since)
                > 0;
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
}
