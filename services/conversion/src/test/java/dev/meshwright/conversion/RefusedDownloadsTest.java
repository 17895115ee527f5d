package dev.meshwright.conversion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.test.EmbeddedSystem;
import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.shared.objects.ObjectStore;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(Neighbours.class)
class RefusedDownloadsTest {

    @Inject
    ObjectStore objects;

    @Test
    void aSubmissionThatNobodyMadeIsNotFound() {
        // Given
        Job nobodys = Job.make();

        // When
        Response response = given().get(nobodys.path());

        // Then
        assertThat(problem(response, 404, "NOT_FOUND").getString("detail"))
                .contains(nobodys.id().toString());
        assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(given().head(nobodys.path()).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-uuid", "1", "0189000000007000800000000000000", "01890000-0000-7000-8000-00000000000g"})
    void whatIsNoIdIsNotFoundWithoutAskingTheDatabase(String segment)
            throws SQLException, IOException, InterruptedException {
        HttpResponse<String> response;
        try (HttpClient client = HttpClient.newHttpClient();
                Connection blocking = EmbeddedSystem.superuser();
                Statement statement = blocking.createStatement()) {
            // Given: whoever reads a table of the service waits until this is over
            blocking.setAutoCommit(false);
            statement.execute("lock table conversion.result, conversion.asset in access exclusive mode");

            // When
            response = client.send(
                    HttpRequest.newBuilder(URI.create(
                                    "http://localhost:" + RestAssured.port + "/api/v1/" + segment + "/download"))
                            .timeout(Duration.ofSeconds(20))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }

        // Then
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains(segment);
    }

    @ParameterizedTest
    @CsvSource({
        "nonsense, is not a format",
        "GLB, is not a format",
        "scene, is not a format",
        "FBX, is not a format",
        "gltf, is not a format"
    })
    void aFormatThatIsNoneIsRefusedWithThoseThatAre(String format, String words) {
        // Given
        Job job = completed();

        // When
        Response response = given().queryParam("format", format).get(job.path());

        // Then
        JsonPath problem = problem(response, 422, "INVALID_PARAMETER");
        assertThat(problem.getList("errors.field")).containsExactly("format");
        assertThat(problem.getString("detail"))
                .contains("format", "'" + format + "'", words)
                .contains("fbx, glb, obj, py, reference_image, stl, thumbnail, thumbnail_back, usdz");
    }

    @ParameterizedTest
    @CsvSource({
        "draco, true",
        "draco, maybe",
        "textures, webp",
        "textures, png",
        "quality, best",
        "target, godot",
        "target, roblox"
    })
    void anOptionThatWouldNotBeObeyedIsRefused(String option, String value) {
        // Given
        Job job = completed();

        // When
        Response response = given().queryParam(option, value).get(job.path());

        // Then
        JsonPath problem = problem(response, 422, "INVALID_PARAMETER");
        assertThat(problem.getList("errors.field")).containsExactly(option);
        assertThat(problem.getString("detail")).contains(option, "'" + value + "'");
    }

    @Test
    void severalWrongOptionsAreAllNamedAtOnce() {
        // Given
        Job job = completed();

        // When
        Response response = given().get(job.path() + "?draco=true&textures=webp&quality=best&format=nonsense");

        // Then
        assertThat(problem(response, 422, "INVALID_PARAMETER").getList("errors.field", String.class))
                .containsExactlyInAnyOrder("draco", "textures", "quality", "format");
    }

    @Test
    void whatHasNotFinishedIsToBeAskedForLater() {
        // Given
        Job job = Job.make();
        Neighbour.intakeKnows(job.submission());

        // When
        Response response = given().get(job.path());

        // Then
        assertThat(problem(response, 409, "NOT_FINISHED").getString("detail"))
                .contains(job.id().toString(), "has not finished");
        assertThat(Integer.parseInt(response.header("Retry-After"))).isPositive();
    }

    @Test
    void whatHasFailedIsGoneWithTheReason() {
        // Given
        Job job = Job.make();
        job.tell(job.failed("TOO_MANY_PARTS", "The scene has 9,000 parts; ask for less."));

        // When
        Response response = given().get(job.path());

        // Then
        assertThat(problem(response, 410, "NO_RESULT").getString("detail"))
                .contains("The scene has 9,000 parts; ask for less.", "TOO_MANY_PARTS");
        assertThat(response.header("Retry-After")).isNull();
    }

    @Test
    void whatWasCancelledIsGoneAsWell() {
        // Given
        Job job = Job.make();
        job.tell(job.cancelled());

        // When
        Response response = given().get(job.path());

        // Then
        assertThat(problem(response, 410, "NO_RESULT").getString("detail")).contains("CANCELLED_BY_USER");
    }

    @Test
    void aSubmissionWithoutReferenceImagesHasNone() {
        // Given
        Job job = completed();
        Neighbour.intakeKnows(job.submission());

        // When
        Response response = given().get(job.path() + "?format=reference_image&index=0");

        // Then
        assertThat(problem(response, 404, "NOT_FOUND").getString("detail")).contains("reference image");
    }

    @Test
    void whereNobodyCanTellTheClientIsToTryAgain() {
        // Given
        Job job = Job.make();
        Neighbour.intakeIsBrokenFor(job.id());

        // When
        Response response = given().get(job.path());

        // Then
        problem(response, 503, "SERVICE_UNAVAILABLE");
        assertThat(Integer.parseInt(response.header("Retry-After"))).isPositive();
    }

    @Test
    void whileGenerationCannotBeAskedASubmissionCountsAsUnfinished() {
        // Given
        Job job = Job.make();
        Neighbour.intakeKnows(job.submission());
        Neighbour.generationIsBrokenFor(job.id());

        // When
        Response response = given().get(job.path());

        // Then
        problem(response, 409, "NOT_FINISHED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void anotherMethodIsRefused(String method) {
        // When
        Response response = given().request(method, Job.make().path());

        // Then
        problem(response, 405, "METHOD_NOT_ALLOWED");
    }

    private Job completed() {
        Job job = Job.make();
        Neighbour.generationKnowsTheEnd(job.completed(objects, "gargoyle"));
        return job;
    }

    private static JsonPath problem(Response response, int status, String error) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        JsonPath problem = response.jsonPath();
        assertThat(problem.getString("error")).isEqualTo(error);
        assertThat(problem.getString("request_id")).isEqualTo(response.header("X-Request-Id"));
        return problem;
    }
}
