package dev.meshwright.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A check that finds nothing would let every answer pass. */
class ApiDocumentTest {

    private static final ApiDocument DOCUMENT = ApiDocument.parse("""
            {"openapi": "3.1.0",
             "paths": {
               "/things": {"get": {"responses": {
                 "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                 "304": {},
                 "404": {"content": {"application/problem+json": {"schema": {"$ref": "#/components/schemas/Problem"}}}}}}},
               "/things/{id}": {"get": {"responses": {"200": {"content": {"application/json":
                 {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}}}}}}},
               "/things/{id}/file": {"get": {"responses": {"200": {"content": {"*/*": {}}}}}},
               "/stream": {"get": {"responses": {"200": {"content": {"text/event-stream":
                 {"x-data-schema": "#/components/schemas/Thing"}}}}}}},
             "components": {"schemas": {
               "Thing": {"type": "object", "required": ["name", "size"],
                         "properties": {"name": {"type": "string"}, "size": {"type": ["integer", "null"]}}},
               "Problem": {"type": "object", "required": ["detail"], "properties": {"detail": {"type": "string"}}}}}}
            """.getBytes(StandardCharsets.UTF_8));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET  | /things        | 200 | application/json          | {"name": "a", "size": 1}
                    GET  | /things        | 200 | application/json;q=1      | {"name": "a", "size": null}
                    GET  | /things        | 304 | ''                        | ''
                    GET  | /things/7      | 200 | application/json          | [{"name": "a", "size": 1}]
                    GET  | /things/7/file | 200 | model/gltf-binary         | glTF
                    HEAD | /things        | 200 | application/json          | ''
                    GET  | /stream        | 200 | text/event-stream         | data: {"name": "a", "size": 1}
                    GET  | /nothing       | 404 | application/problem+json  | {"detail": "nothing"}
                    PUT  | /things        | 405 | application/problem+json  | {"detail": "not so"}
                    """)
    void takesWhatIsDocumented(String method, String path, int status, String type, String body) {
        assertThat(DOCUMENT.mismatch(answer(method, path, status, type, body))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET  | /things    | 201 | application/json         | {"name": "a", "size": 1} | says only 200, 304, 404
                    GET  | /things    | 200 | text/plain               | {"name": "a", "size": 1} | text/plain
                    GET  | /things    | 200 | application/json         | {"name": "a"}            | size
                    GET  | /things    | 200 | application/json         | {"name": 1, "size": 1}   | name
                    GET  | /things    | 200 | application/json         | {"name": "a", "size": 1, "extra": 1} | extra
                    GET  | /things    | 200 | application/json         | ''                       | no body
                    GET  | /things    | 304 | application/json         | {}                       | nothing of a body
                    GET  | /things/7  | 200 | application/json         | [{"name": "a"}]          | size
                    GET  | /stream    | 200 | text/event-stream        | data: {"name": "a"}      | size
                    GET  | /things    | 404 | application/problem+json | {"other": 1}             | detail
                    GET  | /nothing   | 200 | application/json         | {}                       | no such path
                    GET  | /nothing   | 404 | text/html                | <html/>                  | no problem document
                    PUT  | /things    | 200 | application/json         | {}                       | does not take the method
                    """)
    void findsWhatIsNot(String method, String path, int status, String type, String body, String said) {
        assertThat(DOCUMENT.mismatch(answer(method, path, status, type, body)))
                .hasValueSatisfying(mismatch -> assertThat(mismatch).contains(method + " " + path, said));
    }

    @Test
    void missesTheRequestId() {
        Answer answer = new Answer("GET", "/things", 304, Map.of(), new byte[0]);

        assertThat(DOCUMENT.mismatch(answer))
                .hasValueSatisfying(said -> assertThat(said).contains("X-Request-Id"));
    }

    private static Answer answer(String method, String path, int status, String type, String body) {
        return new Answer(
                method,
                path,
                status,
                Map.of("content-type", type, "x-request-id", "1"),
                body.getBytes(StandardCharsets.UTF_8));
    }
}
