package dev.meshwright.model.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaCompatibilityTest {

    private static final String PUBLISHED = """
            {
              "$id": "urn:example:made.v1",
              "title": "Made",
              "type": "object",
              "required": ["id", "size"],
              "properties": {
                "id": {"type": "string", "format": "uuid"},
                "size": {"type": "number", "minimum": 0, "maximum": 10},
                "colour": {"enum": ["red", "blue"], "description": "What it looks like"},
                "parts": {
                  "type": "array",
                  "items": {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}
                }
              },
              "additionalProperties": true
            }
            """;

    static Stream<Arguments> breaks() {
        return Stream.of(
                changed("\"colour\": {", "\"color\": {", "the field 'colour' of the event is gone"),
                changed("\"name\": {\"type\": \"string\"}", "", "the field 'name' of each item of 'parts' is gone"),
                changed("[\"id\", \"size\"]", "[\"id\"]", "'size' of the event is no longer required"),
                changed("[\"name\"]", "[]", "'name' of each item of 'parts' is no longer required"),
                changed(
                        "[\"id\", \"size\"]",
                        "[\"id\", \"size\", \"colour\"]",
                        "'colour' of the event is required now"),
                changed("\"type\": \"number\"", "\"type\": \"integer\"", "\"type\" of 'size' was \"number\""),
                changed(
                        "\"type\": \"number\"",
                        "\"type\": [\"number\", \"null\"]",
                        "\"type\" of 'size' was \"number\""),
                changed("\"type\": \"array\"", "\"type\": \"object\"", "\"type\" of 'parts' was \"array\""),
                changed("\"maximum\": 10", "\"maximum\": 100", "\"maximum\" of 'size' was 10 and is 100"),
                changed("\"maximum\": 10", "\"maximum\": 5", "\"maximum\" of 'size' was 10 and is 5"),
                changed(", \"maximum\": 10", "", "'size' is no longer bound by \"maximum\": 10"),
                changed("\"format\": \"uuid\"", "\"format\": \"uuid\", \"maxLength\": 3", "bound by \"maxLength\": 3"),
                changed("\"format\": \"uuid\"", "\"format\": \"uri\"", "\"format\" of 'id' was \"uuid\""),
                changed("[\"red\", \"blue\"]", "[\"red\"]", "the value blue of 'colour' is gone"),
                changed("[\"red\", \"blue\"]", "[\"red\", \"blue\", \"green\"]", "the value green of 'colour' is new"),
                changed("made.v1", "made.v2", "\"$id\" of the event was"),
                changed("Properties\": true", "Properties\": false", "\"additionalProperties\" of the event was true"));
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void refusesWhatSomebodyReliesOn(String live, String complaint) throws Exception {
        List<String> breaks = SchemaCompatibility.breaksBetween(json(PUBLISHED), json(live));

        assertThat(breaks).anySatisfy(sentence -> assertThat(sentence).contains(complaint));
    }

    static Stream<UnaryOperator<String>> fine() {
        return Stream.of(
                schema -> schema,
                schema -> schema.replace("What it looks like", "Its paint"),
                schema -> schema.replace("\"title\": \"Made\",", ""),
                schema -> schema.replace("[\"red\", \"blue\"]", "[\"blue\", \"red\"]"),
                schema -> schema.replace("\"colour\": {", "\"weight\": {\"type\": \"number\"}, \"colour\": {"),
                schema -> schema.replace("{\"name\": {", "{\"note\": {\"type\": \"string\"}, \"name\": {"));
    }

    @ParameterizedTest
    @MethodSource("fine")
    void allowsWhatNobodyNotices(UnaryOperator<String> change) throws Exception {
        assertThat(SchemaCompatibility.breaksBetween(json(PUBLISHED), json(change.apply(PUBLISHED))))
                .isEmpty();
    }

    @Test
    void namesEveryBreakAtOnce() throws Exception {
        String live = PUBLISHED.replace("\"colour\": {", "\"color\": {").replace("\"maximum\": 10", "\"maximum\": 5");

        assertThat(SchemaCompatibility.breaksBetween(json(PUBLISHED), json(live)))
                .hasSize(2);
    }

    private static Arguments changed(String before, String after, String complaint) {
        assertThat(PUBLISHED).contains(before);
        return Arguments.of(PUBLISHED.replace(before, after), complaint);
    }

    private static JsonNode json(String text) throws Exception {
        return new JsonMapper().readTree(text);
    }
}
