package dev.meshwright.shared.event;

import dev.meshwright.model.event.Event;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.model.event.EventType;
import dev.meshwright.model.event.Progress;
import dev.meshwright.model.event.UnreadableEventException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Events as Kafka records: CloudEvents 1.0, binary content mode (Kafka protocol binding, section 3.2). */
public final class CloudEvents {

    private static final String SPEC_VERSION = "ce_specversion";
    private static final String ID = "ce_id";
    private static final String SOURCE = "ce_source";
    private static final String TYPE = "ce_type";
    private static final String TIME = "ce_time";
    private static final String SEQUENCE = "ce_sequence";
    private static final String CONTENT_TYPE = "content-type";

    private CloudEvents() {}

    /**
     * The headers that say what the record's value is.
     *
     * @param source which service tells it
     */
    public static Map<String, String> headers(Event event, String id, String source, Instant time) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(SPEC_VERSION, "1.0");
        headers.put(ID, id);
        headers.put(SOURCE, "/meshwright/" + source);
        headers.put(TYPE, EventType.of(event).type());
        headers.put(TIME, time.toString());
        headers.put(CONTENT_TYPE, "application/json");
        if (event instanceof Progress progress) {
            headers.put(SEQUENCE, Long.toString(progress.sequence()));
        }
        return headers;
    }

    /** @throws UnreadableEventException when the record is not an event known here; the message says why */
    public static ReceivedEvent read(ConsumerRecord<String, byte[]> kafkaRecord) throws UnreadableEventException {
        String id = required(kafkaRecord.headers(), ID);
        String typeName = required(kafkaRecord.headers(), TYPE);
        EventType type = EventType.ofType(typeName)
                .orElseThrow(() -> new UnreadableEventException("no event type is called '" + typeName + "'"));
        Event event = EventJson.read(type, kafkaRecord.value());
        if (!event.topic().topicName().equals(kafkaRecord.topic())) {
            throw new UnreadableEventException("a " + typeName + " does not belong on " + kafkaRecord.topic());
        }
        return new ReceivedEvent(id, event);
    }

    private static String required(Headers headers, String name) throws UnreadableEventException {
        Header header = headers.lastHeader(name);
        if (header == null || header.value() == null || header.value().length == 0) {
            throw new UnreadableEventException("the header " + name + " is missing");
        }
        return new String(header.value(), StandardCharsets.UTF_8);
    }
}
