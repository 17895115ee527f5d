package dev.meshwright.conversion;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import dev.meshwright.shared.objects.ObjectStore;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What tests of conversions do over and over. */
final class Converting {

    private Converting() {}

    /** A submission that has completed with this GLB. */
    static Job completed(ObjectStore objects, byte[] glb) {
        return ended(Job.make(), objects, glb);
    }

    /** Completes a submission with this GLB. */
    static Job ended(Job job, ObjectStore objects, byte[] glb) {
        Neighbour.generationKnowsTheEnd(job.completed(objects, glb));
        return job;
    }

    static Response ask(Job job, Map<String, Object> fields) {
        Map<String, Object> body = new HashMap<>(fields);
        body.put("submission_id", job.id());
        return given().contentType("application/json").body(body).post("/api/v1/convert");
    }

    static JsonPath awaitEnd(JsonPath conversion) {
        return await().atMost(ONE_MINUTE)
                .until(
                        () -> given().get(conversion.getString("status_url")).jsonPath(),
                        found -> List.of("ready", "failed").contains(found.getString("status")));
    }

    static JsonPath awaitStatus(JsonPath conversion, String status) {
        return await().atMost(ONE_MINUTE)
                .until(
                        () -> given().get(conversion.getString("status_url")).jsonPath(),
                        found -> found.getString("status").equals(status));
    }
}
