package dev.meshwright.generation.queue;

import static dev.meshwright.generation.queue.Topics.awaitEnd;
import static dev.meshwright.generation.queue.Topics.publish;
import static dev.meshwright.generation.queue.Topics.submission;
import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.test.EmbeddedSystem;
import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.generation.domain.Lease;
import dev.meshwright.generation.domain.Runs;
import dev.meshwright.generation.engine.EngineRequest;
import dev.meshwright.generation.engine.SourceText;
import dev.meshwright.model.ArtifactKind;
import dev.meshwright.model.Ids;
import dev.meshwright.model.InputType;
import dev.meshwright.model.Operation;
import dev.meshwright.model.event.Artifact;
import dev.meshwright.model.event.Progress;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.model.event.SubmissionCreated.Input;
import dev.meshwright.model.event.SubmissionCreated.Reference;
import dev.meshwright.model.event.SubmissionCreated.SourceFile;
import dev.meshwright.model.event.SubmissionCreated.StoredImage;
import dev.meshwright.shared.objects.ObjectStore;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(IntakeStub.class)
class RequestTest {

    @Inject
    Runs runs;

    @Inject
    ObedientEngine engine;

    @Inject
    ObjectStore objects;

    @Test
    void theWholeRequestReachesTheEngine() throws Exception {
        // Given
        SubmissionCreated style = submission(Ids.next(), "a red mug");
        publish(style);
        Reference styleReference = reference(style, awaitEnd(style));
        SourceFile source = source("rules.md", "Chairs are always 45 cm tall.\n");
        StoredImage image = image(png(40, 20));
        String task = "a stool " + Ids.next();

        // When
        SubmissionCreated submission = create(task, 0.8, List.of(image), styleReference, List.of(source));
        publish(submission);

        // Then
        assertThat(awaitEnd(submission).getLast()).isInstanceOf(Progress.Completed.class);
        EngineRequest request = engine.request(task);
        assertThat(request.task()).isEqualTo(task);
        assertThat(request.targetSizeMetres()).isEqualTo(0.8);
        assertThat(request.sources()).containsExactly(new SourceText("rules.md", "Chairs are always 45 cm tall.\n"));
        assertThat(request.images()).singleElement().satisfies(decoded -> {
            assertThat(decoded.getWidth()).isEqualTo(40);
            assertThat(decoded.getHeight()).isEqualTo(20);
        });
        assertThat(request.style().parts()).isNotEmpty();
        assertThat(request.parent()).isNull();
    }

    @Test
    void aRefinementHasFilesOfItsOwn() throws Exception {
        // Given
        SubmissionCreated parent = submission(Ids.next(), "a wooden stool");
        publish(parent);
        Reference reference = reference(parent, awaitEnd(parent));

        // When
        SubmissionCreated refinement = derived(Operation.REFINE, InputType.REFINE, null, reference);
        publish(refinement);

        // Then
        assertThat(awaitEnd(refinement).getLast()).isInstanceOfSatisfying(Progress.Completed.class, completed -> {
            assertThat(completed.artifacts())
                    .extracting(Artifact::kind)
                    .containsExactlyInAnyOrder(ArtifactKind.values());
            assertThat(completed.artifacts())
                    .allSatisfy(artifact -> assertThat(artifact.objectName())
                            .contains(refinement.submissionId().toString()));
        });
    }

    @Test
    void aParentWithoutASceneIsTheEnginesToRefuse() {
        // When
        SubmissionCreated refinement =
                derived(Operation.REFINE, InputType.REFINE, null, new Reference(Ids.next(), "a stool", List.of()));
        publish(refinement);

        // Then
        assertFailed(refinement, "PARENT_HAS_NO_SCENE", "scene");
    }

    @Test
    void aParentWhoseSceneIsGoneOrBrokenEndsTheRun() throws Exception {
        // Given
        Artifact gone = new Artifact(ArtifactKind.SCENE, "artifacts/none/scene.json", 10, "", "scene.json");
        Artifact broken = new Artifact(
                ArtifactKind.SCENE, put("scene.json", "{\"name\":".getBytes(StandardCharsets.UTF_8)), 8, "", "s.json");

        // When
        SubmissionCreated ofGone =
                derived(Operation.REFINE, InputType.REFINE, null, new Reference(Ids.next(), "x", List.of(gone)));
        SubmissionCreated ofBroken =
                derived(Operation.REFINE, InputType.REFINE, null, new Reference(Ids.next(), "x", List.of(broken)));
        publish(ofGone);
        publish(ofBroken);

        // Then
        assertFailed(ofGone, "INPUT_MISSING", "scene of the submission");
        assertFailed(ofBroken, "INPUT_UNREADABLE", "scene of the submission");
    }

    @Test
    void anImageThatIsGoneOrNoImageEndsTheRun() throws Exception {
        // Given
        StoredImage gone = new StoredImage("images/none/0.png", "image/png", 10, "", 1, 1);
        StoredImage none = image("not an image".getBytes(StandardCharsets.UTF_8));

        // When
        SubmissionCreated ofGone = create("x", null, List.of(image(png(2, 2)), gone), null, List.of());
        SubmissionCreated ofNone = create("x", null, List.of(none), null, List.of());
        publish(ofGone);
        publish(ofNone);

        // Then
        assertFailed(ofGone, "INPUT_MISSING", "image 2");
        assertFailed(ofNone, "INPUT_UNREADABLE", "image 1");
    }

    @Test
    void aSourceThatIsGoneOrNoTextEndsTheRun() throws Exception {
        // Given
        SourceFile gone = new SourceFile("gone.md", "sources/none.txt", 10, "");
        SourceFile binary =
                new SourceFile("binary.md", put("binary.txt", new byte[] {(byte) 0xff, (byte) 0xfe}), 2, "");

        // When
        SubmissionCreated ofGone = create("x", null, List.of(), null, List.of(gone));
        SubmissionCreated ofBinary = create("x", null, List.of(), null, List.of(binary));
        publish(ofGone);
        publish(ofBinary);

        // Then
        assertFailed(ofGone, "INPUT_MISSING", "'gone.md'");
        assertFailed(ofBinary, "INPUT_UNREADABLE", "'binary.md'");
    }

    @Test
    void anOperationThatNoEngineOffersEndsTheRun() {
        // When
        SubmissionCreated edit =
                derived(Operation.EDIT, InputType.EDIT, "make it red", new Reference(Ids.next(), "a stool", List.of()));
        publish(edit);

        // Then
        assertFailed(edit, "OPERATION_NOT_OFFERED", "'edit'");
    }

    @Test
    void aRunFromBeforeWholeRequestsWereKeptIsStillRead() throws SQLException {
        // Given
        UUID id = Ids.next();
        try (Connection connection = EmbeddedSystem.superuser();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into generation.run
                            (submission_id, account_id, task, target_size_metres, state, at_head, created_at)
                        values (?, ?, 'an old stool', 0.5, 'queued', true, now())
                        """)) {
            insert.setObject(1, id);
            insert.setObject(2, Ids.next());
            insert.executeUpdate();
        }

        // When
        Lease lease = runs.begin(id).orElseThrow();

        // Then
        assertThat(lease.request().operation()).isEqualTo(Operation.CREATE);
        assertThat(lease.request().input().task()).isEqualTo("an old stool");
        assertThat(lease.request().targetSizeM()).isEqualTo(0.5);
        runs.fail(lease, "ENDED_BY_TEST", "The test is over.");
    }

    private static void assertFailed(SubmissionCreated submission, String code, String words) {
        assertThat(awaitEnd(submission).getLast()).isInstanceOfSatisfying(Progress.Failed.class, failed -> {
            assertThat(failed.errorCode()).isEqualTo(code);
            assertThat(failed.errorMessage()).contains(words);
        });
    }

    private static Reference reference(SubmissionCreated submission, List<Progress> steps) {
        return new Reference(
                submission.submissionId(),
                submission.input().task(),
                ((Progress.Completed) steps.getLast()).artifacts());
    }

    private static SubmissionCreated create(
            String task, Double size, List<StoredImage> images, Reference style, List<SourceFile> sources) {
        return new SubmissionCreated(
                Ids.next(),
                Ids.next(),
                Operation.CREATE,
                "meshwright",
                false,
                Instant.now(),
                null,
                size,
                new Input(InputType.IMAGES, task, images, null, null),
                null,
                style,
                sources);
    }

    private static SubmissionCreated derived(Operation operation, InputType type, String change, Reference parent) {
        return new SubmissionCreated(
                Ids.next(),
                Ids.next(),
                operation,
                "meshwright",
                false,
                Instant.now(),
                null,
                null,
                new Input(type, null, null, change, null),
                parent,
                null,
                null);
    }

    private SourceFile source(String name, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        return new SourceFile(name, put("source.txt", content), content.length, "");
    }

    private StoredImage image(byte[] content) throws IOException {
        return new StoredImage(put("image.png", content), "image/png", content.length, "", 1, 1);
    }

    private String put(String name, byte[] content) throws IOException {
        String objectName = "tests/" + Ids.next() + "/" + name;
        objects.put(objectName, content);
        return objectName;
    }

    private static byte[] png(int width, int height) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
