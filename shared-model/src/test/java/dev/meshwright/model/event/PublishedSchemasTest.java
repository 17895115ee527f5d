package dev.meshwright.model.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds the event schemas against what was published. The copies in {@code published-schemas} are what others have
 * written their readers and writers by.
 */
class PublishedSchemasTest {

    private static final Path LIVE = Path.of("src/main/resources/schemas");
    private static final Path PUBLISHED = Path.of("src/test/resources/published-schemas");

    @ParameterizedTest
    @EnumSource(EventType.class)
    void staysCompatible(EventType type) throws IOException {
        List<String> breaks = SchemaCompatibility.breaksBetween(read(PUBLISHED, type), EventSchemas.schema(type));

        assertThat(breaks).as("""
                        %s has changed in a way that breaks those who rely on it. Take the change back; or, if it has to \
                        be, release a new version of the event beside this one: leave this schema as it is; add an \
                        EventType whose name ends in the next number, with its record and its schema in %s and a copy in \
                        %s; add it to docs/events.yaml; let readers take both; let the producer write the new one only \
                        when every reader does; and remove this one once its topic no longer keeps it.""", type.type(), LIVE, PUBLISHED).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void isPublishedAsItIs(EventType type) throws IOException {
        assertThat(EventSchemas.schema(type))
                .as("""
                        %1$s differs from its published copy. If staysCompatible agrees with the change, publish it: \
                        copy %2$s/%1$s.json to %3$s. From then on nobody can take it back unnoticed.""", type.type(), LIVE, PUBLISHED)
                .isEqualTo(read(PUBLISHED, type));
    }

    @Test
    void noPublishedTypeIsGone() throws IOException {
        try (Stream<Path> files = Files.list(PUBLISHED)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .as(
                            "a published event type may go only when its topic no longer keeps any; then remove its copy too")
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(EventType.values())
                            .map(type -> type.type() + ".json")
                            .toList());
        }
    }

    private static JsonNode read(Path directory, EventType type) throws IOException {
        Path file = directory.resolve(type.type() + ".json");
        assertThat(file)
                .as("a new event type is published with a copy of its schema")
                .exists();
        return new ObjectMapper().readTree(file.toFile());
    }
}
