package dev.meshwright.tracking.domain;

import java.util.UUID;

/** Who knows which projects there are. */
public interface ProjectDirectory {

    /** Whether the account has the project. It may be gone a moment later: see {@link ProjectLinks}. */
    boolean has(UUID accountId, UUID projectId);
}
