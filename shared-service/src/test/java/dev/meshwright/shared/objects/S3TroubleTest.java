package dev.meshwright.shared.objects;

import static dev.meshwright.shared.objects.ObjectStoreContract.noise;
import static dev.meshwright.shared.objects.StoreSettings.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.meshwright.model.Ids;
import dev.meshwright.s3server.S3Server;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a store of S3 does when the server is away, silent, cut off, or does not let it in. */
class S3TroubleTest {

    /** Of a call that is to take a second at most, on a machine that is busy with other things. */
    private static final Duration BOUND = Duration.ofSeconds(8);

    private static S3Server server;

    private final String name = "tests/" + Ids.next();
    private Way way;

    @BeforeAll
    static void startServer() {
        server = S3Server.running();
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void makeWay() {
        way = new Way(server.endpoint());
    }

    @AfterEach
    void closeWay() {
        way.close();
    }

    @ParameterizedTest
    @CsvSource({
        "access-key, somebody-else, InvalidAccessKeyId",
        "secret-key, a-wrong-one, SignatureDoesNotMatch",
    })
    void wrongCredentialsAreCalledSo(String key, String value, String code) throws IOException {
        // Given
        try (S3ObjectStore right = store(server.settings());
                S3ObjectStore wrong = store(with(server.settings(), key, value))) {
            right.put(name, noise(10));

            // When, Then
            List<ThrowingCallable> calls = List.of(
                    () -> wrong.put(name, noise(5)),
                    () -> wrong.put(name, noise(S3Upload.PART + 1)),
                    () -> wrong.open(name, 0, 10).close(),
                    () -> wrong.delete(name));
            assertThat(calls)
                    .allSatisfy(call -> assertThatThrownBy(call)
                            .isInstanceOf(ObjectStoreException.class)
                            .hasMessageContainingAll(
                                    server.endpoint(),
                                    S3Server.BUCKET,
                                    name,
                                    code,
                                    "meshwright.objects.access-key",
                                    "meshwright.objects.secret-key"));
            assertThatThrownBy(() -> wrong.size(name))
                    .isInstanceOf(ObjectStoreException.class)
                    .hasMessageContaining("refuses the credentials");
            assertThat(right.size(name)).contains(10L);
        }
    }

    @Test
    void aBucketThatIsNotThereIsNotTakenForAMissingObject() {
        // Given
        try (S3ObjectStore store = store(with(server.settings(), "bucket", "nowhere"))) {
            // When, Then
            List<ThrowingCallable> calls = List.of(
                    () -> store.put(name, noise(5)),
                    () -> store.open(name, 0, 10).close(),
                    () -> store.size(name));
            assertThat(calls)
                    .allSatisfy(call -> assertThatThrownBy(call)
                            .isInstanceOf(ObjectStoreException.class)
                            .hasMessageContainingAll("nowhere", "no such bucket", "meshwright.objects.bucket"));
        }
    }

    @Test
    void aServerThatIsDownIsCalledSoInABoundedTime() throws IOException {
        // Given
        try (S3Server down = S3Server.running();
                S3ObjectStore store = store(down.settings())) {
            store.put(name, noise(5));
            down.stop();

            // When, Then
            assertBounded(store, down.endpoint(), "can't be reached", "Make sure that the server runs");

            // When
            down.start();

            // Then
            assertThat(store.size(name)).contains(5L);
        }
    }

    @Test
    void aServerThatTakesCallsAndNeverAnswersIsGivenUp() throws IOException {
        // Given
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                S3ObjectStore store = store(with(
                        with(server.settings(), "timeout", "0.1S"),
                        "endpoint",
                        "http://127.0.0.1:" + silent.getLocalPort()))) {
            // When, Then
            assertBounded(store, "http://127.0.0.1:" + silent.getLocalPort(), "Make sure that the server runs");
        }
    }

    @Test
    void whatIsLostOnTheWayOnceIsSentAgain() throws IOException {
        // Given
        byte[] content = noise(S3Upload.PART + 12_345);
        try (S3ObjectStore store = store(with(server.settings(), "endpoint", way.endpoint()))) {
            way.breakUpAfter(100_000, 1);

            // When
            store.put(name, content);

            // Then
            assertThat(store.size(name)).contains((long) content.length);
            try (InputStream stream = store.open(name, 0, content.length)) {
                assertThat(stream.readAllBytes()).isEqualTo(content);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3_000_000, S3Upload.PART + 3_000_000})
    void whatIsCutOffForGoodIsNotThereAtAll(int size) throws IOException {
        // Given
        try (S3ObjectStore store = store(with(server.settings(), "endpoint", way.endpoint()));
                S3ObjectStore direct = store(server.settings())) {
            way.breakUpAfter(1_000_000, 1000);

            // When, Then
            assertThatThrownBy(() -> store.put(name, noise(size))).isInstanceOf(ObjectStoreException.class);
            assertThat(direct.size(name)).isEmpty();
            assertThat(server.objects()).noneMatch(object -> object.equals(name));
        }
    }

    @Test
    void aFileThatBreaksOffWhileItIsReadIsNoShorterFile() throws IOException {
        // Given
        byte[] content = noise(3_000_000);
        try (S3ObjectStore store = store(with(server.settings(), "endpoint", way.endpoint()))) {
            store.put(name, content);
            way.breakDownAfter(1_000_000, 1);

            // When, Then
            assertThatThrownBy(() -> {
                        try (InputStream stream = store.open(name, 0, content.length)) {
                            stream.readAllBytes();
                        }
                    })
                    .isInstanceOf(IOException.class);
        }
    }

    @Test
    void settingsThatCannotWorkStopTheStart() {
        assertThatThrownBy(() -> store(Map.of("meshwright.objects.kind", "s3")))
                .hasMessageContaining("meshwright.objects.bucket is not set");
        assertThatThrownBy(() -> store(with(server.settings(), "secret-key", "")))
                .hasMessageContainingAll("meshwright.objects.access-key", "Set both, or neither");
    }

    private void assertBounded(ObjectStore store, String... said) {
        List<ThrowingCallable> calls = List.of(
                () -> store.put(name, noise(5)),
                () -> store.put(name, noise(4 * S3Upload.PART)),
                () -> store.open(name, 0, 10).close(),
                () -> store.size(name),
                () -> store.delete(name));
        assertThat(calls).allSatisfy(call -> {
            long before = System.nanoTime();
            assertThatThrownBy(call).isInstanceOf(ObjectStoreException.class).hasMessageContainingAll(said);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(BOUND);
        });
    }

    private static S3ObjectStore store(Map<String, String> settings) {
        return S3ObjectStore.of(StoreSettings.of(settings));
    }
}
