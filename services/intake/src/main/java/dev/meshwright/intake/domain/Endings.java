package dev.meshwright.intake.domain;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Knows which jobs have ended, as soon as anybody does. */
public interface Endings {

    /** Those of the submissions whose jobs have ended. */
    Set<UUID> among(Collection<UUID> submissions);
}
