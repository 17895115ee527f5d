package dev.meshwright.model.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.meshwright.model.Topic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds {@code docs/events.yaml} against the topics, event types and schemas that there are. */
class EventsDocumentTest {

    private static final Path FILE = Path.of("../docs/events.yaml");
    private static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    private static JsonNode document;

    @BeforeAll
    static void read() throws IOException {
        document = new ObjectMapper(new YAMLFactory()).readTree(FILE.toFile());
    }

    @Test
    void listsEveryTopicAsItIsCreated() {
        Map<String, String> documented = new TreeMap<>();
        for (JsonNode channel : document.path("channels")) {
            JsonNode kafka = channel.path("bindings").path("kafka");
            String address = channel.path("address").asText();
            assertThat(kafka.path("topic").asText()).isEqualTo(address);
            documented.put(address, kafka.path("partitions").asInt() + " " + configuration(kafka));
        }

        Map<String, String> created = new TreeMap<>();
        for (Topic.Definition topic : Topic.definitions()) {
            created.put(topic.name(), topic.partitions() + " " + new TreeMap<>(topic.configuration()));
        }
        assertThat(documented).isEqualTo(created);
    }

    @Test
    void listsEachEventTypeOnItsTopic() {
        Map<String, Set<String>> documented = new TreeMap<>();
        for (JsonNode channel : document.path("channels")) {
            for (JsonNode reference : channel.path("messages")) {
                documented
                        .computeIfAbsent(channel.path("address").asText(), none -> new TreeSet<>())
                        .add(resolve(reference).path("name").asText());
            }
        }

        Map<String, Set<String>> published = EventJsonTest.oneOfEach()
                .collect(Collectors.groupingBy(
                        event -> event.topic().topicName(),
                        TreeMap::new,
                        Collectors.mapping(
                                event -> EventType.of(event).type(), Collectors.toCollection(TreeSet::new))));
        for (Topic topic : Topic.values()) {
            published.put(topic.deadTopicName(), Set.of("dead-letter"));
        }
        assertThat(documented).isEqualTo(published);
    }

    @Test
    void describesEachEventTypeByItsSchema() {
        Map<String, String> documented = new LinkedHashMap<>();
        for (JsonNode message : document.path("components").path("messages")) {
            if (message.path("payload").has("$ref")) {
                String reference = message.path("payload").path("$ref").asText();
                documented.put(
                        message.path("name").asText(),
                        FILE.resolveSibling(reference)
                                .normalize()
                                .toAbsolutePath()
                                .toString());
                assertThat(FILE.resolveSibling(reference)).exists();
            }
        }

        assertThat(documented.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(EventType.values()).map(EventType::type).toList());
        documented.forEach((type, file) -> assertThat(Path.of(file).normalize())
                .isEqualTo(SCHEMAS.resolve(type + ".json").toAbsolutePath().normalize()));
    }

    @Test
    void tellsStepsFromOtherEventsByTheirSequence() {
        for (JsonNode message : document.path("components").path("messages")) {
            EventType.ofType(message.path("name").asText()).ifPresent(type -> {
                boolean isStep = Progress.class.isAssignableFrom(type.eventClass());
                assertThat(message.path("headers").path("$ref").asText())
                        .as(type.type())
                        .isEqualTo("#/components/schemas/" + (isStep ? "stepHeaders" : "eventHeaders"));
            });
        }
    }

    @Test
    void refersToNothingThatIsNotThere() {
        assertThat(document.findValues("$ref").stream().map(JsonNode::asText).filter(name -> name.startsWith("#")))
                .isNotEmpty()
                .allSatisfy(name -> assertThat(document.at(name.substring(1)).isMissingNode())
                        .isFalse());
    }

    private static JsonNode resolve(JsonNode reference) {
        return document.at(reference.path("$ref").asText().substring(1));
    }

    private static Map<String, String> configuration(JsonNode kafka) {
        Map<String, String> configuration = new TreeMap<>();
        kafka.path("topicConfiguration")
                .properties()
                .forEach(entry -> configuration.put(entry.getKey(), text(entry.getValue())));
        return configuration;
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining(","))
                : value.asText();
    }
}
