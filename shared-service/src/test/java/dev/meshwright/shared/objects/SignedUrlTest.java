package dev.meshwright.shared.objects;

import static dev.meshwright.shared.objects.ObjectStoreContract.noise;
import static dev.meshwright.shared.objects.StoreSettings.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import dev.meshwright.s3server.S3Server;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a client gets who follows a signed address, by a client that knows nothing of S3. */
class SignedUrlTest {

    private static final String NAME = "tests/model.glb";
    private static final byte[] CONTENT = noise(10_000);
    private static final String DISPOSITION = "attachment; filename=\"small-chest.glb\"";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static S3Server server;
    private static S3ObjectStore store;

    @BeforeAll
    static void storeAnObject() throws IOException {
        server = S3Server.running();
        store = store(server.settings());
        store.put(NAME, CONTENT);
        store.put("tests/secret", CONTENT);
    }

    @AfterAll
    static void stopServer() {
        store.close();
        server.close();
    }

    @Test
    void givesTheObjectUnderTheNameAndTypeThatWereSigned() throws Exception {
        // When
        HttpResponse<byte[]> answer = send(get(store, SignedRead.Method.GET));

        // Then
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(CONTENT);
        assertThat(answer.headers().firstValue("Content-Type")).contains("model/gltf-binary");
        assertThat(answer.headers().firstValue("Content-Disposition")).contains(DISPOSITION);
    }

    @Test
    void givesPartsToo() throws Exception {
        // When
        HttpResponse<byte[]> answer = send(get(store, SignedRead.Method.GET).header("Range", "bytes=100-199"));

        // Then
        assertThat(answer.statusCode()).isEqualTo(206);
        assertThat(answer.body()).isEqualTo(Arrays.copyOfRange(CONTENT, 100, 200));
        assertThat(answer.headers().firstValue("Content-Range")).contains("bytes 100-199/10000");
    }

    @Test
    void isGoodForOneMethod() throws Exception {
        // When
        HttpResponse<byte[]> head = send(get(store, SignedRead.Method.HEAD).HEAD());
        HttpResponse<byte[]> other = send(get(store, SignedRead.Method.HEAD));

        // Then
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.headers().firstValue("Content-Length")).contains("10000");
        assertThat(other.statusCode()).isEqualTo(403);
    }

    @Test
    void opensNothingElse() throws Exception {
        // Given
        String url = url(store, SignedRead.Method.GET).toString();

        // When
        int another = send(request(url.replace(NAME, "tests/secret"))).statusCode();
        int changed = send(request(url.replace("small-chest", "invoice"))).statusCode();
        int forged = send(request(url.replaceFirst("X-Amz-Signature=....", "X-Amz-Signature=0123")))
                .statusCode();
        int longer = send(request(url.replace("X-Amz-Expires=300", "X-Amz-Expires=9000")))
                .statusCode();
        int none = send(request(url.substring(0, url.indexOf('?')))).statusCode();

        // Then
        assertThat(new int[] {another, changed, forged, longer, none}).containsOnly(403);
    }

    @Test
    void isGoodForAShortTime() {
        // Given
        try (S3ObjectStore brief = store(with(server.settings(), "signed-url-lifetime", "1S"))) {
            URI url = url(brief, SignedRead.Method.GET);

            // When, Then
            await().atMost(ONE_MINUTE).until(() -> send(request(url.toString())).statusCode() == 403);
        }
        assertThat(url(store, SignedRead.Method.GET).getQuery()).contains("X-Amz-Expires=300");
    }

    @Test
    void leadsToWhereClientsReachTheServer() {
        // Given
        try (S3ObjectStore behind = store(with(server.settings(), "public-endpoint", "https://files.example.org"))) {
            // When
            URI url = url(behind, SignedRead.Method.GET);

            // Then
            assertThat(url).hasScheme("https").hasHost("files.example.org").hasPath("/objects/" + NAME);
        }
    }

    @Test
    void thereIsNoneWhereTheyAreSwitchedOff() {
        try (S3ObjectStore without = store(with(server.settings(), "signed-urls", "false"))) {
            assertThat(without.signedUrl(read(SignedRead.Method.GET))).isEmpty();
        }
    }

    private static SignedRead read(SignedRead.Method method) {
        return new SignedRead(NAME, method, "model/gltf-binary", DISPOSITION);
    }

    private static URI url(S3ObjectStore store, SignedRead.Method method) {
        return store.signedUrl(read(method)).orElseThrow();
    }

    private static HttpRequest.Builder get(S3ObjectStore store, SignedRead.Method method) {
        return HttpRequest.newBuilder(url(store, method));
    }

    private static HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(url));
    }

    private static HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static S3ObjectStore store(Map<String, String> settings) {
        return S3ObjectStore.of(StoreSettings.of(settings));
    }
}
