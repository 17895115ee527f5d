package dev.meshwright.system;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An account with one of everything: a completed, converted submission in a project with a source. */
record World(Client client, String submission, String project, String source, String conversion) {

    /** An id of nothing. */
    static final String NOBODYS = "0198c0de-0000-7000-8000-00000000dead";

    /** What shows everything that the account has. */
    private static final List<String> SIGHTS = List.of(
            "/api/v1/submissions?include_deleted=true&include_archived=true&include_hidden=true&limit=200",
            "/api/v1/projects?include_archived=true",
            "/api/v1/projects/{project}",
            "/api/v1/projects/{project}/sources",
            "/api/v1/projects/{project}/sources/{source}",
            "/api/v1/{submission}/info");

    static World create(Client client) {
        String project = client.post("/api/v1/projects", "{\"name\":\"a project\"}")
                .is(201)
                .field("id");
        String source = client.upload(
                        "/api/v1/projects/" + project + "/sources",
                        "style.md",
                        "Chairs are always 45 cm tall.".getBytes(StandardCharsets.UTF_8))
                .is(201)
                .field("id");
        String submission =
                client.submit("/api/v1/phase1/submit", Map.of("task", "a wooden chair", "project_id", project));
        client.await(submission, "completed");
        String conversion = client.post(
                        "/api/v1/convert", "{\"submission_id\":\"" + submission + "\",\"format\":\"obj\"}")
                .is(202)
                .field("job_id");
        return new World(client, submission, project, source, conversion);
    }

    /** With the ids of this world in the place of the placeholders. */
    String filled(String text) {
        return text.replace("{submission}", submission)
                .replace("{project}", project)
                .replace("{source}", source)
                .replace("{conversion}", conversion);
    }

    Map<String, Object> filled(Map<String, ?> body) {
        Map<String, Object> filled = new HashMap<>();
        body.forEach((name, value) -> filled.put(name, value instanceof String text ? filled(text) : value));
        return filled;
    }

    /** Everything that the account has, as the API shows it. */
    Map<String, String> seen() {
        Map<String, String> seen = new HashMap<>();
        SIGHTS.forEach(
                sight -> seen.put(sight, client.get(filled(sight)).is(200).text()));
        return seen;
    }
}
