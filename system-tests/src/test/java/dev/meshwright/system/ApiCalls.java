package dev.meshwright.system;

import static dev.meshwright.system.ApiCall.keyed;
import static dev.meshwright.system.ApiCall.open;
import static dev.meshwright.system.ApiCall.openWithBody;
import static dev.meshwright.system.ApiCall.withBody;

import dev.meshwright.system.Field.Clearable;
import dev.meshwright.system.Field.ClearableId;
import dev.meshwright.system.Field.Flag;
import dev.meshwright.system.Field.Id;
import dev.meshwright.system.Field.Range;
import dev.meshwright.system.Field.Text;
import dev.meshwright.system.Field.Texts;
import dev.meshwright.system.Field.Thing;
import dev.meshwright.system.Field.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Every public call with what it takes: the table that bad input is tried on. */
final class ApiCalls {

    private static final Field PROJECT = new Id("project_id", false, Thing.PROJECT);
    private static final Field THINKING = new Flag("adaptive_thinking", false);
    private static final Field PARENT = new Id("parent_submission_id", true, Thing.SUBMISSION);
    private static final Field LIMIT = new Range("limit", false, "1", "200", "0", "201");

    private ApiCalls() {}

    static List<ApiCall> all() {
        List<ApiCall> calls = new ArrayList<>();
        calls.addAll(submitting());
        calls.addAll(status());
        calls.addAll(conversions());
        calls.addAll(managing());
        calls.addAll(account());
        calls.addAll(projects());
        return calls;
    }

    private static List<ApiCall> submitting() {
        List<ApiCall> calls = new ArrayList<>();
        for (String path : List.of("/phase1/submit", "/architect/submit")) {
            calls.add(withBody(
                    "POST",
                    path,
                    Map.of("task", "a wooden chair"),
                    new Text("task", true, 4_000),
                    new Word("model", false),
                    new Text("image", false, Integer.MAX_VALUE),
                    new Texts("images", false),
                    new Range("target_size_m", false, "0.01", "1000", "0.009", "1000.1"),
                    THINKING,
                    PROJECT,
                    new Id("style_reference_submission_id", false, Thing.SUBMISSION),
                    new Id("reference_image_id", false, Thing.IMAGE)));
        }
        for (String path : List.of("/phase2/submit", "/autofix/submit")) {
            calls.add(
                    withBody("POST", path, Map.of("parent_submission_id", "{submission}"), PARENT, PROJECT, THINKING));
        }
        for (String path : List.of("/phase3/submit", "/edit/submit")) {
            calls.add(withBody(
                    "POST",
                    path,
                    Map.of("parent_submission_id", "{submission}", "modification_request", "paint it red"),
                    PARENT,
                    new Text("modification_request", true, 4_000),
                    new Texts("focus_on_node_names", false),
                    PROJECT,
                    THINKING));
        }
        return calls;
    }

    private static List<ApiCall> status() {
        return List.of(
                open("GET", "/{submission}/info"),
                open("GET", "/{submission}/stream"),
                open("GET", "/{submission}/hierarchy"),
                open(
                        "GET",
                        "/{submission}/download",
                        new Word("format", false),
                        new Word("quality", false),
                        new Word("target", false)),
                keyed(
                        "GET",
                        "/submissions",
                        new Word("status", false),
                        new Range("phase", false, "1", "5", "0", "6"),
                        LIMIT,
                        new Word("include_deleted", false)),
                keyed("GET", "/submissions/search", LIMIT),
                keyed("GET", "/submissions/active"));
    }

    private static List<ApiCall> conversions() {
        return List.of(
                openWithBody(
                        "POST",
                        "/convert",
                        Map.of("submission_id", "{submission}", "format", "stl"),
                        new Id("submission_id", true, Thing.SUBMISSION),
                        new Word("format", true),
                        new Word("target", false),
                        new Flag("force", false)),
                open("GET", "/convert/{conversion}"),
                open("GET", "/convert/{conversion}/download"));
    }

    private static List<ApiCall> managing() {
        return List.of(
                withBody("PATCH", "/{submission}/nickname", Map.of("nickname", "mine"), new Clearable("nickname", 255)),
                withBody("PATCH", "/{submission}/archive", Map.of("is_archived", true), new Flag("is_archived", true)),
                withBody("PATCH", "/{submission}/visible", Map.of("is_visible", true), new Flag("is_visible", true)),
                withBody("PATCH", "/{submission}/pin", Map.of("is_pinned", true), new Flag("is_pinned", true)),
                withBody(
                        "PATCH",
                        "/{submission}/project",
                        Map.of("project_id", "{project}"),
                        new ClearableId("project_id")),
                keyed("DELETE", "/{submission}"),
                keyed("POST", "/{submission}/restore"),
                keyed("POST", "/{submission}/cancel"));
    }

    private static List<ApiCall> account() {
        return List.of(keyed("GET", "/usage"), open("GET", "/tiers"));
    }

    private static List<ApiCall> projects() {
        return List.of(
                keyed("GET", "/projects", new Word("include_archived", false)),
                withBody(
                        "POST",
                        "/projects",
                        Map.of("name", "a project"),
                        new Text("name", true, 255),
                        new Text("description", false, 2_000)),
                keyed("GET", "/projects/{project}"),
                withBody(
                        "PATCH",
                        "/projects/{project}",
                        Map.of("name", "renamed"),
                        new Text("name", true, 255),
                        new Flag("is_archived", false)),
                keyed("DELETE", "/projects/{project}"),
                keyed("GET", "/projects/{project}/sources"),
                keyed("GET", "/projects/{project}/sources/{source}"),
                withBody(
                        "PATCH",
                        "/projects/{project}/sources/{source}",
                        Map.of("filename", "style.md"),
                        new Text("filename", true, 255)),
                keyed("DELETE", "/projects/{project}/sources/{source}"));
    }
}
