package dev.meshwright.conversion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.model.ArtifactKind;
import dev.meshwright.shared.objects.ObjectStore;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Downloads where the objects lie in S3: clients are sent there, and find the same. */
@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(Neighbours.class)
@WithTestResource(ObjectsInS3.class)
class DownloadFromS3Test {

    private static final HttpClient FOLLOWING = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private static Job completed;

    @Inject
    ObjectStore objects;

    private byte[] glb;

    @BeforeEach
    void aCompletedJob() {
        if (completed == null) {
            completed = Job.completed("small stone gargoyle", objects);
        }
        glb = completed.content(ArtifactKind.GLB);
    }

    @Test
    void whoeverFollowsGetsTheFileUnderItsName() throws Exception {
        // When
        HttpResponse<byte[]> answer = follow(HttpRequest.newBuilder(address()));

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.previousResponse()).isPresent();
        assertThat(answer.body()).isEqualTo(glb);
        assertThat(answer.headers().firstValue("Content-Type")).contains("model/gltf-binary");
        assertThat(answer.headers().firstValue("Content-Length")).contains(Integer.toString(glb.length));
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"small-stone-gargoyle.glb\"");
    }

    @Test
    void theWayThereIsNotKept() {
        // When
        Response response = stay().get(completed.path());

        // Then
        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(response.header("Location")).contains("X-Amz-Expires=300");
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        assertThat(response.header("ETag")).isEqualTo(Job.tag(glb));
        assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void rangesFollow() throws Exception {
        // When
        HttpResponse<byte[]> answer = follow(HttpRequest.newBuilder(address()).header("Range", "bytes=3-9"));

        // Then
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(glb, 3, 10));
    }

    @Test
    void headFollowsToAnAddressThatIsGoodForHead() throws Exception {
        // When
        HttpResponse<byte[]> answer = follow(HttpRequest.newBuilder(address()).HEAD());

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.previousResponse()).isPresent();
        assertThat(answer.headers().firstValue("Content-Length")).contains(Integer.toString(glb.length));
    }

    @Test
    void whoHasTheFileIsSentNowhere() {
        for (String known : new String[] {Job.tag(glb), "W/" + Job.tag(glb), "*"}) {
            // When
            Response get = stay().header("If-None-Match", known).get(completed.path());
            Response head = stay().header("If-None-Match", known).head(completed.path());

            // Then
            assertThat(get.statusCode()).as(known).isEqualTo(304);
            assertThat(head.statusCode()).as(known).isEqualTo(304);
            assertThat(get.header("ETag")).isEqualTo(Job.tag(glb));
        }
    }

    @Test
    void aFileThatWasBegunUnderItsTagHereGoesOnHere() {
        // When
        Response same = stay().header("Range", "bytes=4-")
                .header("If-Range", Job.tag(glb))
                .get(completed.path());
        Response another = stay().header("Range", "bytes=4-")
                .header("If-Range", "\"another\"")
                .get(completed.path());

        // Then
        assertThat(same.statusCode()).isEqualTo(206);
        assertThat(same.asByteArray()).isEqualTo(Arrays.copyOfRange(glb, 4, glb.length));
        assertThat(another.statusCode()).isEqualTo(302);
    }

    @Test
    void whatIsMadeOnDemandIsStoredThereAndGivenOutFromThere() throws Exception {
        // Given
        Job job = Job.make();
        job.tell(job.completed(objects, Models.box("a box")));

        // When
        HttpResponse<byte[]> answer = follow(HttpRequest.newBuilder(
                URI.create(RestAssured.baseURI + ":" + RestAssured.port + job.path() + "?format=usdz")));

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.previousResponse()).isPresent();
        assertThat(answer.body()).startsWith('P', 'K');
        assertThat(answer.headers().firstValue("Content-Type")).contains("model/vnd.usdz+zip");
    }

    @Test
    void whatIsThereInNoFormIsRefusedAsEver() {
        assertThat(stay().queryParam("format", "blend").get(completed.path()).statusCode())
                .isEqualTo(422);
        assertThat(stay().get(Job.make().path()).statusCode()).isEqualTo(404);
    }

    private static RequestSpecification stay() {
        return given().redirects().follow(false);
    }

    private static URI address() {
        return URI.create(RestAssured.baseURI + ":" + RestAssured.port + completed.path());
    }

    private static HttpResponse<byte[]> follow(HttpRequest.Builder request) throws IOException, InterruptedException {
        return FOLLOWING.send(request.build(), BodyHandlers.ofByteArray());
    }
}
