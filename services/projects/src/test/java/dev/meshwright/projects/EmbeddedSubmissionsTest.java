package dev.meshwright.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(TrackingStub.class)
class EmbeddedSubmissionsTest {

    private static final String PAGE = """
            {"submissions":[
              {"submission_id":"01890000-0000-7000-8000-000000000001","is_pinned":true,"nickname":null,"phase":1},
              {"submission_id":"01890000-0000-7000-8000-000000000002","is_pinned":false,"nickname":"größer","phase":2}],
             "count":2}
            """;

    private ClientKey key;
    private String project;

    @BeforeEach
    void startAProject() {
        key = ClientKey.make();
        project = key.project();
    }

    @Test
    void aProjectComesWithItsSubmissionsAsTrackingGivesThem() {
        // Given
        Tracking.answers(key.account(), project, 200, PAGE);

        // When
        Response response = key.call().get(project);

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.jsonPath().getMap(""))
                .containsEntry("id", project.substring("/api/v1/projects/".length()))
                .containsEntry("name", "of a test")
                .containsEntry("is_archived", false)
                .containsKeys("description", "created_at", "updated_at", "submission_count");
        assertThat(response.jsonPath().getList("submissions.nickname")).containsExactly(null, "größer");
        assertThat(response.jsonPath().getMap("submissions[0]"))
                .containsOnlyKeys("submission_id", "is_pinned", "nickname", "phase")
                .containsEntry("is_pinned", true)
                .containsEntry("phase", 1);
    }

    @Test
    void nobodyAsksForAProjectThatIsNotTheCallers() {
        // Given
        ClientKey other = ClientKey.make();
        Tracking.answers(other.account(), project, 200, PAGE);

        // When
        Response response = other.call().get(project);

        // Then
        ProblemAnswer.of(response, 404, "NOT_FOUND");
        assertThat(Tracking.asked(other.account(), project)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500|{}",
                "404|{}",
                "200|no json",
                "200|{}",
                "200|{\"submissions\":7}",
                TrackingStub.BREAKS + "|''",
                TrackingStub.SILENT + "|''"
            })
    void whereTrackingDoesNotAnswerThereIsNoWrongList(int status, String body) {
        // Given
        Tracking.answers(key.account(), project, status, body);

        // When
        Response response = key.call().get(project);

        // Then
        ProblemAnswer problem = ProblemAnswer.of(response, 503, "SERVICE_UNAVAILABLE");
        assertThat(problem.detail()).contains(project.substring("/api/v1/projects/".length()), "Try again");
        assertThat(response.header("Retry-After")).isEqualTo("2");
    }

    @Test
    void aTrackingThatIsAwayIsAskedTwiceAndAfterAWhileNoMore() {
        // Given
        Tracking.answers(key.account(), project, TrackingStub.BREAKS, "");
        key.call().get(project);
        int askedByOneCall = Tracking.asked(key.account(), project);

        // When
        await().atMost(ONE_MINUTE).until(() -> {
            int before = Tracking.asked(key.account(), project);
            ProblemAnswer.of(key.call().get(project), 503, "SERVICE_UNAVAILABLE");
            return Tracking.asked(key.account(), project) == before;
        });

        // Then
        assertThat(askedByOneCall).isEqualTo(2);
        Tracking.answers(key.account(), project, 200, PAGE);
        await().atMost(ONE_MINUTE).until(() -> key.call().get(project).statusCode() == 200);
    }

    @Test
    void everythingElseGoesOnWithoutTracking() {
        // Given
        Tracking.answers(key.account(), project, 500, "");

        // When
        Response renamed = key.json("{\"name\":\"new\"}").patch(project);
        Response uploaded = key.upload(project, "style.md", "text");
        Response list = key.call().get("/api/v1/projects");

        // Then
        assertThat(renamed.statusCode()).isEqualTo(200);
        assertThat(uploaded.statusCode()).isEqualTo(201);
        assertThat(list.jsonPath().getString("projects[0].name")).isEqualTo("new");
    }
}
