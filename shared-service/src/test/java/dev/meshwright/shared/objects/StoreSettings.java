package dev.meshwright.shared.objects;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.HashMap;
import java.util.Map;

/** Settings as a program reads them: its defaults, and what differs. */
final class StoreSettings {

    private static final int ABOVE_ALL = 1000;

    private StoreSettings() {}

    static ObjectStoreSettings of(Map<String, String> differing) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .addPropertiesSources()
                .withSources(new PropertiesConfigSource(differing, "test", ABOVE_ALL))
                .withMapping(ObjectStoreSettings.class)
                .build()
                .getConfigMapping(ObjectStoreSettings.class);
    }

    static Map<String, String> with(Map<String, String> settings, String key, String value) {
        Map<String, String> changed = new HashMap<>(settings);
        changed.put("meshwright.objects." + key, value);
        return changed;
    }
}
