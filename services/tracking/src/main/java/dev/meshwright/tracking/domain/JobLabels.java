package dev.meshwright.tracking.domain;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * What its owner has noted about a job.
 *
 * @param nickname  null for none
 * @param projectId null for none
 * @param isVisible whether lists show it without being asked for hidden ones
 */
@Embeddable
public record JobLabels(
        String nickname, UUID projectId, boolean isArchived, boolean isVisible, boolean isDeleted, boolean isPinned) {

    /** Those of a job that nobody has touched yet. */
    static JobLabels ofNew(UUID projectId) {
        return new JobLabels(null, projectId, false, true, false, false);
    }
}
