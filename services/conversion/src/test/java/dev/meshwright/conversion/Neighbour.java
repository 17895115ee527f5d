package dev.meshwright.conversion;

import static io.restassured.RestAssured.given;

import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.EventType;
import dev.meshwright.model.event.Progress;
import dev.meshwright.model.event.SubmissionCreated;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tells the services that stand in for intake and generation what to answer. */
final class Neighbour {

    private Neighbour() {}

    static void intakeKnows(SubmissionCreated submission) {
        put(200).body(EventJson.write(submission))
                .put("/internal/submissions/" + submission.submissionId())
                .then()
                .statusCode(204);
    }

    static void intakeIsBrokenFor(UUID submission) {
        put(500).put("/internal/submissions/" + submission).then().statusCode(204);
    }

    static void generationKnowsTheEnd(Progress end) {
        put(200).header("ce-type", EventType.of(end).type())
                .body(EventJson.write(end))
                .put("/internal/runs/" + end.submissionId() + "/outcome")
                .then()
                .statusCode(204);
    }

    static void generationIsBrokenFor(UUID submission) {
        put(500).put("/internal/runs/" + submission + "/outcome").then().statusCode(204);
    }

    private static RequestSpecification put(int status) {
        String url = ConfigProvider.getConfig().getValue("meshwright.services.intake.url", String.class);
        return given().baseUri(url)
                .port(URI.create(url).getPort())
                .contentType("application/json")
                .header(Neighbours.STATUS, status);
    }
}
