package dev.meshwright.conformance;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a program answered to a call.
 *
 * @param method  of the call
 * @param path    of the call, as it was sent, without the query
 * @param headers of the answer, their names in any case
 * @param body    empty for none
 */
public record Answer(String method, String path, int status, Map<String, String> headers, byte[] body) {

    Optional<String> header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** Without its parameters; empty where the answer has none. */
    String mediaType() {
        return header("Content-Type")
                .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
                .orElse("");
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** The call and its answer in a few words. */
    String inWords() {
        return method + " " + path + " answers " + status;
    }
}
