package dev.meshwright.projects;

import static io.restassured.RestAssured.given;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Tells the service that stands in for tracking what to answer. */
final class Tracking {

    private Tracking() {}

    static void answers(UUID account, String project, int status, String body) {
        URI url = URI.create(ConfigProvider.getConfig().getValue("meshwright.services.tracking.url", String.class));
        given().baseUri(url.toString())
                .port(url.getPort())
                .header(TrackingStub.STATUS, status)
                .contentType("application/octet-stream")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .put(path(account, project))
                .then()
                .statusCode(204);
    }

    /** How often it was asked about the project. */
    static int asked(UUID account, String project) {
        URI url = URI.create(ConfigProvider.getConfig().getValue("meshwright.services.tracking.url", String.class));
        return Integer.parseInt(given().baseUri(url.toString())
                .port(url.getPort())
                .post(path(account, project))
                .asString());
    }

    private static String path(UUID account, String project) {
        return "/internal/projects/" + project.substring(project.lastIndexOf('/') + 1) + "/submissions?account_id="
                + account + "&limit=200";
    }
}
