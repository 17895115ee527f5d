package dev.meshwright.system;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stream read from a plain socket as HTTP/1.0, which knows no chunks: what comes is the events, byte by byte, until the
 * server closes. No key is sent.
 */
final class RawStream implements AutoCloseable {
    private static final int PATIENCE_MILLISECONDS = 180_000;

    private final Socket socket;
    private final InputStream input;
    private final SseParser parser = new SseParser();
    private final int status;

    private RawStream(Socket socket, String path) throws IOException {
        this.socket = socket;
        this.input = new BufferedInputStream(socket.getInputStream());
        socket.getOutputStream()
                .write(("GET " + path + " HTTP/1.0\r\nHost: localhost\r\nAccept: text/event-stream\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        this.status = Integer.parseInt(line().split(" ", -1)[1]);
        while (!line().isEmpty()) {
            // Headers.
        }
    }

    static RawStream open(RunningSystem system, String submission) throws IOException {
        URI place = URI.create(system.url());
        Socket socket = new Socket(place.getHost(), place.getPort());
        socket.setSoTimeout(PATIENCE_MILLISECONDS);
        return new RawStream(socket, "/api/v1/" + submission + "/stream");
    }

    int status() {
        return status;
    }

    /** The next event's data; empty when the server has closed. */
    Optional<JsonNode> next() throws IOException {
        for (int next = input.read(); next >= 0; next = input.read()) {
            Optional<SseParser.Event> event = parser.accept(next);
            if (event.isPresent()) {
                return Optional.of(json(event.get().data()));
            }
        }
        return Optional.empty();
    }

    /** All events until the server closes. */
    List<JsonNode> rest() throws IOException {
        List<JsonNode> events = new ArrayList<>();
        for (Optional<JsonNode> event = next(); event.isPresent(); event = next()) {
            events.add(event.get());
        }
        return events;
    }

    /** Reads up to the event that ends the submission, as impatient clients do, and gives its status. */
    String toTheEnd() throws IOException {
        for (Optional<JsonNode> event = next(); event.isPresent(); event = next()) {
            String present = event.get().path("status").asText();
            if (present.equals("completed") || present.equals("failed")) {
                return present;
            }
        }
        throw new IOException("The stream has ended without a terminal frame");
    }

    private static JsonNode json(String data) {
        try {
            return RunningSystem.JSON.readTree(data);
        } catch (JsonProcessingException exception) {
            throw new AssertionError("An event's data is no JSON: " + data, exception);
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int next = input.read(); next >= 0 && next != '\n'; next = input.read()) {
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
