package dev.meshwright.conversion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.model.ArtifactKind;
import dev.meshwright.model.event.Artifact;
import dev.meshwright.model.event.Progress;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(Neighbours.class)
@WithTestResource(StoppedS3.class)
class DownloadWhileStoreIsDownTest {

    @Test
    void aStoreThatIsDownIsSaidToBeAway() {
        // Given
        Job job = Job.make();
        Artifact glb = new Artifact(ArtifactKind.GLB, "tests/model.glb", 10, "0".repeat(64), "model.glb");
        job.tell(new Progress.Completed(job.id(), job.account(), 9, Instant.now(), List.of(glb)));

        // When
        Response response = given().get(job.path());

        // Then
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(Integer.parseInt(response.header("Retry-After"))).isPositive();
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getString("error")).isEqualTo("SERVICE_UNAVAILABLE");
        assertThat(response.jsonPath().getString("detail"))
                .contains("Try again")
                .doesNotContain("127.0.0.1", "objects.");
    }
}
