package dev.meshwright.conversion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.mesh.glb.GlbWriter;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import dev.meshwright.model.event.Progress;
import dev.meshwright.shared.objects.ObjectStore;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(Neighbours.class)
class HierarchyTest {

    @Inject
    ObjectStore objects;

    @Test
    void theSceneGraphHasEveryPartByTheNameThatEditsTake() {
        // Given
        Job job = Job.make();
        job.tell(job.completed(objects, glb("a chest", 0.5)));

        // When
        Response response = given().get(job.hierarchyPath());

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.contentType()).startsWith("application/json");
        JsonPath root = response.jsonPath();
        assertThat(root.getString("name")).isEqualTo("a chest");
        assertThat(root.getString("type")).isEqualTo("Group");
        assertThat(root.getInt("faces")).isEqualTo(24);
        assertThat(root.getMap("$")).doesNotContainKeys("material", "size", "center");
        assertThat(root.getList("children.name")).containsExactly("body", "lid group");
        assertThat(root.getString("children[0].type")).isEqualTo("Mesh");
        assertThat(root.getInt("children[0].faces")).isEqualTo(12);
        assertThat(root.getString("children[0].material")).isEqualTo("Oak");
        assertThat(root.getList("children[0].size", Double.class)).containsExactly(1.0, 0.5, 2.0);
        assertThat(root.getList("children[0].center", Double.class)).containsExactly(0.0, 0.0, 0.0);
        assertThat(root.getList("children[0].children")).isEmpty();
        assertThat(root.getString("children[1].type")).isEqualTo("Group");
        assertThat(root.getInt("children[1].faces")).isEqualTo(12);
        assertThat(root.getString("children[1].children[0].name")).isEqualTo("lid");
    }

    @Test
    void theRootAloneSaysHowLargeEverythingIs() {
        // Given
        Job job = Job.make();
        job.tell(job.completed(objects, glb("a chest", 0.5)));

        // When
        JsonPath root = given().get(job.hierarchyPath()).jsonPath();

        // Then
        assertThat(root.getList("bounds.min", Double.class)).containsExactly(-0.5, -0.25, -1.0);
        assertThat(root.getList("bounds.max", Double.class)).containsExactly(0.5, 1.25, 1.0);
        assertThat(root.getList("bounds.center", Double.class)).containsExactly(0.0, 0.5, 0.0);
        assertThat(root.getList("bounds.size", Double.class)).containsExactly(1.0, 1.5, 2.0);
        assertThat(root.getBoolean("bounds.exact")).isTrue();
        assertThat(root.getMap("children[0]")).doesNotContainKey("bounds");
    }

    @Test
    void whoHasItIsToldSoWithoutIt() {
        // Given
        Job job = Job.make();
        job.tell(job.completed(objects, glb("a chest", 0.5)));
        Job other = Job.make();
        other.tell(other.completed(objects, glb("another chest", 0.6)));
        String tag = given().get(job.hierarchyPath()).header("ETag");

        // When
        Response same = given().header("If-None-Match", tag).get(job.hierarchyPath());
        Response another = given().header("If-None-Match", tag).get(other.hierarchyPath());

        // Then
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.asByteArray()).isEmpty();
        assertThat(same.header("ETag")).isEqualTo(tag);
        assertThat(another.statusCode()).isEqualTo(200);
    }

    @Test
    void theSameContentIsReadOnce() throws IOException {
        // Given
        Job job = Job.make();
        Progress.Completed completed = job.completed(objects, glb("a chest of its own", 0.7));
        job.tell(completed);
        byte[] first = given().get(job.hierarchyPath()).asByteArray();

        // When
        objects.delete(completed.artifacts().getFirst().objectName());

        // Then
        assertThat(given().get(job.hierarchyPath()).asByteArray()).isEqualTo(first);
    }

    @Test
    void pagesOfAnyOriginMayReadIt() {
        // Given
        Job job = Job.make();
        job.tell(job.completed(objects, glb("a chest", 0.5)));

        // When
        Response response = given().header("Origin", "https://game.example").get(job.hierarchyPath());
        Response before = given().header("Origin", "https://game.example")
                .header("Access-Control-Request-Method", "GET")
                .options(job.hierarchyPath());

        // Then
        assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(response.header("Access-Control-Expose-Headers")).contains("ETag");
        assertThat(before.statusCode()).isEqualTo(204);
    }

    @Test
    void beforeTheEndThereIsNone() {
        // Given
        Job job = Job.make();
        Neighbour.intakeKnows(job.submission());

        // When
        Response response = given().get(job.hierarchyPath());

        // Then
        assertProblem(response, 409, "NOT_FINISHED");
        assertThat(Integer.parseInt(response.header("Retry-After"))).isPositive();
    }

    @Test
    void whatFailedOrWasCancelledHasNone() {
        // Given
        Job failed = Job.make();
        failed.tell(failed.failed("TOO_MANY_PARTS", "The scene has 9,000 parts; ask for less."));
        Job cancelled = Job.make();
        cancelled.tell(cancelled.cancelled());

        // When
        Response ofFailed = given().get(failed.hierarchyPath());
        Response ofCancelled = given().get(cancelled.hierarchyPath());

        // Then
        assertProblem(ofFailed, 410, "NO_RESULT");
        assertThat(ofFailed.jsonPath().getString("detail")).contains("9,000 parts");
        assertProblem(ofCancelled, 410, "NO_RESULT");
        assertThat(ofCancelled.jsonPath().getString("detail")).contains("CANCELLED_BY_USER");
    }

    @Test
    void whatNobodyMadeIsNotFound() {
        assertProblem(given().get(Job.make().hierarchyPath()), 404, "NOT_FOUND");
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-uuid", "0189000000007000800000000000000"})
    void whatIsNoIdIsNotFound(String segment) {
        assertProblem(given().get("/api/v1/" + segment + "/hierarchy"), 404, "NOT_FOUND");
    }

    @Test
    void whereNobodyCanTellTheClientIsToTryAgain() {
        // Given
        Job job = Job.make();
        Neighbour.intakeIsBrokenFor(job.id());

        // When
        Response response = given().get(job.hierarchyPath());

        // Then
        assertProblem(response, 503, "SERVICE_UNAVAILABLE");
        assertThat(response.header("Retry-After")).isNotNull();
    }

    @Test
    void aClientThatIsFasterThanTheEventGetsIt() {
        // Given
        Job job = Job.make();
        Neighbour.generationKnowsTheEnd(job.completed(objects, glb("a chest", 0.5)));

        // When, then
        assertThat(given().get(job.hierarchyPath()).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH"})
    void anotherMethodIsRefused(String method) {
        assertProblem(given().request(method, Job.make().hierarchyPath()), 405, "METHOD_NOT_ALLOWED");
    }

    private static byte[] glb(String name, double height) {
        Part body = Part.of("body", Transform.IDENTITY, new Shape.Box(new Vec3(1, height, 2), 0), "Oak");
        Part lid = Part.of("lid", Transform.IDENTITY, new Shape.Box(new Vec3(1, 0.5, 2), 0), "Oak");
        Part group = Part.group("lid group", Transform.at(0, 1, 0), List.of(lid));
        Material oak = Material.of("Oak", new Vec3(0.4, 0.3, 0.2), 0, 0.7);
        return GlbWriter.write(new Scene(name, List.of(oak), List.of(body, group)));
    }

    private static void assertProblem(Response response, int status, String error) {
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(response.contentType()).startsWith("application/problem+json");
        assertThat(response.jsonPath().getString("error")).isEqualTo(error);
    }
}
