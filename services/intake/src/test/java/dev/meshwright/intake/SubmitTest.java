package dev.meshwright.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestDatabase;
import dev.meshwright.embedded.test.TestTopic;
import dev.meshwright.model.Operation;
import dev.meshwright.model.Topic;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.EventType;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.model.event.UnreadableEventException;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(IntakeTestSettings.class)
class SubmitTest {

    private static final TestTopic CREATED = new TestTopic(Topic.SUBMISSION_CREATED.topicName());

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/phase1/submit", "/api/v1/architect/submit"})
    void aPromptIsAcceptedUnderBothNamesOfTheCall(String path) {
        // When
        Response response = ClientKey.shared()
                .call()
                .body("{\"task\":\"a small stone gargoyle\"}")
                .post(path);

        // Then
        assertThat(response.statusCode()).isEqualTo(202);
        Map<String, Object> answer = response.jsonPath().getMap("");
        assertThat(answer)
                .containsOnlyKeys("submission_id", "status", "created_at")
                .containsEntry("status", "queued");
        UUID id = UUID.fromString((String) answer.get("submission_id"));
        assertThat(id.version()).isEqualTo(7);
        assertThat(response.header("Location")).isEqualTo("/api/v1/" + id + "/info");
        assertThat(answer.get("created_at")).asString().matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(response.header("X-Request-Id")).isNotBlank();
    }

    @Test
    void theEventTellsTheWholeRequestUnderTheSubmissionsId() throws UnreadableEventException {
        // Given
        ClientKey key = ClientKey.make();

        // When
        String id = submit(key, """
                {"task": "a lantern, Ärger & 🏮", "model": "architect-plus", "target_size_m": 0.25,
                 "adaptive_thinking": true}
                """);

        // Then
        ConsumerRecord<String, byte[]> told = awaitEvent(id);
        SubmissionCreated event = read(told);
        assertThat(event)
                .isEqualTo(new SubmissionCreated(
                        UUID.fromString(id),
                        key.account(),
                        Operation.CREATE,
                        "architect-plus",
                        true,
                        event.createdAt(),
                        null,
                        0.25,
                        SubmissionCreated.Input.ofTask("a lantern, Ärger & 🏮"),
                        null,
                        null,
                        null));
        assertThat(TestTopic.header(told, "ce_specversion")).isEqualTo("1.0");
        assertThat(TestTopic.header(told, "ce_type")).isEqualTo("dev.meshwright.submission.created.v1");
        assertThat(TestTopic.header(told, "ce_source")).isEqualTo("/meshwright/intake");
        assertThat(UUID.fromString(TestTopic.header(told, "ce_id"))).isNotNull();
        assertThat(Instant.parse(TestTopic.header(told, "ce_time"))).isBeforeOrEqualTo(Instant.now());
        assertThat(TestTopic.header(told, "content-type")).isEqualTo("application/json");
        assertThat(CREATED.records(id)).hasSize(1);
    }

    @Test
    void whatTheRequestLeavesOutHasItsDefault() throws UnreadableEventException {
        // When
        String id = submit(ClientKey.shared(), "{\"task\":\"a chair\",\"model\":null,\"target_size_m\":null}");

        // Then
        SubmissionCreated event = read(awaitEvent(id));
        assertThat(event.model()).isEqualTo("meshwright");
        assertThat(event.targetSizeM()).isNull();
        assertThat(event.adaptiveThinking()).isFalse();
    }

    @Test
    void theTraceOfTheRequestGoesOnInTheEvent() {
        // Given
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        String caller = "00f067aa0ba902b7";

        // When
        String id = ClientKey.shared()
                .call()
                .header("traceparent", "00-" + trace + "-" + caller + "-01")
                .body("{\"task\":\"a lamp\"}")
                .post("/api/v1/phase1/submit")
                .path("submission_id");

        // Then
        assertThat(TestTopic.header(awaitEvent(id), "traceparent"))
                .matches("00-" + trace + "-[0-9a-f]{16}-01")
                .doesNotContain(caller);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"task\":\"a box\",\"target_size_m\":0.01}",
                "{\"task\":\"a box\",\"target_size_m\":1000}",
                "{\"task\":\"a box\",\"target_size_m\":1e3}",
                "{\"task\":\"a box\",\"colour_of_the_sky\":{\"deep\":[1,2,{}]},\"another\":7}",
                "{\"task\":\"a box\",\"image\":null,\"images\":null,\"project_id\":null}",
                "{\"task\":\"x\",\"model\":\"thrixel+\"}",
                " \n{\"task\":\"a box\"}\n ",
            })
    void whatTheContractAllowsIsAccepted(String body) {
        // When
        Response response = ClientKey.shared().call().body(body).post("/api/v1/phase1/submit");

        // Then
        assertThat(response.statusCode()).isEqualTo(202);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ü", "🗿"})
    void aTaskMayHave4000CharactersHoweverManyBytesTheyTake(String character) {
        // Given
        String task = character.repeat(4_000);

        // When
        String id = submit(ClientKey.shared(), "{\"task\":\"" + task + "\"}");

        // Then
        assertThat(TestDatabase.texts("select task from intake.submission where id = ?", UUID.fromString(id)))
                .containsExactly(task);
    }

    private static String submit(ClientKey key, String body) {
        return key.call()
                .body(body)
                .post("/api/v1/phase1/submit")
                .then()
                .statusCode(202)
                .extract()
                .path("submission_id");
    }

    private static ConsumerRecord<String, byte[]> awaitEvent(String id) {
        return await().atMost(ONE_MINUTE)
                .until(() -> CREATED.records(id), found -> !found.isEmpty())
                .getFirst();
    }

    private static SubmissionCreated read(ConsumerRecord<String, byte[]> told) throws UnreadableEventException {
        return (SubmissionCreated) EventJson.read(EventType.SUBMISSION_CREATED, told.value());
    }
}
