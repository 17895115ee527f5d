package dev.meshwright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.model.event.KeyLimits;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(IntakeTestSettings.class)
class UsageTest {

    @Inject
    MovableClock clock;

    @Test
    void whatIsUsedOfEachLimitIsTold() {
        // Given
        ClientKey key = ClientKey.make(new KeyLimits(5, 10, 50));
        submit(key);
        clock.putForward(Duration.ofHours(2));
        submit(key);
        String ended = submit(key);
        Neighbour.saysEnded("generation", ended);

        // When
        JsonPath usage = usage(key).jsonPath();

        // Then
        assertThat(usage.getMap(""))
                .containsEntry("plan", "default")
                .containsEntry("is_unlimited", false)
                .containsEntry("cubes_balance", null)
                .containsEntry("concurrent_job_cap", 5)
                .containsEntry("concurrent_in_flight", 2)
                .doesNotContainKey("monthly_runs");
        assertThat(usage.getInt("gpu_lane_depth")).isGreaterThanOrEqualTo(2);
        assertThat(usage.getMap("hourly")).containsEntry("limit", 10).containsEntry("used", 2);
        assertThat(usage.getMap("daily")).containsEntry("limit", 50).containsEntry("used", 3);
    }

    @Test
    void aKeyWithoutLimitsIsUnlimited() {
        // When
        JsonPath usage = usage(ClientKey.make()).jsonPath();

        // Then
        assertThat(usage.getBoolean("is_unlimited")).isTrue();
        assertThat(usage.getMap("")).containsEntry("concurrent_job_cap", null);
        assertThat(usage.getMap("hourly")).containsEntry("limit", null).containsEntry("used", 0);
    }

    @Test
    void theFiguresAreToldAlthoughNobodyKnowsWhatHasEnded() {
        // Given
        ClientKey key = ClientKey.make(new KeyLimits(5, 10, 50));
        submit(key);
        Neighbour.isAway("tracking");
        Neighbour.isAway("generation");

        // When
        Response response = usage(key);

        // Then
        Neighbour.isBack("tracking");
        Neighbour.isBack("generation");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getInt("concurrent_in_flight")).isEqualTo(1);
    }

    private static Response usage(ClientKey key) {
        return key.call().get("/api/v1/usage");
    }

    private static String submit(ClientKey key) {
        return key.call()
                .body("{\"task\":\"a box\"}")
                .post("/api/v1/phase1/submit")
                .path("submission_id");
    }
}
