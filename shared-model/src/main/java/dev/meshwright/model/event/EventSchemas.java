package dev.meshwright.model.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;

/** The JSON Schema of each event type, as it is published in {@code schemas/} of this jar. */
public final class EventSchemas {

    private static final Map<EventType, JsonNode> SCHEMAS = load();

    private EventSchemas() {}

    public static JsonNode schema(EventType type) {
        return SCHEMAS.get(type);
    }

    /** Refuses an object that lacks what its type requires, before a missing value could turn into a default. */
    static void checkRequired(EventType type, JsonNode event) throws UnreadableEventException {
        for (JsonNode required : schema(type).path("required")) {
            if (!event.hasNonNull(required.asText())) {
                throw new UnreadableEventException(
                        "the value is not a " + type.type() + ": the field '" + required.asText() + "' is missing");
            }
        }
    }

    private static Map<EventType, JsonNode> load() {
        Map<EventType, JsonNode> schemas = new EnumMap<>(EventType.class);
        ObjectMapper mapper = new ObjectMapper();
        for (EventType type : EventType.values()) {
            String resource = "/schemas/" + type.type() + ".json";
            try (InputStream stream = EventSchemas.class.getResourceAsStream(resource)) {
                if (stream == null) {
                    throw new IllegalStateException("the schema " + resource + " is missing");
                }
                schemas.put(type, mapper.readTree(stream));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return schemas;
    }
}
