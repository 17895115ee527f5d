package dev.meshwright.conversion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.shared.objects.ObjectStore;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What takes too much time or memory fails with a reason and harms nothing else; what takes long is not waited for. */
@QuarkusTest
@TestProfile(BoundsTest.Tight.class)
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(Neighbours.class)
class BoundsTest {

    @Inject
    ObjectStore objects;

    @Inject
    ObedientConverter converter;

    @AfterEach
    void theNextOneIsConvertedAllTheSame() {
        converter.openGate();
        Job next = Converting.completed(objects, Models.box("a box"));
        assertThat(Converting.awaitEnd(
                                Converting.ask(next, Map.of("format", "stl")).jsonPath())
                        .getString("status"))
                .isEqualTo("ready");
    }

    @Test
    void oneThatTakesTooLongFails() {
        // Given
        converter.closeGate();
        byte[] glb = Models.box(ObedientConverter.WAIT);

        // When
        JsonPath failed = convert(glb);

        // Then
        assertThat(failed.getString("status")).isEqualTo("failed");
        assertThat(failed.getString("error")).contains("longer than", "TIME_LIMIT");
        await().atMost(ONE_MINUTE).until(() -> converter.ended().contains(Job.sha256(glb)));
        assertThat(converter.begun()).filteredOn(Job.sha256(glb)::equals).hasSize(1);
    }

    @Test
    void oneThatDoesNotNoticeThatItsTimeIsOverHoldsNobodyUp() {
        // Given
        converter.closeGate();
        byte[] glb = Models.box(ObedientConverter.NOTICE_NOTHING);

        // When
        JsonPath failed = convert(glb);
        JsonPath next = convert(Models.box("a box"));

        // Then
        assertThat(failed.getString("error")).contains("TIME_LIMIT");
        assertThat(converter.ended()).doesNotContain(Job.sha256(glb));
        assertThat(next.getString("status")).isEqualTo("ready");
    }

    @Test
    void oneThatWaitsForMemoryInVainIsTriedAgainAsOftenAsOthers() {
        // Given: one that is stopped and goes on having what it has
        converter.closeGate();
        convert(Models.box(ObedientConverter.TAKE_MOST_ROOM + ", " + ObedientConverter.NOTICE_NOTHING));
        byte[] glb = Models.box(ObedientConverter.TAKE_MOST_ROOM);

        // When
        JsonPath failed = convert(glb);

        // Then
        assertThat(failed.getString("error")).contains("waiting for memory", "TIME_LIMIT");
        assertThat(Converting.begun(converter, glb)).isEqualTo(2);
    }

    @Test
    void oneWhoseFileGrowsTooLargeFails() {
        // When
        JsonPath failed = convert(Models.box(ObedientConverter.GO_ON_FOR_EVER));

        // Then
        assertThat(failed.getString("error")).contains("0.1 MB", "FILE_TOO_LARGE");
    }

    @Test
    void oneThatTakesAllMemoryFails() {
        // When
        JsonPath failed = convert(Models.box(ObedientConverter.TAKE_ALL_MEMORY));

        // Then
        assertThat(failed.getString("error")).contains("more memory", "MODEL_TOO_LARGE");
    }

    @Test
    void aModelThatIsTooLargeIsNotRead() {
        // Given
        byte[] glb = new byte[200_000];

        // When
        JsonPath failed = convert(glb);

        // Then
        assertThat(failed.getString("error")).contains("0.2 MB", "MODEL_TOO_LARGE");
        assertThat(converter.begun()).doesNotContain(Job.sha256(glb));
    }

    /** Small as it is, its accessors ask for gigabytes. */
    @Test
    void aModelThatWouldTakeTooMuchMemoryIsNotRead() {
        // Given
        byte[] glb = Models.glb("""
                {"asset":{"version":"2.0"},"accessors":[{"componentType":5126,"count":2000000000,"type":"VEC3"}],
                 "meshes":[{"primitives":[{"attributes":{"POSITION":0}}]}],"nodes":[{"mesh":0}]}
                """, new byte[0]);

        // When
        JsonPath failed = convert(glb);

        // Then
        assertThat(failed.getString("error")).contains("needs about", "of memory", "MODEL_TOO_LARGE");
        assertThat(converter.begun()).doesNotContain(Job.sha256(glb));
    }

    @Test
    void whoHasWaitedLongEnoughIsSentAwayAndFindsTheFileLater() {
        // Given
        converter.closeGate();
        Job job = Converting.completed(objects, Models.box(ObedientConverter.WAIT));

        // When
        Response early = given().get(job.path() + "?format=usdz");
        converter.openGate();
        JsonPath ready = Converting.awaitEnd(early.jsonPath());

        // Then
        assertThat(early.statusCode()).isEqualTo(409);
        assertThat(early.jsonPath().getString("error")).isEqualTo("CONVERSION_PENDING");
        assertThat(early.jsonPath().getString("status_url")).contains("/api/v1/convert/");
        assertThat(Integer.parseInt(early.header("Retry-After"))).isPositive();
        assertThat(ready.getString("status")).isEqualTo("ready");
        assertThat(given().get(job.path() + "?format=usdz").statusCode()).isEqualTo(200);
    }

    private JsonPath convert(byte[] glb) {
        Job job = Converting.completed(objects, glb);
        return Converting.awaitEnd(Converting.ask(job, Map.of("format", "stl")).jsonPath());
    }

    /** Bounds that a test can reach. */
    public static final class Tight implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "meshwright.conversion.wait", "0.2S",
                    "meshwright.conversion.time-limit", "10S",
                    "meshwright.conversion.max-attempts", "2",
                    "meshwright.conversion.largest-model", "100K",
                    "meshwright.conversion.largest-file", "100K");
        }
    }
}
