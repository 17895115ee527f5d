package dev.meshwright.embedded;

import java.util.Optional;

/** The password of the services' database roles. */
public final class DatabasePassword {
    /** The environment variable that carries it to each process. */
    public static final String VARIABLE = "MESHWRIGHT_DATABASE_PASSWORD";

    private static final String IN_DEVELOPMENT = "meshwright";

    private DatabasePassword() {}

    /** What the environment says, or a well-known word where nobody has chosen one. */
    public static String fromEnvironment() {
        return Optional.ofNullable(System.getenv(VARIABLE))
                .filter(value -> !value.isBlank())
                .orElse(IN_DEVELOPMENT);
    }
}
