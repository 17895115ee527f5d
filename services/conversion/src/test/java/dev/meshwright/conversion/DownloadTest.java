package dev.meshwright.conversion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.model.ArtifactKind;
import dev.meshwright.shared.objects.ObjectStore;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(Neighbours.class)
class DownloadTest {

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
    void theGlbComesWholeWithAllThatDescribesIt() {
        // When
        Response response = given().get(completed.path());

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asByteArray()).isEqualTo(glb);
        assertThat(response.header("Content-Type")).isEqualTo("model/gltf-binary");
        assertThat(response.headers().getValues("Content-Length")).containsExactly(Integer.toString(glb.length));
        assertThat(response.header("Content-Disposition"))
                .isEqualTo("attachment; filename=\"small-stone-gargoyle.glb\"");
        assertThat(response.header("ETag")).isEqualTo(Job.tag(glb));
        assertThat(response.header("Accept-Ranges")).isEqualTo("bytes");
        assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(response.header("Access-Control-Expose-Headers"))
                .contains("ETag", "Content-Disposition", "Content-Length", "Content-Range");
        assertThat(response.header("X-Request-Id")).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({
        "glb, GLB, model/gltf-binary, glb",
        "py, PY, text/x-python, py",
        "thumbnail, THUMBNAIL, image/png, png",
        "thumbnail_back, THUMBNAIL_BACK, image/png, png",
    })
    void eachFormatIsItsFile(String format, ArtifactKind kind, String type, String extension) {
        // When
        Response response = given().queryParam("format", format).get(completed.path());

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asByteArray()).isEqualTo(completed.content(kind));
        assertThat(response.header("Content-Type")).startsWith(type);
        assertThat(response.header("Content-Disposition")).endsWith("." + extension + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"quality=full", "quality=lite", "draco=false", "textures=", "format=", "format=glb&index=0"})
    void whatChangesNothingIsAccepted(String query) {
        // When
        Response response = given().get(completed.path() + "?" + query);

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asByteArray()).isEqualTo(glb);
    }

    @Test
    void whoHasTheFileIsToldSoWithoutIt() {
        for (String known : new String[] {Job.tag(glb), "W/" + Job.tag(glb), "\"another\", " + Job.tag(glb), "*"}) {
            // When
            Response response = given().header("If-None-Match", known).get(completed.path());

            // Then
            assertThat(response.statusCode()).as(known).isEqualTo(304);
            assertThat(response.asByteArray()).isEmpty();
            assertThat(response.header("ETag")).isEqualTo(Job.tag(glb));
        }
    }

    @Test
    void whoHasAnotherFileGetsThisOne() {
        // When
        Response response = given().header("If-None-Match", "\"another\"").get(completed.path());

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asByteArray()).isEqualTo(glb);
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-3, 0, 4",
        "bytes=5-5, 5, 6",
        "bytes=10-, 10, -1",
        "bytes=-7, -7, -1",
        "bytes=0-999999, 0, -1",
        "bytes=-999999, 0, -1"
    })
    void aRangeIsThatPartAlone(String range, int from, int end) {
        // Given
        int first = from < 0 ? glb.length + from : from;
        int after = end < 0 ? glb.length : end;

        // When
        Response response = given().header("Range", range).get(completed.path());

        // Then
        assertThat(response.statusCode()).isEqualTo(206);
        assertThat(response.asByteArray()).isEqualTo(Arrays.copyOfRange(glb, first, after));
        assertThat(response.header("Content-Range")).isEqualTo("bytes " + first + "-" + (after - 1) + "/" + glb.length);
        assertThat(response.headers().getValues("Content-Length")).containsExactly(Integer.toString(after - first));
        assertThat(response.header("ETag")).isEqualTo(Job.tag(glb));
        assertThat(response.header("Content-Type")).isEqualTo("model/gltf-binary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,4-5", "bytes=", "bytes=-", "bytes=5-2", "lines=1-2", "bytes", "bytes=a-b"})
    void aRangeThatCannotBeReadIsPassedOver(String range) {
        // When
        Response response = given().header("Range", range).get(completed.path());

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asByteArray()).isEqualTo(glb);
    }

    @Test
    void aRangeGoesOnOnlyInTheFileThatItBeganIn() {
        // When
        Response same = given().header("Range", "bytes=4-")
                .header("If-Range", Job.tag(glb))
                .get(completed.path());
        Response another = given().header("Range", "bytes=4-")
                .header("If-Range", "\"another\"")
                .get(completed.path());

        // Then
        assertThat(same.statusCode()).isEqualTo(206);
        assertThat(another.statusCode()).isEqualTo(200);
        assertThat(another.asByteArray()).isEqualTo(glb);
    }

    @Test
    void aRangeOutsideTheFileIsRefusedWithTheFilesSize() {
        for (String range : new String[] {"bytes=" + glb.length + "-", "bytes=999999-9999999", "bytes=-0"}) {
            // When
            Response response = given().header("Range", range).get(completed.path());

            // Then
            assertThat(response.statusCode()).as(range).isEqualTo(416);
            assertThat(response.contentType()).startsWith("application/problem+json");
            assertThat(response.header("Content-Range")).isEqualTo("bytes */" + glb.length);
            assertThat(response.jsonPath().getString("detail")).contains(range, Integer.toString(glb.length));
        }
    }

    @Test
    void headTellsTheLengthWithoutTheFile() {
        // When
        Response response = given().head(completed.path());

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.asByteArray()).isEmpty();
        assertThat(response.headers().getValues("Content-Length")).containsExactly(Integer.toString(glb.length));
        assertThat(response.header("Content-Type")).isEqualTo("model/gltf-binary");
        assertThat(response.header("ETag")).isEqualTo(Job.tag(glb));
        assertThat(response.header("Accept-Ranges")).isEqualTo("bytes");
    }

    @Test
    void headKnowsWhoHasTheFileToo() {
        // When
        Response response = given().header("If-None-Match", Job.tag(glb)).head(completed.path());

        // Then
        assertThat(response.statusCode()).isEqualTo(304);
    }

    @Test
    void aPageOfAnyOriginMayAskForPartsOfTheFile() {
        // When
        Response response = given().header("Origin", "https://game.example")
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "range")
                .options(completed.path());

        // Then
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(response.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(response.header("Access-Control-Allow-Methods")).contains("GET", "HEAD");
        assertThat(response.header("Access-Control-Allow-Headers")).contains("Range", "If-None-Match");
    }
}
