package dev.meshwright.conversion.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;

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
