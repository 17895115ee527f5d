package dev.meshwright.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The documents of running programs, each asked for once. */
public final class Documents {

    private static final Map<String, ApiDocument> KNOWN = new ConcurrentHashMap<>();
    private static final String OF_A_SERVICE = "/q/openapi?format=JSON";

    private Documents() {}

    /**
     * The document of the service at an address.
     *
     * @param origin scheme, host and port
     */
    public static ApiDocument of(String origin) {
        return at(URI.create(origin + OF_A_SERVICE));
    }

    /** The document at an address. */
    public static ApiDocument at(URI place) {
        return KNOWN.computeIfAbsent(place.toString(), _ -> ask(place));
    }

    private static ApiDocument ask(URI place) {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<byte[]> answer =
                    client.send(HttpRequest.newBuilder(place).build(), HttpResponse.BodyHandlers.ofByteArray());
            if (answer.statusCode() != 200) {
                throw new AssertionError("There is no OpenAPI document at " + place + ": " + answer.statusCode());
            }
            return ApiDocument.parse(answer.body());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(exception);
        }
    }
}
