package dev.meshwright.cli.make;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.meshwright.cli.CommandException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The submissions API, as a client sees it. */
final class Api implements AutoCloseable {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final URI base;
    private final String key;

    /** @param base without a slash at its end */
    Api(URI base, String key) {
        this.base = base;
        this.key = key;
    }

    /** Submits and gives the id. */
    String submit(ObjectNode request) throws InterruptedException {
        HttpRequest call = request("/api/v1/phase1/submit")
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(request.toString()))
                .timeout(PATIENCE)
                .build();
        HttpResponse<byte[]> answer;
        try {
            answer = client.send(call, BodyHandlers.ofByteArray());
        } catch (ConnectException exception) {
            throw new CommandException(
                    "Nobody answers at " + base + ". Start a system with ./meshwright up, or correct --url.",
                    exception);
        } catch (IOException exception) {
            throw new CommandException(
                    "The submission was lost on the way to " + base + " (" + exception.getMessage()
                            + "). Look into GET /api/v1/submissions before you submit again.",
                    exception);
        }
        if (answer.statusCode() / 100 != 2) {
            throw new CommandException("Not accepted (" + answer.statusCode() + "): " + reason(answer.body()));
        }
        return json(answer.body()).path("submission_id").asText();
    }

    /** Opens the stream of a submission, from after the given event on. */
    HttpResponse<InputStream> stream(String submission, String lastEventId) throws IOException, InterruptedException {
        HttpRequest.Builder call = request("/api/v1/" + submission + "/stream").header("Accept", "text/event-stream");
        if (!lastEventId.isEmpty()) {
            call.header("Last-Event-ID", lastEventId);
        }
        return client.send(call.GET().build(), BodyHandlers.ofInputStream());
    }

    /** What info says. */
    JsonNode info(String submission) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get("/api/v1/" + submission + "/info", BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException("info answered " + answer.statusCode());
        }
        return json(answer.body());
    }

    /** Downloads a file of the result. */
    <T> HttpResponse<T> download(String submission, String format, BodyHandler<T> body)
            throws IOException, InterruptedException {
        return get("/api/v1/" + submission + "/download?format=" + format, body);
    }

    private <T> HttpResponse<T> get(String path, BodyHandler<T> body) throws IOException, InterruptedException {
        return client.send(request(path).GET().timeout(PATIENCE).build(), body);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path));
    }

    private static JsonNode json(byte[] body) {
        try {
            return JSON.readTree(new String(body, StandardCharsets.UTF_8));
        } catch (JsonProcessingException exception) {
            throw new CommandException("The answer is not JSON: is this a Meshwright system?", exception);
        }
    }

    private static String reason(byte[] body) {
        String text = new String(body, StandardCharsets.UTF_8);
        try {
            JsonNode problem = JSON.readTree(text);
            return problem.path("detail").asText(problem.path("message").asText(text));
        } catch (JsonProcessingException _) {
            return text;
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
