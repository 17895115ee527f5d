package dev.meshwright.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;

/** An answer of the system. */
record Answered(int status, HttpHeaders headers, byte[] body) {

    JsonNode json() {
        try {
            return RunningSystem.JSON.readTree(body);
        } catch (IOException exception) {
            throw new UncheckedIOException("This is no JSON: " + text(), exception);
        }
    }

    String text() {
        return new String(body, StandardCharsets.UTF_8);
    }

    /** A field of the answer's JSON object, as text. */
    String field(String name) {
        return json().path(name).asText();
    }

    String header(String name) {
        return headers.firstValue(name).orElse("");
    }

    /** The same answer, if it has that status. */
    Answered is(int expected) {
        if (status != expected) {
            throw new AssertionError("Expected " + expected + ", got " + status + ": " + text());
        }
        return this;
    }
}
