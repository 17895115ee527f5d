package dev.meshwright.intake.domain;

import java.util.Optional;
import java.util.UUID;

/** Knows where jobs stand, as soon as anybody does. */
public interface KnownJobs {

    /** Empty when there is no such submission. */
    Optional<KnownJob> find(UUID submissionId);
}
