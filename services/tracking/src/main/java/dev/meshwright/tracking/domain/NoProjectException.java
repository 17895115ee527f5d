package dev.meshwright.tracking.domain;

import java.util.UUID;

/** A job was to be moved to a project that there is not, that is another account's, or that is gone. */
public final class NoProjectException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoProjectException(UUID projectId) {
        super("there is no project " + projectId);
    }
}
