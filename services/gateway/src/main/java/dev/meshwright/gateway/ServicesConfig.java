package dev.meshwright.gateway;

import dev.meshwright.model.ServiceName;
import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Where each service is. */
@ConfigMapping(prefix = "meshwright.services")
public interface ServicesConfig {
    Service accounts();

    Service intake();

    Service tracking();

    Service projects();

    Service generation();

    Service conversion();

    /** One service's place. */
    default URI of(ServiceName name) {
        return switch (name) {
            case ACCOUNTS -> accounts().url();
            case INTAKE -> intake().url();
            case TRACKING -> tracking().url();
            case PROJECTS -> projects().url();
            case GENERATION -> generation().url();
            case CONVERSION -> conversion().url();
        };
    }

    /** A service. */
    interface Service {
        /** Where it listens: scheme, host and port, such as {@code http://localhost:8081}. */
        URI url();
    }
}
