package dev.meshwright.mesh.format.obj;

import java.time.LocalDateTime;

/** The time of all entries, so that the same model gives the same bytes: the first that a zip can tell. */
final class FixedTime {

    static final LocalDateTime OF_ENTRIES = LocalDateTime.of(1980, 1, 1, 0, 0, 0);

    private FixedTime() {}
}
