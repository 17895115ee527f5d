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
import dev.meshwright.model.InputType;
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
    private static final UUID CONVERSION = Ids.next();
    private static final UUID ACCOUNT = Ids.next();
    private static final UUID PROJECT = Ids.next();
    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");

    static Stream<Event> oneOfEach() {
        return Stream.of(
                new AccountKeyChanged("ab".repeat(32), "sk-abcd", ACCOUNT, "laptop", false, "team", KeyLimits.NONE),
                new AccountKeyChanged(
                        "ab".repeat(32), "sk-abcd", ACCOUNT, "laptop", true, "team", new KeyLimits(3, 10, 50)),
                SubmissionCreated.ofTask(SUBMISSION, ACCOUNT, "meshwright", "a mug", NOW),
                edit(),
                new SubmissionChanged.CancelRequested(SUBMISSION, ACCOUNT, 1, NOW),
                new SubmissionChanged.Moved(SUBMISSION, ACCOUNT, 2, NOW, PROJECT),
                new SubmissionChanged.Moved(SUBMISSION, ACCOUNT, 3, NOW, null),
                new SubmissionChanged.Deleted(SUBMISSION, ACCOUNT, 4, NOW),
                new SubmissionChanged.Restored(SUBMISSION, ACCOUNT, 5, NOW),
                new ProjectDeleted(PROJECT, ACCOUNT, NOW),
                new Progress.Started(SUBMISSION, ACCOUNT, 1, NOW, 1),
                new Progress.Advanced(SUBMISSION, ACCOUNT, 2, NOW, 0.42, "Composing"),
                new Progress.Logged(SUBMISSION, ACCOUNT, 3, NOW, "info", "Understood: mug"),
                new Progress.Completed(
                        SUBMISSION,
                        ACCOUNT,
                        4,
                        NOW,
                        List.of(new Artifact(ArtifactKind.GLB, "a/b.glb", 20, "cd".repeat(32), "mug.glb"))),
                new Progress.Failed(SUBMISSION, ACCOUNT, 4, NOW, "ENGINE_ERROR", "It broke."),
                new Progress.Cancelled(SUBMISSION, ACCOUNT, 4, NOW),
                new ConversionEvent.Requested(CONVERSION, SUBMISSION, ACCOUNT, NOW, "fbx", "generic"),
                new ConversionEvent.Completed(
                        CONVERSION,
                        SUBMISSION,
                        ACCOUNT,
                        NOW,
                        "obj",
                        "generic",
                        new ConversionEvent.ConvertedFile("c/d.zip", 40, "ef".repeat(32), "mug.zip", "application/zip"),
                        List.of("OBJ has no animation.")),
                new ConversionEvent.Failed(
                        CONVERSION, SUBMISSION, ACCOUNT, NOW, "fbx", "roblox", "TIME_LIMIT", "It took too long."));
    }

    private static SubmissionCreated edit() {
        Artifact scene = new Artifact(ArtifactKind.SCENE, "a/b.json", 20, "cd".repeat(32), "mug.json");
        return new SubmissionCreated(
                SUBMISSION,
                ACCOUNT,
                Operation.EDIT,
                "meshwright",
                true,
                NOW,
                PROJECT,
                0.1,
                new SubmissionCreated.Input(
                        InputType.EDIT,
                        null,
                        List.of(new SubmissionCreated.StoredImage("i/j.png", "image/png", 9, "ef".repeat(32), 3, 2)),
                        "paint it red",
                        List.of("Body")),
                new SubmissionCreated.Reference(Ids.next(), "a mug", List.of(scene)),
                new SubmissionCreated.Reference(Ids.next(), null, List.of(scene)),
                List.of(new SubmissionCreated.SourceFile("style.md", "s/t.txt", 5, "01".repeat(32))));
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
