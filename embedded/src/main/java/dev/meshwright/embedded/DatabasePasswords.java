package dev.meshwright.embedded;

import dev.meshwright.model.ServiceName;
import java.util.Optional;

/** The passwords of the services' database roles, one each. */
public final class DatabasePasswords {
    private DatabasePasswords() {}

    /** The configuration key under which a service finds its password. */
    public static String key(ServiceName service) {
        return "quarkus.datasource." + service.id() + ".password";
    }

    /** The environment variable that sets a service's key. */
    public static String variable(ServiceName service) {
        return "QUARKUS_DATASOURCE_" + service.name() + "_PASSWORD";
    }

    /** What the environment says, or the service's name where nobody has chosen a password. */
    public static String fromEnvironment(ServiceName service) {
        return Optional.ofNullable(System.getenv(variable(service)))
                .filter(value -> !value.isBlank())
                .orElse(service.id());
    }
}
