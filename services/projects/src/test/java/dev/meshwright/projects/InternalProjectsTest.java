package dev.meshwright.projects;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.model.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(TrackingStub.class)
class InternalProjectsTest {

    private ClientKey key;
    private String project;
    private String id;

    @BeforeEach
    void startAProject() {
        key = ClientKey.make();
        project = key.project();
        id = project.substring("/api/v1/projects/".length());
    }

    @Test
    void servicesLearnWhatTheSourcesSay() {
        // Given
        key.upload(project, "b.md", "two\r\n");
        key.upload(project, "a.md", "abc");

        // When
        Response response = ask(id, key.account(), TrackingStub.INTERNAL_TOKEN);

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getString("project_id")).isEqualTo(id);
        List<Map<String, Object>> sources = response.jsonPath().getList("sources");
        assertThat(sources).hasSize(2);
        assertThat(sources.getFirst())
                .containsOnlyKeys("filename", "content", "sha256", "size_bytes")
                .containsEntry("filename", "a.md")
                .containsEntry("content", "abc")
                .containsEntry("sha256", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
                .containsEntry("size_bytes", 3);
        assertThat(sources.getLast()).containsEntry("content", "two\n").containsEntry("size_bytes", 4);
    }

    @Test
    void anArchivedProjectIsStillThere() {
        // Given
        key.json("{\"is_archived\":true}").patch(project).then().statusCode(200);

        // When
        Response response = ask(id, key.account(), TrackingStub.INTERNAL_TOKEN);

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
    }

    @Test
    void whoAsksOnlyWhetherItIsThereGetsNoTexts() {
        // Given
        key.upload(project, "a.md", "abc");

        // When
        Response response = given().header("X-Internal-Token", TrackingStub.INTERNAL_TOKEN)
                .get("/internal/projects/" + id + "?account_id=" + key.account() + "&sources=false");

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getList("sources")).isEmpty();
    }

    @Test
    void whatIsNotTheAccountsIsNotThere() {
        // When
        List<Response> answers = List.of(
                ask(id, ClientKey.make().account(), TrackingStub.INTERNAL_TOKEN),
                ask(id, "no-uuid", TrackingStub.INTERNAL_TOKEN),
                ask(Ids.next().toString(), key.account(), TrackingStub.INTERNAL_TOKEN),
                ask("no-uuid", key.account(), TrackingStub.INTERNAL_TOKEN),
                given().header("X-Internal-Token", TrackingStub.INTERNAL_TOKEN).get("/internal/projects/" + id),
                ask(id, key.account(), "another"),
                key.call().get("/internal/projects/" + id + "?account_id=" + key.account()));

        // Then
        assertThat(answers).allSatisfy(answer -> ProblemAnswer.of(answer, 404, "NOT_FOUND"));
        assertThat(ask(id, key.account(), TrackingStub.INTERNAL_TOKEN).statusCode())
                .isEqualTo(200);
    }

    private static Response ask(String project, Object account, String token) {
        return given().header("X-Internal-Token", token)
                .get("/internal/projects/" + project + "?account_id=" + account);
    }
}
