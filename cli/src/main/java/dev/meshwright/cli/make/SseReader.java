package dev.meshwright.cli.make;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * Reads a {@code text/event-stream} as the HTML standard's section 9.2.6 says: lines that end in CR, LF or both,
 * several data lines to an event, comments passed over.
 */
final class SseReader {
    private final BufferedReader lines;
    private String id = "";

    SseReader(InputStream stream) {
        // Ends of lines of every kind, in any chunks, are what this class is made for.
        this.lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }

    /** The next event; empty at the end of the stream. An event that the end cuts off is none. */
    Optional<SseEvent> next() throws IOException {
        StringJoiner data = new StringJoiner("\n");
        data.setEmptyValue("");
        boolean hasData = false;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty()) {
                if (hasData) {
                    return Optional.of(new SseEvent(id, data.toString()));
                }
                continue;
            }
            switch (field(line)) {
                case "data" -> {
                    data.add(value(line));
                    hasData = true;
                }
                case "id" -> id = value(line);
                default -> {
                    // Comments, and fields that our streams do not use.
                }
            }
        }
        return Optional.empty();
    }

    private static String field(String line) {
        int colon = line.indexOf(':');
        return colon < 0 ? line : line.substring(0, colon);
    }

    private static String value(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            return "";
        }
        String value = line.substring(colon + 1);
        return value.startsWith(" ") ? value.substring(1) : value;
    }
}
