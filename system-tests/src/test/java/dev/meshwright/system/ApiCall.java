package dev.meshwright.system;

import java.util.List;
import java.util.Map;

/**
 * A call of the public API.
 *
 * @param path   with placeholders for the ids of a world's things: {@code {submission}}, {@code {project}},
 *     {@code {source}}, {@code {conversion}}
 * @param keyed  whether it asks for an API key
 * @param body   a body that is taken, with the same placeholders; null where the call takes none
 * @param fields of the body, or of the query where there is no body
 */
record ApiCall(String method, String path, boolean keyed, Map<String, ?> body, List<Field> fields) {

    private static final String API = "/api/v1";

    static ApiCall open(String method, String path, Field... query) {
        return new ApiCall(method, API + path, false, null, List.of(query));
    }

    static ApiCall keyed(String method, String path, Field... query) {
        return new ApiCall(method, API + path, true, null, List.of(query));
    }

    static ApiCall withBody(String method, String path, Map<String, ?> body, Field... fields) {
        return new ApiCall(method, API + path, true, body, List.of(fields));
    }

    static ApiCall openWithBody(String method, String path, Map<String, ?> body, Field... fields) {
        return new ApiCall(method, API + path, false, body, List.of(fields));
    }

    boolean takesBody() {
        return body != null;
    }

    boolean isAboutAThing() {
        return path.contains("{");
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
