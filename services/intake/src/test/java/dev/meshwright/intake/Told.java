package dev.meshwright.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.test.TestDatabase;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.EventType;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.model.event.UnreadableEventException;
import io.restassured.response.Response;
import java.util.UUID;

/** What the service tells others of a submission. */
final class Told {

    private Told() {}

    /** The event of a submission that was accepted. */
    static SubmissionCreated of(Response accepted) {
        assertThat(accepted.statusCode()).as(accepted.asString()).isEqualTo(202);
        String id = accepted.path("submission_id");
        assertThat(TestDatabase.texts(
                        "select submission_id from intake.admission where submission_id = ?", UUID.fromString(id)))
                .hasSize(1);
        byte[] event = given().header("X-Internal-Token", IntakeTestSettings.INTERNAL_TOKEN)
                .get("/internal/submissions/" + id)
                .asByteArray();
        try {
            return (SubmissionCreated) EventJson.read(EventType.SUBMISSION_CREATED, event);
        } catch (UnreadableEventException e) {
            throw new IllegalStateException(e);
        }
    }
}
