package dev.meshwright.shared.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.meshwright.model.Ids;
import dev.meshwright.model.event.AccountKeyChanged;
import dev.meshwright.model.event.Event;
import dev.meshwright.model.event.Progress;
import dev.meshwright.shared.outbox.DeadLetter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

/** Holds the headers that {@code docs/events.yaml} describes against those that records have. */
class HeadersDocumentTest {

    private static final Path FILE = Path.of("../docs/events.yaml");

    @Test
    void everyEventHasTheHeadersThatAreRequired() throws IOException {
        Event event = new AccountKeyChanged("ab".repeat(32), "sk-abcd", Ids.next(), "laptop", false, "default", null);

        assertThat(headers(event)).isEqualTo(required("/components/schemas/eventHeaders"));
    }

    @Test
    void aStepHasItsSequenceToo() throws IOException {
        Event event = new Progress.Started(Ids.next(), Ids.next(), 1, Instant.EPOCH, 1);

        Set<String> described = required("/components/schemas/eventHeaders");
        described.addAll(required("/components/schemas/stepHeaders/allOf/1"));
        assertThat(headers(event)).isEqualTo(described);
    }

    @Test
    void aDeadLetterSaysWhereItComesFromAndWhy() throws IOException {
        ConsumerRecord<String, byte[]> broken = new ConsumerRecord<>("progress", 0, 7, "key", new byte[0]);

        assertThat(DeadLetter.of(broken, "tracking", "it is empty").headers().keySet())
                .isEqualTo(required("/components/schemas/deadLetterHeaders"));
    }

    private static Set<String> headers(Event event) {
        return CloudEvents.headers(event, "1", "accounts", Instant.EPOCH).keySet();
    }

    private static Set<String> required(String schema) throws IOException {
        JsonNode document = new ObjectMapper(new YAMLFactory()).readTree(FILE.toFile());
        JsonNode required = document.at(schema).path("required");
        return StreamSupport.stream(required.spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
