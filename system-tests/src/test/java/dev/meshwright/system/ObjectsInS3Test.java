package dev.meshwright.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.meshwright.s3server.S3Server;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A system of separate processes whose objects lie in S3 and nowhere else. */
class ObjectsInS3Test {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static S3Server objects;
    private static Path data;
    private static RunningSystem system;

    @BeforeAll
    static void start(@TempDir Path directory) throws IOException {
        objects = S3Server.running();
        data = directory.resolve("data");
        system = new RunningSystem(data, SharedSystem.freePort(), List.of("--processes"), environment());
        system.start();
    }

    @AfterAll
    static void stop() throws InterruptedException {
        try {
            system.stop();
        } finally {
            objects.close();
        }
    }

    @Test
    void everyServiceKeepsItsObjectsThere() throws Exception {
        // Given
        Client client = new Accounts(system).newClient();
        String project = client.post("/api/v1/projects", "{\"name\": \"Tavern\"}")
                .is(201)
                .field("id");
        client.upload(
                        "/api/v1/projects/" + project + "/sources",
                        "style.md",
                        "Use at most 20000 triangles.".getBytes(StandardCharsets.UTF_8))
                .is(201);

        // When
        String chest = client.submit(
                "/api/v1/phase1/submit",
                Map.of(
                        "task",
                        "a wooden treasure chest with iron bands",
                        "project_id",
                        project,
                        "image",
                        Pictures.dataUrl(Pictures.png(64, 64))));
        client.await(chest, "completed");
        JsonNode root = client.get("/api/v1/" + chest + "/hierarchy").is(200).json();
        String part = meshName(root);
        String edited = client.submit(
                "/api/v1/phase3/submit",
                Map.of(
                        "parent_submission_id",
                        chest,
                        "modification_request",
                        "paint it red",
                        "focus_on_node_names",
                        List.of(part)));
        client.await(edited, "completed");

        // Then
        assertThat(download(client, edited, "glb")).startsWith('g', 'l', 'T', 'F');
        assertThat(download(client, edited, "thumbnail")).startsWith(0x89, 'P', 'N', 'G');
        assertThat(download(client, chest, "reference_image")).startsWith(0x89, 'P', 'N', 'G');
        assertThat(objects.objects())
                .anyMatch(name -> name.startsWith("artifacts/" + chest))
                .anyMatch(name -> name.startsWith("projects/" + project));
        assertThat(filesIn(data.resolve("objects"))).isEmpty();
    }

    /** As a client gets it who is sent on and takes nothing along but the address. */
    private static byte[] download(Client client, String submission, String format)
            throws IOException, InterruptedException {
        Answered answer = client.get("/api/v1/" + submission + "/download?format=" + format)
                .is(302);
        URI address = URI.create(answer.header("Location"));
        return HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray())
                .body();
    }

    private static String meshName(JsonNode node) {
        if (node.path("type").asText().equals("Mesh")) {
            return node.path("name").asText();
        }
        return meshName(node.path("children").path(0));
    }

    private static Map<String, String> environment() {
        return objects.settings().entrySet().stream()
                .collect(Collectors.toMap(
                        setting -> setting.getKey().toUpperCase(Locale.ROOT).replaceAll("[.-]", "_"),
                        Map.Entry::getValue));
    }

    private static List<Path> filesIn(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
