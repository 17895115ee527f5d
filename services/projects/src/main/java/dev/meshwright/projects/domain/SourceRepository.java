package dev.meshwright.projects.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The source files. */
@Singleton
class SourceRepository implements PanacheRepositoryBase<Source, UUID> {

    List<Source> of(UUID projectId) {
        return list("projectId = ?1 order by filename", projectId);
    }

    Optional<Source> find(UUID projectId, UUID id) {
        return find("projectId = ?1 and id = ?2", projectId, id).firstResultOptional();
    }

    Optional<Source> findNamed(UUID projectId, SourceName name) {
        return find("projectId = ?1 and filename = ?2", projectId, name.value()).firstResultOptional();
    }

    /** The bytes of all files but one. */
    long bytesBeside(UUID projectId, UUID id) {
        return getEntityManager()
                .createQuery(
                        "select coalesce(sum(sizeBytes), 0) from Source where projectId = :project and id <> :id",
                        Long.class)
                .setParameter("project", projectId)
                .setParameter("id", id)
                .getSingleResult();
    }
}
