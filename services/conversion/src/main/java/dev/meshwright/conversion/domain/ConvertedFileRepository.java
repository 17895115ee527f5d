package dev.meshwright.conversion.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;

/** What came of contents. */
@Singleton
class ConvertedFileRepository implements PanacheRepositoryBase<ConvertedFile, ConvertedFile.Key> {

    /** Lets one transaction at a time say what came of a content. */
    void hold(ConvertedFile.Key key) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:name, 0))")
                .setParameter("name", "file:" + key.sourceSha256() + ":" + key.writer())
                .getSingleResult();
    }

    /**
     * What came of a content, which stays at least until the transaction ends: for who is about to name it in a row.
     */
    Optional<ConvertedFile> findAndKeep(ConvertedFile.Key key) {
        return find("sourceSha256 = ?1 and writer = ?2", key.sourceSha256(), key.writer())
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional();
    }

    /**
     * Files that no job names any more and that nobody would be given: of earlier writers, or of a GLB that no submission
     * has. They are held until the transaction ends; those that somebody else holds are left out.
     */
    List<ConvertedFile.Key> holdUnneeded(List<String> earlierWriters, int most) {
        return getSession()
                .createNativeQuery("""
                        select source_sha256, writer from converted_file file
                        where (writer = any(:earlier) or not exists (
                                select from asset where asset.kind = 'glb' and asset.sha256 = file.source_sha256))
                            and not exists (
                                select from conversion job
                                where job.source_sha256 = file.source_sha256 and job.writer = file.writer)
                        limit :most for update skip locked
                        """, Tuple.class)
                .setParameter("earlier", earlierWriters.toArray(String[]::new))
                .setParameter("most", most)
                .getResultStream()
                .map(row -> new ConvertedFile.Key(row.get(0, String.class), row.get(1, String.class)))
                .toList();
    }

    /**
     * Removes a file unless a job names it by now.
     *
     * @return the name of its object
     */
    Optional<String> removeUnlessNamed(ConvertedFile.Key key) {
        return getSession()
                .createNativeQuery("""
                        delete from converted_file where source_sha256 = :source and writer = :writer
                            and not exists (
                                select from conversion where source_sha256 = :source and conversion.writer = :writer)
                        returning object_name
                        """, String.class)
                .setParameter("source", key.sourceSha256())
                .setParameter("writer", key.writer())
                .getResultStream()
                .findFirst();
    }

    void store(ConvertedFile.Key key, MadeFile file) {
        getEntityManager()
                .createNativeQuery("""
                        insert into converted_file (source_sha256, writer, object_name, size_bytes, sha256, warnings)
                        values (:source, :writer, :object, :size, :sha256, :warnings)
                        """)
                .setParameter("source", key.sourceSha256())
                .setParameter("writer", key.writer())
                .setParameter("object", file.objectName())
                .setParameter("size", file.sizeBytes())
                .setParameter("sha256", file.sha256())
                .setParameter("warnings", file.warnings().toArray(String[]::new))
                .executeUpdate();
    }

    void remove(ConvertedFile.Key key) {
        getEntityManager()
                .createNativeQuery("delete from converted_file where source_sha256 = :source and writer = :writer")
                .setParameter("source", key.sourceSha256())
                .setParameter("writer", key.writer())
                .executeUpdate();
    }
}
