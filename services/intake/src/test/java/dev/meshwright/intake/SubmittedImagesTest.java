package dev.meshwright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.test.EmbeddedSystem;
import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestDatabase;
import dev.meshwright.model.InputType;
import dev.meshwright.model.event.KeyLimits;
import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.model.event.SubmissionCreated.StoredImage;
import dev.meshwright.shared.objects.ObjectStore;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(IntakeTestSettings.class)
class SubmittedImagesTest {

    private static final String SUBMIT = "/api/v1/phase1/submit";

    @Inject
    ObjectStore objects;

    @Test
    void anImageWithoutWordsIsStoredByWhatItIsAndNotByWhatItIsCalled() throws IOException {
        // Given
        byte[] file = file("lossy.webp");

        // When
        SubmissionCreated event = Told.of(submit(ClientKey.make(), Map.of("image", dataUrl("image/png", file))));

        // Then
        assertThat(event.input().type()).isEqualTo(InputType.IMAGE);
        assertThat(event.input().task()).isNull();
        StoredImage image = event.input().images().getFirst();
        assertThat(image.objectName()).isEqualTo("images/" + event.submissionId() + "/0.webp");
        assertThat(image.mediaType()).isEqualTo("image/webp");
        assertThat(image.width()).isEqualTo(64);
        assertThat(image.height()).isEqualTo(48);
        assertThat(read(image)).isEqualTo(file);
    }

    @Test
    void severalImagesKeepTheirOrder() throws IOException {
        // Given
        List<String> images = List.of(
                dataUrl("image/png", file("alpha.png")),
                url("/picture"),
                dataUrl("image/jpeg", file("baseline.jpg")),
                url("/hops/2"));

        // When
        SubmissionCreated event =
                Told.of(submit(ClientKey.make(), Map.of("images", images, "task", "a lamp", "image_note", 1)));

        // Then
        assertThat(event.input().type()).isEqualTo(InputType.IMAGES);
        assertThat(event.input().task()).isEqualTo("a lamp");
        assertThat(event.input().images())
                .extracting(image -> image.objectName().replaceAll(".*/", ""))
                .containsExactly("0.png", "1.png", "2.jpg", "3.png");
        assertThat(read(event.input().images().get(1))).isEqualTo(file("alpha.png"));
    }

    static Stream<Arguments> wrong() throws IOException {
        String png = dataUrl("image/png", file("alpha.png"));
        return Stream.of(
                Arguments.of(Map.of("image", 7), "image", "string"),
                Arguments.of(Map.of("image", ""), "image", "data URL"),
                Arguments.of(Map.of("image", "http://example.org/a.png"), "image", "'http://example.org/a.png'"),
                Arguments.of(Map.of("image", "data:image/png,abc"), "image", ";base64,"),
                Arguments.of(Map.of("image", "data:image/png;base64,%%%"), "image", "base64 is broken"),
                Arguments.of(Map.of("image", "data:image/png;base64,"), "image", "is empty"),
                Arguments.of(Map.of("image", dataUrl("image/png", zip())), "image", "a zip archive"),
                Arguments.of(Map.of("image", dataUrl("image/png", bomb())), "image", "30,000 × 30,000"),
                Arguments.of(Map.of("image", png.substring(0, png.length() - 200)), "image", "truncated"),
                Arguments.of(Map.of("images", png), "images", "list"),
                Arguments.of(Map.of("images", Collections.nCopies(7, png)), "images", "at most 6"),
                Arguments.of(Map.of("images", List.of(png, 7)), "images[1]", "string"),
                Arguments.of(Map.of("image", png, "images", List.of(png)), "images", "together with image"),
                Arguments.of(Map.of("image", url("/words")), "image", "not an image"),
                Arguments.of(Map.of("image", url("/missing")), "image", "404"),
                Arguments.of(Map.of("image", url("/picture").replace("localhost", "127.0.0.1")), "image", "not public"),
                Arguments.of(Map.of("image", "https://metadata.invalid/x"), "image", "not known"),
                Arguments.of(Map.of("image", "https:///a b"), "image", "can't be read"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongImageIsNamedWithTheReasonAndNothingIsStored(Map<String, Object> body, String field, String words) {
        // Given
        ClientKey key = ClientKey.make();

        // When
        Response response = submit(key, body);

        // Then
        ProblemAnswer problem = ProblemAnswer.of(response, 422, "INVALID_PARAMETER");
        assertThat(problem.fields()).containsExactly(field);
        assertThat(problem.detail()).contains(field, words);
        assertThat(stored(key)).isEmpty();
    }

    @Test
    void wrongImagesAreNamedTogetherWithOtherWrongFields() {
        // When
        Response response = submit(
                ClientKey.shared(),
                Map.of("task", 7, "images", List.of("data:,", "ftp://x", 3), "target_size_m", 0, "model", "none"));

        // Then
        assertThat(ProblemAnswer.of(response, 422, "INVALID_PARAMETER").fields())
                .containsExactlyInAnyOrder("task", "images[0]", "images[1]", "images[2]", "target_size_m", "model");
    }

    @Test
    void theSecondImageIsNamedWhereItIsTooLarge() throws IOException {
        // Given
        ClientKey key = ClientKey.make();
        byte[] large = new byte[(12 << 20) + 1];

        // When
        Response sent = submit(
                key, Map.of("images", List.of(dataUrl("image/png", file("alpha.png")), dataUrl("image/png", large))));
        Response fetched = submit(key, Map.of("images", List.of(url("/picture"), url("/large-chunked"))));

        // Then
        assertThat(ProblemAnswer.of(sent, 413, "TOO_LARGE").detail())
                .contains("Image 2 (images[1]) has 12,582,913 bytes", "12 MB");
        assertThat(ProblemAnswer.of(fetched, 413, "TOO_LARGE").detail()).contains("Image 2 (images[1]) has more than");
        assertThat(stored(key)).isEmpty();
    }

    @Test
    void anImageOf12MegabytesIsTaken() throws IOException {
        // Given: what comes after the end of a PNG is not looked at
        byte[] file = Arrays.copyOf(file("alpha.png"), 12 << 20);

        // When
        SubmissionCreated event = Told.of(submit(ClientKey.make(), Map.of("image", dataUrl("image/png", file))));

        // Then
        assertThat(event.input().images().getFirst().sizeBytes()).isEqualTo(12 << 20);
    }

    @Test
    void nothingStaysInTheObjectStoreOfWhatIsNotLetIn() throws Exception {
        // Given
        ClientKey key = ClientKey.make();
        Map<String, Object> body = Map.of("image", dataUrl("image/png", file("alpha.png")));
        List<Path> before = images();

        // When
        Response response;
        execute("alter table intake.outbox rename to outbox_away");
        try {
            response = submit(key, body);
        } finally {
            execute("alter table intake.outbox_away rename to outbox");
        }

        // Then
        ProblemAnswer.of(response, 500, "INTERNAL_ERROR");
        assertThat(images()).isEqualTo(before);
        assertThat(stored(key)).isEmpty();
        assertThat(TestDatabase.texts("select submission_id from intake.admission where account_id = ?", key.account()))
                .isEmpty();
    }

    @Test
    void whoHasNoSlotLeftHasNothingFetchedForIt() {
        // Given
        ClientKey key = ClientKey.make(new KeyLimits(1, null, null));
        submit(key, Map.of("task", "a box")).then().statusCode(202);

        // When
        Response response = submit(key, Map.of("image", url("/missing")));

        // Then
        ProblemAnswer.of(response, 429, "CONCURRENCY_LIMIT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"task\":\" \",\"images\":[]}", "{\"image\":null}", "{}"})
    void oneOfWordsAndImagesIsNeeded(String body) {
        // When
        Response response = ClientKey.shared().call().body(body).post(SUBMIT);

        // Then
        assertThat(ProblemAnswer.of(response, 422, "INVALID_PARAMETER").fields())
                .containsExactly("task");
    }

    private static Response submit(ClientKey key, Map<String, Object> body) {
        return key.call().body(body).post(SUBMIT);
    }

    private static String dataUrl(String type, byte[] content) {
        return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(content);
    }

    private static String url(String path) {
        return ConfigProvider.getConfig().getValue("meshwright.test.pictures", String.class) + path;
    }

    private byte[] read(StoredImage image) throws IOException {
        try (InputStream stream = objects.open(image.objectName(), 0, image.sizeBytes())) {
            return stream.readAllBytes();
        }
    }

    private static List<Path> images() throws IOException {
        Path directory = Path.of(ConfigProvider.getConfig().getValue("meshwright.objects.directory", String.class))
                .resolve("images");
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<String> stored(ClientKey key) {
        return TestDatabase.texts("select id from intake.submission where account_id = ?", key.account());
    }

    private static byte[] zip() {
        return "PK\u0003\u0004 and so on".getBytes(StandardCharsets.ISO_8859_1);
    }

    /** The head of a PNG of 900 million pixels. */
    private static byte[] bomb() {
        return "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0u0\0\0u0\b\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] file(String name) throws IOException {
        try (InputStream stream = SubmittedImagesTest.class.getResourceAsStream("/images/" + name)) {
            return stream.readAllBytes();
        }
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = EmbeddedSystem.superuser();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
