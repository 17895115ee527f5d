package dev.meshwright.intake;

import dev.meshwright.intake.fetch.PictureServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;

/** What the tests' intake service is told beside the places of Kafka and PostgreSQL. */
public final class IntakeTestSettings implements QuarkusTestResourceLifecycleManager {

    public static final String INTERNAL_TOKEN = "internal-token-of-the-tests";

    private Neighbours neighbours;
    private PictureServer pictures;

    @Override
    public Map<String, String> start() {
        neighbours = new Neighbours();
        pictures = PictureServer.start();
        Map<String, String> settings = new HashMap<>();
        settings.put("meshwright.internal.token", INTERNAL_TOKEN);
        // Nobody listens there: keys are known from their events alone.
        settings.put("meshwright.services.accounts.url", "http://127.0.0.1:1");
        settings.put("meshwright.test.neighbours", neighbours.url());
        for (String service : new String[] {"tracking", "generation", "projects"}) {
            settings.put("meshwright.services." + service + ".url", neighbours.url() + "/" + service);
        }
        settings.put("meshwright.intake.image-hosts-allowed", "localhost");
        settings.put("meshwright.intake.image-authorities", pictures.authority().toString());
        settings.put("meshwright.test.pictures", pictures.url("localhost"));
        return settings;
    }

    @Override
    public void stop() {
        if (neighbours != null) {
            neighbours.stop();
            pictures.close();
        }
    }
}
