package dev.meshwright.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import dev.meshwright.embedded.test.EmbeddedSystem;
import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestTopic;
import dev.meshwright.model.Topic;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.EventType;
import dev.meshwright.model.event.ProjectDeleted;
import dev.meshwright.model.event.UnreadableEventException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(TrackingStub.class)
class ProjectsTest {

    private static final String PROJECTS = "/api/v1/projects";
    private static final TestTopic DELETED = new TestTopic(Topic.PROJECT_DELETED.topicName());

    private ClientKey key;

    @BeforeEach
    void makeAKey() {
        key = ClientKey.make();
    }

    @Test
    void aProjectIsStarted() {
        // When
        Response response = key.json("{\"name\":\"The harbour\",\"description\":\"boats and 🗿\",\"else\":1}")
                .post(PROJECTS);

        // Then
        assertThat(response.statusCode()).isEqualTo(201);
        Map<String, Object> project = response.jsonPath().getMap("");
        assertThat(project)
                .containsOnlyKeys(
                        "id", "name", "description", "is_archived", "created_at", "updated_at", "submission_count")
                .containsEntry("name", "The harbour")
                .containsEntry("description", "boats and 🗿")
                .containsEntry("is_archived", false)
                .containsEntry("submission_count", 0);
        assertThat(response.header("Location")).isEqualTo(PROJECTS + "/" + project.get("id"));
        assertThat(UUID.fromString((String) project.get("id")).version()).isEqualTo(7);
        assertThat((String) project.get("created_at"))
                .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ")
                .isEqualTo(project.get("updated_at"));
    }

    @Test
    void theLongestNameAndDescriptionAreTaken() {
        // When
        Response response = key.json(
                        "{\"name\":\"" + "🗿".repeat(255) + "\",\"description\":\"" + "a".repeat(2_000) + "\"}")
                .post(PROJECTS);

        // Then
        assertThat(response.statusCode()).isEqualTo(201);
    }

    @Test
    void projectsAreListedNewestFirstAndArchivedOnesWhereTheyAreAskedFor() {
        // Given
        String first = key.project();
        String second = key.project();
        String third = key.project();
        key.json("{\"is_archived\":true}").patch(second).then().statusCode(200);

        // When
        Response list = key.call().get(PROJECTS);
        Response all = key.call().get(PROJECTS + "?include_archived=true");

        // Then
        assertThat(paths(list)).containsExactly(third, first);
        assertThat(list.jsonPath().getInt("count")).isEqualTo(2);
        assertThat(paths(all)).containsExactly(third, second, first);
        assertThat(all.jsonPath().getList("projects.is_archived")).containsExactly(false, true, false);
    }

    @Test
    void aProjectIsChangedFieldByField() {
        // Given
        String project = key.json("{\"name\":\"old\",\"description\":\"said\"}")
                .post(PROJECTS)
                .header("Location");

        // When
        Response renamed = key.json("{\"name\":\"new\"}").patch(project);
        Response archived = key.json("{\"is_archived\":true}").patch(project);
        Response cleared = key.json("{\"description\":null}").patch(project);
        Response back =
                key.json("{\"is_archived\":false,\"description\":\"again\"}").patch(project);

        // Then
        assertThat(renamed.jsonPath().getMap(""))
                .containsEntry("name", "new")
                .containsEntry("description", "said")
                .containsEntry("is_archived", false);
        assertThat(archived.jsonPath().getMap(""))
                .containsEntry("name", "new")
                .containsEntry("description", "said")
                .containsEntry("is_archived", true);
        assertThat(cleared.jsonPath().getMap(""))
                .containsEntry("description", null)
                .containsEntry("is_archived", true);
        assertThat(back.jsonPath().getMap(""))
                .containsEntry("description", "again")
                .containsEntry("is_archived", false);
    }

    @Test
    void aDeletedProjectIsGoneAndToldOf() throws UnreadableEventException {
        // Given
        String project = key.project();

        // When
        Response response = key.call().delete(project);

        // Then
        assertThat(response.statusCode()).isEqualTo(204);
        assertThat(paths(key.call().get(PROJECTS + "?include_archived=true"))).isEmpty();
        ProblemAnswer.of(key.call().get(project), 404, "NOT_FOUND");
        ProblemAnswer.of(key.json("{\"name\":\"x\"}").patch(project), 404, "NOT_FOUND");
        ProblemAnswer.of(key.call().delete(project), 404, "NOT_FOUND");
        await().atMost(ONE_MINUTE).until(() -> !DELETED.records(id(project)).isEmpty());
        ConsumerRecord<String, byte[]> told = DELETED.records(id(project)).getFirst();
        assertThat(EventJson.read(EventType.PROJECT_DELETED, told.value()))
                .isInstanceOfSatisfying(ProjectDeleted.class, event -> {
                    assertThat(event.projectId()).hasToString(id(project));
                    assertThat(event.accountId()).isEqualTo(key.account());
                });
    }

    @Test
    void aProjectWhoseEndCannotBeToldLivesOnWithItsFiles() throws SQLException {
        // Given
        String project = key.project();
        String source = key.upload(project, "style.md", "text").header("Location");
        Response response;
        execute("alter table projects.outbox rename to outbox_away");

        // When
        try {
            response = key.call().delete(project);
        } finally {
            execute("alter table projects.outbox_away rename to outbox");
        }

        // Then
        ProblemAnswer.of(response, 500, "INTERNAL_ERROR");
        assertThat(key.call().get(source).jsonPath().getString("content")).isEqualTo("text");
        assertThat(StoredObjects.of(project)).hasSize(1);
        key.call().delete(project).then().statusCode(204);
    }

    @Test
    void anotherAccountSeesAndChangesNothing() {
        // Given
        String project = key.project();
        ClientKey other = ClientKey.make();

        // When
        List<Response> answers = List.of(
                other.call().get(project),
                other.json("{\"name\":\"stolen\"}").patch(project),
                other.call().delete(project));

        // Then
        assertThat(answers).allSatisfy(answer -> ProblemAnswer.of(answer, 404, "NOT_FOUND"));
        assertThat(paths(other.call().get(PROJECTS))).isEmpty();
        assertThat(paths(key.call().get(PROJECTS))).containsExactly(project);
        assertThat(key.call().get(PROJECTS).jsonPath().getString("projects[0].name"))
                .isEqualTo("of a test");
    }

    private static List<String> paths(Response list) {
        return list.jsonPath().getList("projects.id", String.class).stream()
                .map(id -> PROJECTS + "/" + id)
                .toList();
    }

    private static String id(String project) {
        return project.substring(PROJECTS.length() + 1);
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = EmbeddedSystem.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
