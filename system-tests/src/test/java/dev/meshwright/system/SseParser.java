package dev.meshwright.system;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Server-sent events as hand-written clients read them: bytes come one by one, lines end with LF, CRLF or CR, an event
 * may have several data lines, and comments and unknown fields are passed over (WHATWG HTML, 9.2.6).
 */
final class SseParser {
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private final List<String> data = new ArrayList<>();
    private String id = "";
    private boolean afterCarriageReturn;

    /**
     * An event.
     *
     * @param id   of the newest event that had one
     * @param data its lines, joined by LF
     */
    record Event(String id, String data) {}

    /** The event that ends with this byte, if one does. */
    Optional<Event> accept(int next) {
        boolean secondOfCrLf = next == '\n' && afterCarriageReturn;
        afterCarriageReturn = next == '\r';
        if (secondOfCrLf) {
            return Optional.empty();
        }
        if (next == '\n' || next == '\r') {
            String whole = line.toString(StandardCharsets.UTF_8);
            line.reset();
            return endOfLine(whole);
        }
        line.write(next);
        return Optional.empty();
    }

    private Optional<Event> endOfLine(String whole) {
        if (whole.isEmpty()) {
            if (data.isEmpty()) {
                return Optional.empty();
            }
            Event event = new Event(id, String.join("\n", data));
            data.clear();
            return Optional.of(event);
        }
        int colon = whole.indexOf(':');
        String field = colon < 0 ? whole : whole.substring(0, colon);
        String value = colon < 0 ? "" : whole.substring(colon + 1).replaceFirst("^ ", "");
        switch (field) {
            case "data" -> data.add(value);
            case "id" -> id = value;
            default -> {
                // A comment, or a field that means nothing to this client.
            }
        }
        return Optional.empty();
    }
}
