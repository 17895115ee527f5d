package dev.meshwright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestDatabase;
import dev.meshwright.model.ArtifactKind;
import dev.meshwright.model.Ids;
import dev.meshwright.model.InputType;
import dev.meshwright.model.JobStatus;
import dev.meshwright.model.Operation;
import dev.meshwright.model.event.Artifact;
import dev.meshwright.model.event.Progress;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.shared.objects.ObjectStore;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(IntakeTestSettings.class)
class DerivedSubmissionsTest {

    private static final String REFINE = "/api/v1/phase2/submit";
    private static final String EDIT = "/api/v1/phase3/submit";

    @Inject
    ObjectStore objects;

    @AfterEach
    void everyoneIsBack() {
        for (String service : List.of("tracking", "projects")) {
            Neighbour.isBack(service);
        }
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/phase2/submit, 1", "/api/v1/autofix/submit, 2"})
    void aCompletedModelIsRefinedUnderBothNamesOfTheCall(String path, int phase) throws Exception {
        // Given
        ClientKey key = ClientKey.make();
        Artifact glb = glb("box");
        UUID parent = Neighbour.trackingKnows(key.account(), JobStatus.COMPLETED, phase, null, List.of(glb));

        // When
        Response response =
                key.call().body(Map.of("parent_submission_id", parent)).post(path);

        // Then
        SubmissionCreated event = Told.of(response);
        assertThat(event.operation()).isEqualTo(Operation.REFINE);
        assertThat(event.input().type()).isEqualTo(InputType.REFINE);
        assertThat(event.parent()).isEqualTo(new SubmissionCreated.Reference(parent, "a box with a lid", List.of(glb)));
        assertThat(event.model()).isEqualTo("meshwright");
        assertThat(event.projectId()).isNull();
        assertThat(event.sources()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/phase3/submit, 1", "/api/v1/edit/submit, 3"})
    void aCompletedModelIsEditedUnderBothNamesOfTheCall(String path, int phase) throws Exception {
        // Given
        ClientKey key = ClientKey.make();
        UUID parent =
                Neighbour.trackingKnows(key.account(), JobStatus.COMPLETED, phase, null, List.of(glb("lid", "box")));

        // When
        Response response = key.call()
                .body(Map.of(
                        "parent_submission_id",
                        parent,
                        "modification_request",
                        "make the lid red",
                        "focus_on_node_names",
                        List.of("lid"),
                        "adaptive_thinking",
                        true))
                .post(path);

        // Then
        SubmissionCreated event = Told.of(response);
        assertThat(event.operation()).isEqualTo(Operation.EDIT);
        assertThat(event.input().type()).isEqualTo(InputType.EDIT);
        assertThat(event.input().modificationRequest()).isEqualTo("make the lid red");
        assertThat(event.input().focusOnNodeNames()).containsExactly("lid");
        assertThat(event.adaptiveThinking()).isTrue();
        assertThat(event.parent().submissionId()).isEqualTo(parent);
    }

    @Test
    void namesThatNoPartHasAreRefusedWithTheNearest() throws Exception {
        // Given
        ClientKey key = ClientKey.make();
        UUID parent = Neighbour.trackingKnows(
                key.account(), JobStatus.COMPLETED, 1, null, List.of(glb("left wing", "right wing", "body", "tail")));

        // When
        Response response = key.call()
                .body(Map.of(
                        "parent_submission_id",
                        parent,
                        "modification_request",
                        "bigger",
                        "focus_on_node_names",
                        List.of("Left Wing", "body", "horn")))
                .post(EDIT);

        // Then
        ProblemAnswer problem = ProblemAnswer.of(response, 422, "INVALID_PARAMETER");
        assertThat(problem.fields()).containsExactly("focus_on_node_names[0]", "focus_on_node_names[2]");
        assertThat(problem.detail()).contains("'Left Wing'", "left wing, right wing", "'horn'");
        assertThat(stored(key)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {REFINE, EDIT})
    void aParentThatIsUnknownOrSomebodyElsesIsNotFound(String path) {
        // Given
        ClientKey key = ClientKey.make();
        UUID foreign = Neighbour.completed(ClientKey.shared().account(), 1);

        for (Object parent : List.of(Ids.next(), foreign, "no-uuid", "../x")) {
            // When
            Response response = key.call()
                    .body(Map.of("parent_submission_id", parent, "modification_request", "bigger"))
                    .post(path);

            // Then
            assertThat(ProblemAnswer.of(response, 404, "NOT_FOUND").detail())
                    .isEqualTo("There is no submission '" + parent + "' (parent_submission_id). Check the id.");
        }
        assertThat(stored(key)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = JobStatus.class,
            names = {"QUEUED", "PROCESSING", "FAILED", "CANCELLED"})
    void aParentThatHasNotCompletedIsRefused(JobStatus status) {
        // Given
        ClientKey key = ClientKey.make();
        UUID parent = Neighbour.trackingKnows(key.account(), status, 1, null, List.of());

        for (String path : List.of(REFINE, EDIT)) {
            // When
            Response response = key.call()
                    .body(Map.of("parent_submission_id", parent, "modification_request", "bigger"))
                    .post(path);

            // Then
            assertThat(ProblemAnswer.of(response, 409, "PARENT_NOT_COMPLETED").detail())
                    .contains(parent.toString(), "parent_submission_id");
        }
    }

    @Test
    void aParentWhoseEndTrackingHasNotStoredYetIsTaken() throws Exception {
        // Given
        ClientKey key = ClientKey.make();
        UUID parent = Neighbour.trackingKnows(key.account(), JobStatus.PROCESSING, 1, null, List.of());
        Artifact glb = glb("box");
        Neighbour.generationKnowsTheEnd(new Progress.Completed(parent, key.account(), 9, Instant.now(), List.of(glb)));

        // When
        Response response =
                key.call().body(Map.of("parent_submission_id", parent)).post(REFINE);

        // Then
        assertThat(Told.of(response).parent().artifacts()).containsExactly(glb);
    }

    @Test
    void anEditCannotBeRefined() {
        // Given
        ClientKey key = ClientKey.make();
        UUID parent = Neighbour.completed(key.account(), 3);

        // When
        Response response =
                key.call().body(Map.of("parent_submission_id", parent)).post(REFINE);

        // Then
        assertThat(ProblemAnswer.of(response, 409, "PARENT_PHASE").detail()).contains(parent.toString(), "phase 3");
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        // When
        Response refine = ClientKey.shared()
                .call()
                .body("{\"adaptive_thinking\":3,\"project_id\":[]}")
                .post(REFINE);
        Response edit = ClientKey.shared()
                .call()
                .body(
                        "{\"parent_submission_id\":4,\"modification_request\":\" \",\"focus_on_node_names\":[\"a\",5,null]}")
                .post(EDIT);

        // Then
        assertThat(ProblemAnswer.of(refine, 422, "INVALID_PARAMETER").fields())
                .containsExactlyInAnyOrder("parent_submission_id", "adaptive_thinking", "project_id");
        assertThat(ProblemAnswer.of(edit, 422, "INVALID_PARAMETER").fields())
                .containsExactlyInAnyOrder(
                        "parent_submission_id",
                        "modification_request",
                        "focus_on_node_names[1]",
                        "focus_on_node_names[2]");
    }

    @ParameterizedTest
    @CsvSource({"4000, 202", "4001, 422"})
    void aChangeHasAtMost4000Characters(int length, int status) {
        // Given
        ClientKey key = ClientKey.make();
        UUID parent = Neighbour.completed(key.account(), 1);

        // When
        Response response = key.call()
                .body(Map.of("parent_submission_id", parent, "modification_request", "ü".repeat(length)))
                .post(EDIT);

        // Then
        assertThat(response.statusCode()).isEqualTo(status);
    }

    @Test
    void theProjectsTextsAreFixedAsTheyAreAtThatMoment() throws Exception {
        // Given
        ClientKey key = ClientKey.make();
        UUID project =
                Neighbour.projectsKnows(key.account(), Map.of("style.md", "# Chairs\nare always 45 cm tall, ÄÖ"));

        // When
        Response response = key.call()
                .body(Map.of("task", "a chair", "project_id", project))
                .post("/api/v1/phase1/submit");

        // Then
        SubmissionCreated event = Told.of(response);
        assertThat(event.projectId()).isEqualTo(project);
        SubmissionCreated.SourceFile source = event.sources().getFirst();
        assertThat(source.fileName()).isEqualTo("style.md");
        assertThat(source.objectName()).isEqualTo("sources/" + source.sha256() + ".txt");
        assertThat(new String(read(source.objectName(), source.sizeBytes()), StandardCharsets.UTF_8))
                .isEqualTo("# Chairs\nare always 45 cm tall, ÄÖ");
    }

    @Test
    void aProjectThatIsUnknownOrSomebodyElsesIsNotFound() {
        // Given
        ClientKey key = ClientKey.make();
        UUID foreign = Neighbour.projectsKnows(ClientKey.shared().account(), Map.of());

        for (Object project : List.of(foreign, Ids.next(), "p-1")) {
            // When
            Response response = key.call()
                    .body(Map.of("task", "a chair", "project_id", project))
                    .post("/api/v1/phase1/submit");

            // Then
            assertThat(ProblemAnswer.of(response, 404, "NOT_FOUND").detail())
                    .contains("'" + project + "'", "project_id");
        }
    }

    @Test
    void withoutAProjectTheParentsPresentOneIsTakenIfItIsStillThere() {
        // Given
        ClientKey key = ClientKey.make();
        UUID project = Neighbour.projectsKnows(key.account(), Map.of("a.txt", "blue"));
        UUID other = Neighbour.projectsKnows(key.account(), Map.of());
        UUID inProject = Neighbour.trackingKnows(key.account(), JobStatus.COMPLETED, 1, project, List.of());
        UUID inVanished = Neighbour.trackingKnows(key.account(), JobStatus.COMPLETED, 1, Ids.next(), List.of());

        // When
        SubmissionCreated ofParent = Told.of(
                key.call().body(Map.of("parent_submission_id", inProject)).post(REFINE));
        SubmissionCreated ofItsOwn = Told.of(key.call()
                .body(Map.of("parent_submission_id", inProject, "project_id", other))
                .post(REFINE));
        SubmissionCreated ofNone = Told.of(
                key.call().body(Map.of("parent_submission_id", inVanished)).post(REFINE));

        // Then
        assertThat(ofParent.projectId()).isEqualTo(project);
        assertThat(ofParent.sources()).hasSize(1);
        assertThat(ofItsOwn.projectId()).isEqualTo(other);
        assertThat(ofNone.projectId()).isNull();
        assertThat(ofNone.sources()).isEmpty();
    }

    @Test
    void aStyleIsTakenFromACompletedSubmissionOfTheCaller() throws Exception {
        // Given
        ClientKey key = ClientKey.make();
        Artifact glb = glb("box");
        UUID style = Neighbour.trackingKnows(key.account(), JobStatus.COMPLETED, 3, null, List.of(glb));
        UUID foreign = Neighbour.completed(ClientKey.shared().account(), 1);
        UUID unfinished = Neighbour.trackingKnows(key.account(), JobStatus.QUEUED, 1, null, List.of());

        // When
        SubmissionCreated event = Told.of(create(key, style));
        Response ofSomebodyElse = create(key, foreign);
        Response ofAnUnfinishedOne = create(key, unfinished);

        // Then
        assertThat(event.style().submissionId()).isEqualTo(style);
        assertThat(event.style().artifacts()).containsExactly(glb);
        assertThat(event.parent()).isNull();
        assertThat(ProblemAnswer.of(ofSomebodyElse, 404, "NOT_FOUND").detail())
                .contains("style_reference_submission_id");
        assertThat(ProblemAnswer.of(ofAnUnfinishedOne, 409, "PARENT_NOT_COMPLETED")
                        .detail())
                .contains("style_reference_submission_id", "queued");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tracking", "projects"})
    void whereNobodyKnowsThatIsSaidAndNothingIsStored(String service) {
        // Given
        ClientKey key = ClientKey.make();
        UUID project = Neighbour.projectsKnows(key.account(), Map.of());
        UUID parent = Neighbour.trackingKnows(key.account(), JobStatus.COMPLETED, 1, project, List.of());
        Neighbour.isAway(service);

        // When
        Response response =
                key.call().body(Map.of("parent_submission_id", parent)).post(REFINE);

        // Then
        ProblemAnswer.of(response, 503, "SERVICE_UNAVAILABLE");
        assertThat(response.header("Retry-After")).isNotNull();
        assertThat(stored(key)).isEmpty();
    }

    private static Response create(ClientKey key, UUID style) {
        return key.call()
                .body(Map.of("task", "a chair", "style_reference_submission_id", style))
                .post("/api/v1/phase1/submit");
    }

    private static List<String> stored(ClientKey key) {
        return TestDatabase.texts("select id from intake.submission where account_id = ?", key.account());
    }

    private byte[] read(String name, long size) throws IOException {
        try (InputStream stream = objects.open(name, 0, size)) {
            return stream.readAllBytes();
        }
    }

    /** A binary glTF of nodes without geometry, in the object store. */
    private Artifact glb(String... nodes) throws IOException {
        StringBuilder names = new StringBuilder();
        StringBuilder numbers = new StringBuilder();
        for (int index = 0; index < nodes.length; index++) {
            String comma = index == 0 ? "" : ",";
            names.append(comma).append("{\"name\":\"").append(nodes[index]).append("\"}");
            numbers.append(comma).append(index);
        }
        byte[] json = ("{\"asset\":{\"version\":\"2.0\"},\"scene\":0,\"scenes\":[{\"nodes\":[" + numbers
                        + "]}],\"nodes\":[" + names + "]}")
                .getBytes(StandardCharsets.UTF_8);
        int padded = (json.length + 3) / 4 * 4;
        ByteBuffer header = ByteBuffer.allocate(20).order(ByteOrder.LITTLE_ENDIAN);
        header.putInt(0x46546c67).putInt(2).putInt(20 + padded).putInt(padded).putInt(0x4e4f534a);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(header.array());
        file.write(json);
        file.write(" ".repeat(padded - json.length).getBytes(StandardCharsets.US_ASCII));
        String name = "artifacts/" + Ids.next() + "/model.glb";
        objects.put(name, file.toByteArray());
        return new Artifact(ArtifactKind.GLB, name, file.size(), "0".repeat(64), "model.glb");
    }
}
