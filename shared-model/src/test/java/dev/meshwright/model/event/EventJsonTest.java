package dev.meshwright.model.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.meshwright.model.ArtifactKind;
import dev.meshwright.model.Ids;
import dev.meshwright.model.Operation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EventJsonTest {

    private static final UUID SUBMISSION = Ids.next();
    private static final UUID ACCOUNT = Ids.next();
    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");

    static Stream<Event> oneOfEach() {
        return Stream.of(
                new AccountKeyChanged("ab".repeat(32), "sk-abcd", ACCOUNT, "laptop", false),
                new SubmissionCreated(SUBMISSION, ACCOUNT, Operation.CREATE, "meshwright", "a mug", 0.1, false, NOW),
                new SubmissionCreated(SUBMISSION, ACCOUNT, Operation.CREATE, "meshwright", "a mug", null, true, NOW),
                new Progress.Started(SUBMISSION, ACCOUNT, 1, NOW, 1),
                new Progress.Advanced(SUBMISSION, ACCOUNT, 2, NOW, 0.42, "Composing"),
                new Progress.Logged(SUBMISSION, ACCOUNT, 3, NOW, "info", "Understood: mug"),
                new Progress.Completed(
                        SUBMISSION,
                        ACCOUNT,
                        4,
                        NOW,
                        List.of(new Artifact(ArtifactKind.GLB, "a/b.glb", 20, "cd".repeat(32), "mug.glb"))),
                new Progress.Failed(SUBMISSION, ACCOUNT, 4, NOW, "ENGINE_ERROR", "It broke."));
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void comesBackAsItWasWritten(Event event) throws UnreadableEventException {
        Event read = EventJson.read(EventType.of(event), EventJson.write(event));

        assertThat(read).isEqualTo(event);
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void keepsToItsPublishedSchema(Event event) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(EventSchemas.schema(EventType.of(event)).toString(), InputFormat.JSON);

        assertThat(schema.validate(new String(EventJson.write(event), StandardCharsets.UTF_8), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void refusesAnObjectWithoutItsFields(EventType type) {
        assertThatThrownBy(() -> EventJson.read(type, "{}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableEventException.class)
                .hasMessageContaining(type.type())
                .hasMessageContaining("is missing");
    }

    @ParameterizedTest
    @MethodSource("oneOfEach")
    void letsProducersAddFields(Event event) throws Exception {
        ObjectMapper mapper = new ObjectMapper();
        byte[] widened = mapper.writeValueAsBytes(
                ((com.fasterxml.jackson.databind.node.ObjectNode) mapper.readTree(EventJson.write(event)))
                        .put("added_later", true));

        assertThat(EventJson.read(EventType.of(event), widened)).isEqualTo(event);
    }

    @Test
    void saysWhyARecordIsUnreadable() {
        for (String broken : List.of("", "not json", "[]", "null", "{\"submission_id\":7}")) {
            assertThatThrownBy(
                            () -> EventJson.read(EventType.PROGRESS_STARTED, broken.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(UnreadableEventException.class)
                    .hasMessageContaining("the value is not");
        }
    }
}
