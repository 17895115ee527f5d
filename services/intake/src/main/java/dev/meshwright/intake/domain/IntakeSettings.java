package dev.meshwright.intake.domain;

import io.smallrye.config.ConfigMapping;
import java.util.Set;

/** What an operator may set for the intake service. */
@ConfigMapping(prefix = "meshwright.intake")
public interface IntakeSettings {

    /** The model of a submission that names none. */
    String defaultModel();

    /** Every model name that is taken. */
    Set<String> models();
}
