package dev.meshwright.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.meshwright.model.Ids;
import dev.meshwright.model.JobStatus;
import dev.meshwright.model.event.Artifact;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.EventType;
import dev.meshwright.model.event.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tells the services that stand in for tracking, generation and projects what to answer. */
final class Neighbour {

    private Neighbour() {}

    /** @return the id of a job that tracking knows */
    static UUID trackingKnows(UUID account, JobStatus status, int phase, UUID project, List<Artifact> artifacts) {
        UUID id = Ids.next();
        Map<String, Object> job = new HashMap<>();
        job.put("submission_id", id);
        job.put("account_id", account);
        job.put("status", status.word());
        job.put("operation", "create");
        job.put("phase", phase);
        job.put("project_id", project);
        job.put("is_deleted", false);
        job.put("prompt", "a box with a lid");
        job.put(
                "artifacts",
                artifacts.stream()
                        .map(artifact -> Map.of(
                                "kind", artifact.kind().word(),
                                "object_name", artifact.objectName(),
                                "size_bytes", artifact.sizeBytes(),
                                "sha256", artifact.sha256(),
                                "file_name", artifact.fileName()))
                        .toList());
        send("PUT", "/tracking/internal/jobs/" + id, json(job), Neighbours.STATUS, "200");
        return id;
    }

    /** @return the id of a completed job without a project */
    static UUID completed(UUID account, int phase) {
        return trackingKnows(account, JobStatus.COMPLETED, phase, null, List.of());
    }

    static void generationKnowsTheEnd(Progress end) {
        send(
                "PUT",
                "/generation/internal/runs/" + end.submissionId() + "/outcome",
                EventJson.write(end),
                Neighbours.STATUS,
                "200",
                Neighbours.TYPE,
                EventType.of(end).type());
    }

    /** @return the project's id */
    static UUID projectsKnows(UUID account, Map<String, String> sources) {
        UUID id = Ids.next();
        Map<String, Object> project = Map.of(
                "project_id",
                id,
                "sources",
                sources.entrySet().stream()
                        .map(source -> Map.of(
                                "filename",
                                source.getKey(),
                                "content",
                                source.getValue(),
                                "sha256",
                                "",
                                "size_bytes",
                                0))
                        .toList());
        send("PUT", "/projects/internal/projects/" + id + "/" + account, json(project), Neighbours.STATUS, "200");
        return id;
    }

    /** @param service tracking or generation */
    static void saysEnded(String service, String submission) {
        send("PUT", "/" + service + Neighbours.ENDED + submission, new byte[0], Neighbours.STATUS, "200");
    }

    static void isAway(String service) {
        send("PUT", "/away/" + service, new byte[0], Neighbours.STATUS, "200");
    }

    static void isBack(String service) {
        send("DELETE", "/away/" + service, new byte[0], Neighbours.STATUS, "200");
    }

    private static void send(String method, String path, byte[] body, String... headers) {
        String url = ConfigProvider.getConfig().getValue("meshwright.test.neighbours", String.class);
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + path))
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body))
                .headers(headers)
                .build();
        // By a client of its own: what these answer is not what our document is about.
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertThat(client.send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode())
                    .isEqualTo(204);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static byte[] json(Object value) {
        try {
            return new ObjectMapper().writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
