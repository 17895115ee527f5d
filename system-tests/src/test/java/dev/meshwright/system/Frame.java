package dev.meshwright.system;

import com.fasterxml.jackson.databind.JsonNode;

/** A frame of a submission's stream. */
record Frame(long id, JsonNode data) {
    boolean isTerminal() {
        String status = data.path("status").asText();
        return status.equals("completed") || status.equals("failed");
    }

    boolean isProgress() {
        return data.path("type").asText().equals("progress");
    }
}
