package dev.meshwright.conversion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.awaitility.Durations.ONE_MINUTE;

import dev.meshwright.conversion.domain.ConversionEnds;
import dev.meshwright.embedded.test.EmbeddedSystem;
import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.embedded.test.TestDatabase;
import dev.meshwright.embedded.test.TestTopic;
import dev.meshwright.model.Ids;
import dev.meshwright.model.event.ConversionEvent;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.shared.event.CloudEvents;
import dev.meshwright.shared.objects.ObjectStore;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Downloads that wait for their file. */
@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(Neighbours.class)
class WaitingTest {

    private static final int MANY = 200;
    private static final Duration LONG = Duration.ofMinutes(1);

    @Inject
    ObjectStore objects;

    @Inject
    ObedientConverter converter;

    @Inject
    ConversionEnds ends;

    @AfterEach
    void letEverybodyGoOn() {
        converter.openGate();
    }

    @Test
    void manyWhoWaitForOneFileHoldNoThreadsAndAllGetIt() {
        // Given
        converter.closeGate();
        byte[] glb = Models.box(ObedientConverter.WAIT);
        Job job = Converting.completed(objects, glb);
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + job.path() + "?format=fbx"))
                .build();
        try (HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            CompletableFuture<HttpResponse<byte[]>> one = client.sendAsync(request, BodyHandlers.ofByteArray());
            await().atMost(ONE_MINUTE).until(() -> ends.waiting() == 1);
            int threads = ManagementFactory.getThreadMXBean().getThreadCount();

            // When
            List<CompletableFuture<HttpResponse<byte[]>>> others = IntStream.range(1, MANY)
                    .mapToObj(number -> client.sendAsync(request, BodyHandlers.ofByteArray()))
                    .toList();
            await().atMost(ONE_MINUTE).until(() -> ends.waiting() == MANY);
            int more = ManagementFactory.getThreadMXBean().getThreadCount() - threads;
            converter.openGate();

            // Then
            assertThat(more).isLessThan(MANY / 4);
            byte[] file = one.join().body();
            assertThat(others).allSatisfy(other -> {
                assertThat(other.join().statusCode()).isEqualTo(200);
                assertThat(other.join().body()).isEqualTo(file);
            });
        }
        assertThat(ends.waiting()).isZero();
        assertThat(converter.begun()).filteredOn(Job.sha256(glb)::equals).hasSize(1);
        assertThat(TestDatabase.texts(
                        "select conversion_id from conversion.conversion where submission_id = ?", job.id()))
                .hasSize(1);
    }

    @Test
    void whoWaitsHereIsToldWhatAnotherReplicaHasEnded() {
        // Given: an end that this replica's database knows nothing of
        UUID conversion = Ids.next();
        CompletableFuture<Boolean> end = ends.await(conversion, LONG);
        ConversionEvent event = new ConversionEvent.Failed(
                conversion, Ids.next(), Ids.next(), Instant.now(), "fbx", "generic", "TIME_LIMIT", "It took too long.");

        // When
        new TestTopic(event.topic().topicName())
                .send(
                        event.key(),
                        CloudEvents.headers(event, Ids.next().toString(), "conversion", Instant.now()),
                        EventJson.write(event));

        // Then
        assertThat(end.join()).isTrue();
    }

    @Test
    void whoWaitsIsToldWithoutAnyEvent() {
        // Given: a conversion of a replica whose events don't arrive
        UUID conversion = Ids.next();
        CompletableFuture<Boolean> end = ends.await(conversion, LONG);

        // When
        insertEnded(conversion);

        // Then
        assertThat(end.join()).isTrue();
    }

    @Test
    void whatCantBeReadOnTheTopicHoldsNobodyUp() {
        // Given
        new TestTopic("conversion.completed").send("nobody", java.util.Map.of(), new byte[] {1, 2, 3});

        // When
        int status = given().get(
                        Converting.completed(objects, Models.box("a box")).path() + "?format=obj")
                .statusCode();
        whoWaitsHereIsToldWhatAnotherReplicaHasEnded();

        // Then
        assertThat(status).isEqualTo(200);
    }

    @Test
    void whoHasWaitedLongEnoughIsToldSoAndForgotten() {
        // When
        boolean ended = ends.await(Ids.next(), Duration.ofMillis(1)).join();

        // Then
        assertThat(ended).isFalse();
        assertThat(ends.waiting()).isZero();
    }

    private static void insertEnded(UUID conversion) {
        try (Connection connection = EmbeddedSystem.superuser();
                PreparedStatement statement = connection.prepareStatement("""
                        insert into conversion.conversion (conversion_id, submission_id, account_id, format, target,
                            newest, forced, writer, source_object, source_bytes, source_sha256, label, state, at_head,
                            created_at, ended_at)
                        values (?, ?, ?, 'fbx', 'generic', true, false, 'fbx-1', 'a/b', 1, 'ab', 'model', 'failed',
                            false, now(), now())
                        """)) {
            statement.setObject(1, conversion);
            statement.setObject(2, Ids.next());
            statement.setObject(3, Ids.next());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
