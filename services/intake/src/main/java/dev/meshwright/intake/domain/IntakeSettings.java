package dev.meshwright.intake.domain;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** What an operator may set for the intake service. */
@ConfigMapping(prefix = "meshwright.intake")
public interface IntakeSettings {

    /** The model of a submission that names none. */
    String defaultModel();

    /** Every model name that is taken. */
    Set<String> models();

    /** Hosts that images are fetched from although their addresses are not public. */
    Optional<Set<String>> imageHostsAllowed();

    /** A PEM file of the authorities that are believed when images are fetched; those of the JVM when left out. */
    Optional<Path> imageAuthorities();
}
