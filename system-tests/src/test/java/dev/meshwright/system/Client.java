package dev.meshwright.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.conformance.Answer;
import dev.meshwright.conformance.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/**
 * A client of the system's public API. Each answer that it gets is held against the OpenAPI document that the system
 * shows.
 *
 * @param key null for none
 */
record Client(RunningSystem system, String key) {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    static Client withoutKey(RunningSystem system) {
        return new Client(system, null);
    }

    Answered get(String path, String... headers) {
        return call("GET", path, BodyPublishers.noBody(), headers);
    }

    Answered post(String path, String json, String... headers) {
        return send("POST", path, json, headers);
    }

    Answered patch(String path, String json) {
        return send("PATCH", path, json);
    }

    Answered delete(String path) {
        return call("DELETE", path, BodyPublishers.noBody());
    }

    Answered send(String method, String path, String json, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 2, headers.length);
        all[0] = "Content-Type";
        all[1] = "application/json";
        return call(method, path, BodyPublishers.ofString(json), all);
    }

    /** Sends one file as the form field {@code file}. */
    Answered upload(String path, String filename, byte[] content) {
        MultipartBody body = MultipartBody.file("file", filename, content);
        return call("POST", path, BodyPublishers.ofByteArray(body.bytes()), "Content-Type", body.contentType());
    }

    Answered call(String method, String path, BodyPublisher body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(system.url() + path)).method(method, body);
        if (key != null) {
            request.header("Authorization", "Bearer " + key);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.build());
    }

    private Answered send(HttpRequest request) {
        try {
            HttpResponse<byte[]> response = HTTP.send(request, BodyHandlers.ofByteArray());
            assertDocumented(system, request, response);
            return new Answered(response.statusCode(), response.headers(), response.body());
        } catch (IOException exception) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), exception);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(exception);
        }
    }

    /** Holds an answer against the document that the system shows. */
    static void assertDocumented(RunningSystem system, HttpRequest request, HttpResponse<byte[]> response) {
        String path = request.uri().getRawPath();
        if (!path.startsWith("/api/") && !path.startsWith("/admin/")) {
            return;
        }
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        response.headers().map().forEach((name, values) -> headers.put(name, values.getFirst()));
        Answer answer = new Answer(request.method(), path, response.statusCode(), headers, response.body());
        assertThat(Documents.at(URI.create(system.url() + "/openapi")).mismatch(answer))
                .isEmpty();
    }

    /** Submits a create; gives its id. */
    String create(String task) {
        return submit("/api/v1/phase1/submit", Map.of("task", task));
    }

    String submit(String path, Map<String, ?> body) {
        return post(path, json(body)).is(202).field("submission_id");
    }

    JsonNode info(String submission) {
        return get("/api/v1/" + submission + "/info").is(200).json();
    }

    /** Waits until the submission has the status, and fails at once when it has ended otherwise. */
    JsonNode await(String submission, String status) {
        return await(submission, info -> {
            String present = info.path("status").asText();
            if (present.equals("failed") && !status.equals(present)) {
                throw new AssertionError("The submission failed: " + info);
            }
            return present.equals(status);
        });
    }

    JsonNode await(String submission, Predicate<JsonNode> condition) {
        return Awaitility.await().atMost(PATIENCE).until(() -> info(submission), condition);
    }

    static String json(Object value) {
        try {
            return RunningSystem.JSON.writeValueAsString(value);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
