package dev.meshwright.projects.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The projects. */
@Singleton
class ProjectRepository implements PanacheRepositoryBase<Project, UUID> {

    Optional<Project> findOwned(UUID accountId, UUID id) {
        return find("id = ?1 and accountId = ?2", id, accountId).firstResultOptional();
    }

    /** From here on until the end of the transaction nobody else changes the project or its sources. */
    Optional<Project> hold(UUID accountId, UUID id) {
        return find("id = ?1 and accountId = ?2", id, accountId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Project> newest(UUID accountId, boolean includeArchived) {
        return list(
                "accountId = ?1 and (isArchived = false or ?2 = true) order by createdAt desc, id desc",
                accountId,
                includeArchived);
    }
}
