package dev.meshwright.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(TrackingStub.class)
class ParallelUploadsTest {

    private static final int AT_ONCE = 8;

    private ClientKey key;
    private String project;

    @BeforeEach
    void startAProject() {
        key = ClientKey.make();
        project = key.project();
    }

    @RepeatedTest(3)
    void uploadsAtOnceNeverPassTheLimitTogether() throws Exception {
        // When
        List<Response> answers = atOnce(number -> key.upload(project, number + ".md", "a".repeat(65_536)));

        // Then
        assertThat(answers.stream().map(Response::statusCode).filter(status -> status == 201))
                .hasSize(4);
        assertThat(answers.stream().map(Response::statusCode).filter(status -> status == 413))
                .hasSize(AT_ONCE - 4);
        assertThat(key.call().get(project + "/sources").jsonPath().getInt("total_bytes"))
                .isEqualTo(262_144);
        assertThat(StoredObjects.of(project)).hasSize(4);
    }

    @RepeatedTest(3)
    void uploadsOfOneNameAtOnceAreOneFile() throws Exception {
        // When
        List<Response> answers = atOnce(number -> key.upload(project, "style.md", "number " + number));

        // Then
        assertThat(answers.stream().map(Response::statusCode).filter(status -> status == 201))
                .hasSize(1);
        assertThat(answers.stream().map(Response::statusCode).filter(status -> status == 200))
                .hasSize(AT_ONCE - 1);
        assertThat(answers.stream()
                        .map(answer -> answer.jsonPath().getString("id"))
                        .distinct())
                .hasSize(1);
        assertThat(StoredObjects.of(project)).hasSize(1);
    }

    @RepeatedTest(3)
    void anUploadBesideTheEndOfItsProjectLeavesNothing() throws Exception {
        // When
        List<Response> answers = atOnce(number ->
                number == AT_ONCE / 2 ? key.call().delete(project) : key.upload(project, number + ".md", "text"));

        // Then
        assertThat(answers).extracting(Response::statusCode).isSubsetOf(201, 204, 404);
        assertThat(StoredObjects.of(project)).isEmpty();
        assertThat(StoredObjects.rows(project)).isEmpty();
    }

    private static List<Response> atOnce(Request request) throws Exception {
        CountDownLatch start = new CountDownLatch(AT_ONCE);
        try (ExecutorService executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Response>> tasks = new ArrayList<>();
            for (int number = 0; number < AT_ONCE; number++) {
                int own = number;
                tasks.add(() -> {
                    start.countDown();
                    start.await();
                    return request.send(own);
                });
            }
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : executor.invokeAll(tasks)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private interface Request {
        Response send(int number);
    }
}
