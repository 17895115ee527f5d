package dev.meshwright.conversion;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import dev.meshwright.embedded.test.EmbeddedSystem;
import dev.meshwright.embedded.test.TestDatabase;
import dev.meshwright.shared.objects.ObjectStore;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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

    /** How often a model was begun to be converted. */
    static long begun(ObedientConverter converter, byte[] glb) {
        return converter.begun().stream().filter(Job.sha256(glb)::equals).count();
    }

    /** The object of the one file that came of a model. */
    static String object(byte[] glb) {
        return TestDatabase.texts(
                        "select object_name from conversion.converted_file where source_sha256 = ?", Job.sha256(glb))
                .getFirst();
    }

    /** Changes what the service has stored, as an operator could. */
    static void update(String sql, Object... parameters) {
        try (Connection connection = EmbeddedSystem.superuser();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, parameters[index]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
