package dev.meshwright.intake.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vertx.core.Vertx;
import io.vertx.core.net.PemTrustOptions;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImageFetcherTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static Vertx vertx;
    private static PictureServer pictures;

    private final List<String> lookedUp = new CopyOnWriteArrayList<>();
    private final Map<String, List<String>> names = new HashMap<>();

    @BeforeAll
    static void start() {
        vertx = Vertx.vertx();
        pictures = PictureServer.start();
    }

    @AfterAll
    static void stop() {
        pictures.close();
        vertx.close();
    }

    @BeforeEach
    void onlyOurNamesAreKnown() {
        names.put("pictures.example", List.of("127.0.0.1"));
        names.put("other.example", List.of("127.0.0.1"));
        pictures.asked().clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/picture", "/chunked", "/hops/1", "/hops/3"})
    void fetchesAFileByItsNameFromTheAddressThatWasLookedUpOnce(String path) throws Exception {
        // When
        byte[] content = fetch("https://pictures.example", path);

        // Then
        assertThat(content).isEqualTo(PictureServer.picture());
        assertThat(pictures.asked()).allMatch(asked -> asked.startsWith("pictures.example/"));
        // Once for each request, and nobody else looks a name up: there is no such host.
        assertThat(lookedUp).hasSameSizeAs(pictures.asked());
    }

    @Test
    void refusesAnythingButHttps() {
        for (String url : List.of("http://pictures.example/a", "ftp://pictures.example/a", "file:///etc/passwd")) {
            assertThatThrownBy(() -> fetcher(Set.of("pictures.example")).fetch(URI.create(url), PATIENCE))
                    .isInstanceOf(FetchException.class)
                    .hasMessageContaining("https");
        }
        assertThat(lookedUp).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://127.0.0.1",
                "https://[::1]",
                "https://[::ffff:127.0.0.1]",
                "https://[fe80::1%251]",
                "https://169.254.169.254",
                "https://2130706433",
                "https://127.1",
                "https://0.0.0.0",
            })
    void refusesAddressesThatAreNotPublicHoweverTheyAreWritten(String host) {
        // When
        ImageFetcher fetcher = new ImageFetcher(vertx, InetAddress::getAllByName, Set.of(), trust());

        // Then
        assertThatThrownBy(() -> fetcher.fetch(URI.create(host + ":" + port() + "/picture"), PATIENCE))
                .isInstanceOf(FetchException.class)
                .message()
                .matches(".*(not public|not known|no host).*");
        assertThat(pictures.asked()).isEmpty();
    }

    @Test
    void refusesAHostOfWhichAnyAddressIsNotPublic() {
        // Given
        names.put("mixed.example", List.of("93.184.215.14", "10.0.0.1"));
        names.put("mixed-six.example", List.of("93.184.215.14", "::1"));

        // Then
        for (String host : List.of("mixed.example", "mixed-six.example", "other.example")) {
            assertThatThrownBy(() -> fetch("https://" + host, "/picture"))
                    .isInstanceOf(FetchException.class)
                    .hasMessageContaining("not public")
                    .hasMessageNotContaining("10.0.0.1");
        }
        assertThat(pictures.asked()).isEmpty();
    }

    @Test
    void refusesUserInformationAndUnknownHosts() {
        assertThatThrownBy(() -> fetch("https://user:pass@pictures.example", "/picture"))
                .hasMessageContaining("host");
        assertThatThrownBy(() -> fetch("https://unknown.example", "/picture")).hasMessageContaining("not known");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://pictures.example/picture",
                "https://other.example/picture",
                "https://127.0.0.1/picture",
                "//169.254.169.254/latest",
                "file:///etc/passwd",
            })
    void looksAtEachAddressThatItIsLedTo(String location) {
        // Then
        assertThatThrownBy(() -> fetch("https://pictures.example", "/to?" + location))
                .isInstanceOf(FetchException.class)
                .message()
                .matches(".*(https|not public|no host).*");
        assertThat(pictures.asked()).containsExactly("pictures.example/to");
    }

    @Test
    void isLedOnThreeTimesAtMost() {
        assertThatThrownBy(() -> fetch("https://pictures.example", "/hops/4"))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("3 times");
        assertThat(pictures.asked()).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/large", "/large-chunked"})
    void stopsWhereAFileIsTooLarge(String path) {
        assertThatThrownBy(() -> fetch("https://pictures.example", path))
                .isInstanceOf(FetchException.TooLarge.class)
                .hasMessageContaining("more than 12,582,912 bytes");
    }

    @Test
    void saysWithWhichStatusAServerRefuses() {
        assertThatThrownBy(() -> fetch("https://pictures.example", "/missing"))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("404");
    }

    @Test
    void waitsForASlowServerNoLongerThanItMay() {
        assertThatThrownBy(() -> fetcher(Set.of("pictures.example"))
                        .fetch(URI.create("https://pictures.example:" + port() + "/hanging"), Duration.ofMillis(300)))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("did not give the whole file");
    }

    @Test
    void refusesACertificateOfAnotherHost() {
        assertThatThrownBy(() -> fetcher(Set.of("other.example"))
                        .fetch(URI.create("https://other.example:" + port() + "/picture"), PATIENCE))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("certificate");
        assertThat(pictures.asked()).isEmpty();
    }

    @Test
    void refusesACertificateThatNobodyVouchesFor() {
        // Given
        ImageFetcher strict = new ImageFetcher(vertx, this::resolve, Set.of("pictures.example"), Optional.empty());

        // Then
        assertThatThrownBy(() -> strict.fetch(URI.create("https://pictures.example:" + port() + "/picture"), PATIENCE))
                .hasMessageContaining("certificate");
    }

    @Test
    void saysThatNobodyTakesTheConnection() throws IOException {
        // Given
        int closed;
        try (ServerSocket free = new ServerSocket(0)) {
            closed = free.getLocalPort();
        }

        // Then
        assertThatThrownBy(() -> fetcher(Set.of("pictures.example"))
                        .fetch(URI.create("https://pictures.example:" + closed + "/picture"), PATIENCE))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("nobody takes the connection");
    }

    private byte[] fetch(String host, String path) throws FetchException {
        return fetcher(Set.of("pictures.example")).fetch(URI.create(host + ":" + port() + path), PATIENCE);
    }

    private ImageFetcher fetcher(Set<String> allowed) {
        return new ImageFetcher(vertx, this::resolve, allowed, trust());
    }

    private static Optional<PemTrustOptions> trust() {
        return Optional.of(
                new PemTrustOptions().addCertPath(pictures.authority().toString()));
    }

    private InetAddress[] resolve(String host) throws UnknownHostException {
        lookedUp.add(host);
        if (host.matches("[0-9.]+")) {
            return new InetAddress[] {InetAddress.ofLiteral(host)};
        }
        if (!names.containsKey(host)) {
            throw new UnknownHostException(host);
        }
        return names.get(host).stream().map(InetAddress::ofLiteral).toArray(InetAddress[]::new);
    }

    private static int port() {
        return URI.create(pictures.url("localhost")).getPort();
    }
}
