package dev.meshwright.model;

import java.util.Locale;

/**
 * The services of the system. A service's name is also that of its database schema and role, of its Kafka consumer
 * group and of its configuration keys.
 */
public enum ServiceName {
    ACCOUNTS,
    INTAKE,
    TRACKING,
    PROJECTS,
    GENERATION,
    CONVERSION;

    /** The name in lower case, as it stands in schemas, groups and configuration. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
