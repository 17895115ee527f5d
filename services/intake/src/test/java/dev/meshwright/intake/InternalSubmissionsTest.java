package dev.meshwright.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.test.EmbeddedSystem;
import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.model.Ids;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.EventType;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.model.event.UnreadableEventException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(IntakeTestSettings.class)
class InternalSubmissionsTest {

    @Test
    void aSubmissionIsKnownFromTheMomentOfItsAnswer() throws UnreadableEventException {
        // Given
        ClientKey key = ClientKey.shared();
        String id = submit(key);

        // When
        Response response = ask(id, IntakeTestSettings.INTERNAL_TOKEN);

        // Then
        assertThat(response.statusCode()).isEqualTo(200);
        SubmissionCreated event =
                (SubmissionCreated) EventJson.read(EventType.SUBMISSION_CREATED, response.asByteArray());
        assertThat(event.submissionId()).hasToString(id);
        assertThat(event.accountId()).isEqualTo(key.account());
        assertThat(event.input().task()).isEqualTo("a box");
    }

    @Test
    void oneThatIsNotRememberedIsReadAsItWasMade() throws SQLException {
        // Given
        String id = submit(ClientKey.shared());
        UUID copy = Ids.next();
        try (Connection connection = EmbeddedSystem.superuser();
                PreparedStatement statement = connection.prepareStatement("""
                        insert into intake.submission (id, account_id, operation, model, adaptive_thinking, created_at,
                            event)
                        select ?, account_id, operation, model, adaptive_thinking, created_at, event
                        from intake.submission where id = ?
                        """)) {
            statement.setObject(1, copy);
            statement.setObject(2, UUID.fromString(id));
            statement.executeUpdate();
        }

        // When
        Response read = ask(copy.toString(), IntakeTestSettings.INTERNAL_TOKEN);

        // Then
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.asString())
                .isEqualTo(ask(id, IntakeTestSettings.INTERNAL_TOKEN).asString())
                .contains(id);
    }

    @Test
    void withoutTheInternalTokenThereIsNothing() {
        // Given
        String id = submit(ClientKey.shared());

        // When
        Response without = given().get("/internal/submissions/" + id);
        Response wrong = ask(id, "another");
        Response withKey = ClientKey.shared().call().get("/internal/submissions/" + id);

        // Then
        ProblemAnswer.of(without, 404, "NOT_FOUND");
        ProblemAnswer.of(wrong, 404, "NOT_FOUND");
        ProblemAnswer.of(withKey, 404, "NOT_FOUND");
        assertThat(ask(id, IntakeTestSettings.INTERNAL_TOKEN).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"01890000-0000-7000-8000-000000000000", "no-uuid", "1"})
    void whatNobodySubmittedIsNotFound(String id) {
        // When
        Response response = ask(id, IntakeTestSettings.INTERNAL_TOKEN);

        // Then
        ProblemAnswer.of(response, 404, "NOT_FOUND");
    }

    private static String submit(ClientKey key) {
        return key.call()
                .body("{\"task\":\"a box\"}")
                .post("/api/v1/phase1/submit")
                .path("submission_id");
    }

    private static Response ask(String id, String token) {
        return given().header("X-Internal-Token", token).get("/internal/submissions/" + id);
    }
}
