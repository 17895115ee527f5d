package dev.meshwright.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestDatabase;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(TrackingStub.class)
class SourcesTest {

    private ClientKey key;
    private String project;

    @BeforeEach
    void startAProject() {
        key = ClientKey.make();
        project = key.project();
    }

    @Test
    void aFileIsAdded() {
        // When
        Response response = key.upload(project, "style.md", "chairs are always 45 cm tall\n");

        // Then
        assertThat(response.statusCode()).isEqualTo(201);
        Map<String, Object> source = response.jsonPath().getMap("");
        assertThat(source)
                .containsOnlyKeys(
                        "id",
                        "project_id",
                        "filename",
                        "mime_type",
                        "size_bytes",
                        "is_applied",
                        "created_at",
                        "updated_at")
                .containsEntry("project_id", project.substring("/api/v1/projects/".length()))
                .containsEntry("filename", "style.md")
                .containsEntry("mime_type", "text/markdown")
                .containsEntry("size_bytes", 29)
                .containsEntry("is_applied", true);
        assertThat(response.header("Location")).isEqualTo(project + "/sources/" + source.get("id"));
        assertThat(UUID.fromString((String) source.get("id")).version()).isEqualTo(7);
        assertThat((String) source.get("created_at")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    }

    @Test
    void filesAreListedWithoutTheirTextAndReadWithIt() {
        // Given
        String location = key.upload(project, "b.txt", "größer").header("Location");
        key.upload(project, "a.md", "first");

        // When
        Response list = key.call().get(project + "/sources");
        Response one = key.call().get(location);

        // Then
        assertThat(list.jsonPath().getMap(""))
                .containsOnlyKeys("project_id", "sources", "count", "total_bytes")
                .containsEntry("count", 2)
                .containsEntry("total_bytes", 13);
        assertThat(list.jsonPath().getList("sources.filename")).containsExactly("a.md", "b.txt");
        assertThat(list.jsonPath().getList("sources.content")).containsOnlyNulls();
        assertThat(one.jsonPath().getString("content")).isEqualTo("größer");
        assertThat(one.jsonPath().getString("mime_type")).isEqualTo("text/plain");
        assertThat(one.jsonPath().getInt("size_bytes")).isEqualTo(8);
    }

    @ParameterizedTest
    @CsvSource({"A.MD", "a.Markdown", "a.TXT", "a.text", "a b.md", "größe.md", "glossary.v2.md", "🗿.md"})
    void aTextFileIsTakenUnderAnyExtensionOfTexts(String filename) {
        // When
        Response response = key.upload(project, filename, "text");

        // Then
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.jsonPath().getString("filename")).isEqualTo(filename);
    }

    @Test
    void theTextHasNoByteOrderMarkAndPlainLineEndsAndTheObjectTheBytesAsTheyCame() {
        // Given
        String sent = "\ufeffone\r\ntwo\rthree\n\r\n";

        // When
        Response response = key.upload(project, "lines.txt", sent);

        // Then
        Response one = key.call().get(response.header("Location"));
        assertThat(one.jsonPath().getString("content")).isEqualTo("one\ntwo\nthree\n\n");
        assertThat(one.jsonPath().getInt("size_bytes")).isEqualTo(15);
        assertThat(StoredObjects.of(project)).singleElement().isEqualTo(sent.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void theSameNameReplacesTheFileUnderTheSameId() {
        // Given
        Response first = key.upload(project, "style.md", "first");

        // When
        Response second = key.upload(project, "style.md", "second");

        // Then
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.jsonPath().getString("id")).isEqualTo(first.jsonPath().getString("id"));
        assertThat(key.call().get(first.header("Location")).jsonPath().getString("content"))
                .isEqualTo("second");
        assertThat(key.call().get(project + "/sources").jsonPath().getInt("count"))
                .isEqualTo(1);
        assertThat(StoredObjects.of(project)).singleElement().isEqualTo("second".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aNameIsTheSameHoweverItsAccentsAreWritten() {
        // Given
        key.upload(project, "gr\u00f6\u00dfe.md", "first");

        // When
        Response second = key.upload(project, "gro\u0308\u00dfe.md", "second");

        // Then
        assertThat(second.statusCode()).isEqualTo(200);
    }

    @Test
    void aFileOfExactly64KilobytesIsTakenHoweverManyBytesItsLineEndsHad() {
        // Given
        String text = "\ufeff" + "\r\n".repeat(32_768) + "a".repeat(32_768);

        // When
        Response response = key.upload(project, "large.txt", text);

        // Then
        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(response.jsonPath().getInt("size_bytes")).isEqualTo(65_536);
    }

    @Test
    void filesMayHave256KilobytesTogetherAndAReplacedOneDoesNotCount() {
        // Given
        for (String name : List.of("1.md", "2.md", "3.md", "4.md")) {
            assertThat(key.upload(project, name, "a".repeat(65_536)).statusCode())
                    .isEqualTo(201);
        }

        // When
        Response oneByte = key.upload(project, "5.md", "a");
        Response replaced = key.upload(project, "4.md", "b".repeat(65_536));

        // Then
        assertThat(ProblemAnswer.of(oneByte, 413, "TOO_LARGE").detail()).contains("262145", "262144", "256 KB");
        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(key.call().get(project + "/sources").jsonPath().getInt("total_bytes"))
                .isEqualTo(262_144);
        assertThat(StoredObjects.of(project)).hasSize(4);
    }

    @Test
    void aFileIsRenamed() {
        // Given
        String location = key.upload(project, "style.md", "text").header("Location");

        // When
        Response response = key.json("{\"filename\":\"rules.txt\"}").patch(location);

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getString("filename")).isEqualTo("rules.txt");
        assertThat(response.jsonPath().getString("mime_type")).isEqualTo("text/plain");
        assertThat(response.jsonPath().getString("content")).isEqualTo("text");
        assertThat(key.upload(project, "style.md", "another").statusCode()).isEqualTo(201);
    }

    @Test
    void aFileKeepsItsOwnNameWithoutAConflict() {
        // Given
        String location = key.upload(project, "style.md", "text").header("Location");

        // When
        Response response =
                key.json("{\"filename\":\"style.md\",\"content\":\"other\"}").patch(location);

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getString("content")).isEqualTo("other");
    }

    @Test
    void aRenameOntoAnotherFileIsAConflict() {
        // Given
        String location = key.upload(project, "style.md", "text").header("Location");
        key.upload(project, "rules.md", "text");

        // When
        Response response =
                key.json("{\"filename\":\"rules.md\",\"content\":\"new\"}").patch(location);

        // Then
        assertThat(ProblemAnswer.of(response, 409, "FILENAME_TAKEN").detail()).contains("'rules.md'");
        assertThat(key.call().get(location).jsonPath().getString("content")).isEqualTo("text");
        assertThat(key.call().get(location).jsonPath().getString("filename")).isEqualTo("style.md");
        assertThat(StoredObjects.of(project)).hasSize(2);
    }

    @Test
    void theTextOfAFileIsChangedAndItsObjectWithIt() {
        // Given
        String location = key.upload(project, "style.md", "text").header("Location");

        // When
        Response response = key.json("{\"content\":\"one\\r\\ntwo\"}").patch(location);

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getString("content")).isEqualTo("one\ntwo");
        assertThat(response.jsonPath().getInt("size_bytes")).isEqualTo(7);
        assertThat(StoredObjects.of(project)).singleElement().isEqualTo("one\ntwo".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aChangedTextKeepsToTheLimitOfTheProject() {
        // Given
        for (String name : List.of("1.md", "2.md", "3.md", "4.md")) {
            key.upload(project, name, "a".repeat(65_000));
        }
        String location = key.upload(project, "5.md", "short").header("Location");

        // When
        Response fits = key.json("{\"content\":\"" + "a".repeat(2_144) + "\"}").patch(location);
        Response tooMuch =
                key.json("{\"content\":\"" + "a".repeat(2_145) + "\"}").patch(location);

        // Then
        assertThat(fits.statusCode()).isEqualTo(200);
        ProblemAnswer.of(tooMuch, 413, "TOO_LARGE");
        assertThat(key.call().get(location).jsonPath().getInt("size_bytes")).isEqualTo(2_144);
    }

    @Test
    void aDeletedFileIsGoneWithItsObject() {
        // Given
        String location = key.upload(project, "style.md", "text").header("Location");
        key.upload(project, "other.md", "stays");

        // When
        Response response = key.call().delete(location);

        // Then
        assertThat(response.statusCode()).isEqualTo(204);
        ProblemAnswer.of(key.call().get(location), 404, "NOT_FOUND");
        ProblemAnswer.of(key.call().delete(location), 404, "NOT_FOUND");
        assertThat(StoredObjects.of(project)).singleElement().isEqualTo("stays".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFileOfADeletedProjectIsGoneWithItsObject() {
        // Given
        String location = key.upload(project, "style.md", "text").header("Location");

        // When
        key.call().delete(project).then().statusCode(204);

        // Then
        ProblemAnswer.of(key.call().get(location), 404, "NOT_FOUND");
        ProblemAnswer.of(key.call().get(project + "/sources"), 404, "NOT_FOUND");
        ProblemAnswer.of(key.upload(project, "style.md", "text"), 404, "NOT_FOUND");
        assertThat(StoredObjects.of(project)).isEmpty();
        assertThat(StoredObjects.rows(project)).isEmpty();
    }

    @Test
    void whatIsInTheDatabaseHasItsObjectUnderANameThatIsNotTheUsers() {
        // Given
        key.upload(project, "style.md", "text");

        // When
        List<String> rows = StoredObjects.rows(project);

        // Then
        assertThat(rows).singleElement().asString().doesNotContain("/style").contains("projects/");
        assertThat(TestDatabase.texts(
                        "select object_name from projects.loose_object where object_name like ?",
                        "projects/" + project.substring("/api/v1/projects/".length()) + "/%"))
                .isEmpty();
    }

    @Test
    void anotherAccountSeesAndChangesNothing() {
        // Given
        String location = key.upload(project, "style.md", "text").header("Location");
        ClientKey other = ClientKey.make();
        String theirs = other.project();
        String throughTheirs = theirs + location.substring(location.indexOf("/sources/"));

        // When
        List<Response> answers = Arrays.asList(
                other.call().get(project + "/sources"),
                other.call().get(location),
                other.call().get(throughTheirs),
                other.upload(project, "style.md", "stolen"),
                other.upload(project, "new.md", "stolen"),
                other.json("{\"content\":\"stolen\"}").patch(location),
                other.json("{\"filename\":\"stolen.md\"}").patch(throughTheirs),
                other.call().delete(location),
                other.call().delete(throughTheirs));

        // Then
        assertThat(answers).allSatisfy(answer -> ProblemAnswer.of(answer, 404, "NOT_FOUND"));
        assertThat(key.call().get(location).jsonPath().getString("content")).isEqualTo("text");
        assertThat(StoredObjects.of(project)).hasSize(1);
        assertThat(StoredObjects.of(theirs)).isEmpty();
    }
}
