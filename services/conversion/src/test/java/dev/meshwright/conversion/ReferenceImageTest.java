package dev.meshwright.conversion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.model.Ids;
import dev.meshwright.model.event.SubmissionCreated.StoredImage;
import dev.meshwright.shared.objects.ObjectStore;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(Neighbours.class)
class ReferenceImageTest {

    private static final byte[] PNG = bytes("\u0089PNG\r\n\u001a\nand the pixels");
    private static final byte[] JPEG = bytes("\u00ff\u00d8\u00ff\u00e0and the pixels");
    private static final byte[] WEBP = bytes("RIFF\0\0\0\0WEBPand the pixels");

    @Inject
    ObjectStore objects;

    @ParameterizedTest
    @CsvSource({
        "'', 0, image/png, reference-1.png",
        "&index=, 0, image/png, reference-1.png",
        "&index=0, 0, image/png, reference-1.png",
        "&index=1, 1, image/jpeg, reference-2.jpg",
        "&index=2, 2, image/webp, reference-3.webp"
    })
    void eachImageIsThereBeforeTheJobHasEnded(String query, int number, String type, String name) throws IOException {
        // Given: intake called all of them PNG
        Job job = job(PNG, JPEG, WEBP);

        // When
        Response response = get(job, query);

        // Then
        byte[] content = List.of(PNG, JPEG, WEBP).get(number);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asByteArray()).isEqualTo(content);
        assertThat(response.contentType()).isEqualTo(type);
        assertThat(response.header("Content-Disposition")).isEqualTo("attachment; filename=\"" + name + "\"");
        assertThat(response.headers().getValues("Content-Length")).containsExactly(Integer.toString(content.length));
        assertThat(response.header("ETag")).isEqualTo(Job.tag(content));
        assertThat(response.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo("*");
    }

    @Test
    void partsAndKnownContentWorkAsWithEveryFile() throws IOException {
        // Given
        Job job = job(PNG);

        // When
        Response part = given().header("Range", "bytes=2-4").get(path(job, ""));
        Response known =
                given().header("If-None-Match", get(job, "").header("ETag")).get(path(job, ""));
        Response head = given().head(path(job, ""));

        // Then
        assertThat(part.statusCode()).isEqualTo(206);
        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(PNG, 2, 5));
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.header("Content-Length")).isEqualTo(Integer.toString(PNG.length));
        assertThat(head.asByteArray()).isEmpty();
    }

    @Test
    void whatFailedStillHasItsImages() throws IOException {
        // Given
        Job job = job(PNG);
        job.tell(job.failed("EMPTY", "Nothing came out of it."));

        // When, then
        assertThat(get(job, "").asByteArray()).isEqualTo(PNG);
    }

    @Test
    void intakeIsAskedOnce() throws IOException {
        // Given
        Job job = job(PNG);
        get(job, "");

        // When
        Neighbour.intakeIsBrokenFor(job.id());

        // Then
        assertThat(get(job, "").statusCode()).isEqualTo(200);
        assertThat(given().get(job.path()).statusCode()).isEqualTo(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "5", "6", "-1", "999999999", "-2147483649", "99999999999999999999"})
    void anIndexOutOfRangeIsNotFound(String index) throws IOException {
        // Given
        Job job = job(PNG, JPEG);

        // When
        Response response = get(job, "&index=" + index);

        // Then
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.jsonPath().getString("error")).isEqualTo("NOT_FOUND");
        assertThat(response.jsonPath().getString("detail")).contains(index, "has 2", "from 0 to 1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"one", "1.5", "0x1", "1e3", "-"})
    void whatIsNoIndexIsRefused(String index) throws IOException {
        // Given
        Job job = job(PNG);

        // When
        Response response = get(job, "&index=" + index);

        // Then
        assertThat(response.statusCode()).isEqualTo(422);
        assertThat(response.jsonPath().getList("errors.field")).containsExactly("index");
        assertThat(response.jsonPath().getString("detail")).contains("index", "'" + index + "'");
    }

    @Test
    void aSubmissionThatNobodyMadeIsNotFound() {
        assertThat(get(Job.make(), "").statusCode()).isEqualTo(404);
    }

    @Test
    void whereIntakeCannotBeAskedTheClientIsToTryAgain() {
        // Given
        Job job = Job.make();
        Neighbour.intakeIsBrokenFor(job.id());

        // When
        Response response = get(job, "");

        // Then
        assertThat(response.statusCode()).isEqualTo(503);
        assertThat(response.header("Retry-After")).isNotNull();
    }

    /** A submission that intake alone knows so far. */
    private Job job(byte[]... images) throws IOException {
        Job job = Job.make();
        List<StoredImage> stored = new ArrayList<>();
        for (byte[] image : images) {
            String name = "tests/" + Ids.next() + ".png";
            objects.put(name, image);
            stored.add(new StoredImage(name, "image/png", image.length, Job.sha256(image), 1, 1));
        }
        Neighbour.intakeKnows(job.submission(stored));
        return job;
    }

    private static Response get(Job job, String query) {
        return given().get(path(job, query));
    }

    private static String path(Job job, String query) {
        return job.path() + "?format=reference_image" + query;
    }

    private static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
