package dev.meshwright.conversion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestDatabase;
import dev.meshwright.shared.objects.ObjectStore;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

/**
 * Whoever wants the same conversion at the same moment is given the same one. Each request has a connection of its own to
 * the service and another one to the database, which alone decides, so that it does not matter at which replica it is.
 */
@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(Neighbours.class)
class SingleFlightTest {

    /** Fewer than the service has connections to the database. */
    private static final int MANY = 20;

    @Inject
    ObjectStore objects;

    @Inject
    ObedientConverter converter;

    @AfterEach
    void letEverybodyGoOn() {
        converter.openGate();
    }

    @RepeatedTest(4)
    void manyWhoWantTheSameAtOnceAreGivenTheSame() {
        // Given
        converter.closeGate();
        byte[] glb = Models.box(ObedientConverter.WAIT);
        Job job = Converting.completed(objects, glb);
        assertThat(given().get(job.path()).statusCode()).isEqualTo(200);
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor();
                HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build()) {
            List<CompletableFuture<HttpResponse<byte[]>>> jobs =
                    atOnce(start, executor, client, number -> posted(job, number % 2 == 0));
            List<CompletableFuture<HttpResponse<byte[]>>> files =
                    atOnce(start, executor, client, number -> download(job));

            // When
            start.countDown();
            jobs.forEach(CompletableFuture::join);
            await().atMost(ONE_MINUTE).until(() -> Converting.begun(converter, glb) > 0);
            converter.openGate();

            // Then
            byte[] file = files.getFirst().join().body();
            assertThat(files).allSatisfy(answer -> {
                assertThat(answer.join().statusCode()).isEqualTo(200);
                assertThat(answer.join().body()).isEqualTo(file);
            });
            List<JsonPath> given =
                    jobs.stream().map(answer -> json(answer.join())).toList();
            assertThat(jobs)
                    .allSatisfy(answer -> assertThat(answer.join().statusCode()).isIn(200, 202));
            assertThat(jobs)
                    .filteredOn(answer -> answer.join().statusCode() == 202)
                    .hasSizeLessThanOrEqualTo(1);
            assertThat(given)
                    .extracting(conversion -> conversion.getString("job_id"))
                    .containsOnly(rowOf(job));
            JsonPath ready = Converting.awaitEnd(given.getFirst());
            assertThat(given().get(ready.getString("download_url")).asByteArray())
                    .isEqualTo(file);
            assertThat(Converting.begun(converter, glb)).isEqualTo(1);
        }
    }

    private static List<CompletableFuture<HttpResponse<byte[]>>> atOnce(
            CountDownLatch start, ExecutorService executor, HttpClient client, IntFunction<HttpRequest> requests) {
        return IntStream.range(0, MANY / 2)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> {
                            try {
                                start.await();
                                return client.send(requests.apply(number), BodyHandlers.ofByteArray());
                            } catch (Exception e) {
                                throw new IllegalStateException(e);
                            }
                        },
                        executor))
                .toList();
    }

    private static HttpRequest posted(Job job, boolean force) {
        String body = "{\"submission_id\":\"" + job.id() + "\",\"format\":\"fbx\",\"force\":" + force + "}";
        return HttpRequest.newBuilder(address("/api/v1/convert"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static HttpRequest download(Job job) {
        return HttpRequest.newBuilder(address(job.path() + "?format=fbx")).build();
    }

    private static URI address(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    private static JsonPath json(HttpResponse<byte[]> answer) {
        return JsonPath.from(new String(answer.body(), StandardCharsets.UTF_8));
    }

    /** The id of the one row that there is. */
    private static String rowOf(Job job) {
        List<String> rows =
                TestDatabase.texts("select conversion_id from conversion.conversion where submission_id = ?", job.id());
        assertThat(rows).hasSize(1);
        return rows.getFirst();
    }
}
