package dev.meshwright.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * An OpenAPI 3.1 document, asked about answers. Its schemas are JSON Schema 2020-12; a property that an answer has and
 * the document does not is a mismatch too, so that the document stays complete.
 */
public final class ApiDocument {

    private static final String PLACE = "https://meshwright.invalid/openapi";
    private static final String COMPONENTS = "#/components/schemas/";
    private static final String EVENT_DATA = "x-data-schema";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;
    private final List<PathTemplate> templates;
    private final SchemaRegistry registry;
    private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

    private ApiDocument(JsonNode document) {
        this.document = document;
        this.templates = document.path("paths")
                .propertyStream()
                .map(path -> PathTemplate.of(path.getKey()))
                .sorted(Comparator.comparingLong(PathTemplate::parameters))
                .toList();
        String definitions = "{\"$defs\":"
                + placed(closed(document.path("components").path("schemas").deepCopy())
                        .toString()) + "}";
        this.registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(PLACE, definitions)));
    }

    /** @param json the document's text */
    public static ApiDocument parse(byte[] json) {
        try {
            JsonNode document = JSON.readTree(json);
            if (!document.path("openapi").asText().startsWith("3.1")) {
                throw new IllegalArgumentException("This is no OpenAPI 3.1 document: "
                        + document.toString()
                                .substring(0, Math.min(200, document.toString().length())));
            }
            return new ApiDocument(document);
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    /** Says in one sentence how an answer differs from what the document says; empty when it does not. */
    public Optional<String> mismatch(Answer answer) {
        return differences(answer).map(difference -> answer.inWords() + ", but " + difference);
    }

    private Optional<String> differences(Answer answer) {
        Optional<PathTemplate> template =
                templates.stream().filter(found -> found.fits(answer.path())).findFirst();
        if (template.isEmpty()) {
            return onlyRefusal(answer, "the document has no such path");
        }
        JsonNode item = document.path("paths").path(template.get().text());
        String verb = answer.method().toLowerCase(Locale.ROOT);
        JsonNode operation = item.has(verb) || !verb.equals("head") ? item.path(verb) : item.path("get");
        if (operation.isMissingNode()) {
            return verb.equals("options") ? Optional.empty() : onlyRefusal(answer, "the path does not take the method");
        }
        JsonNode documented = operation.path("responses").path(Integer.toString(answer.status()));
        if (documented.isMissingNode()) {
            return Optional.of("the document says only " + names(operation.path("responses")) + bodyOf(answer));
        }
        if (answer.header("X-Request-Id").isEmpty()) {
            return Optional.of("it has no X-Request-Id header");
        }
        return answer.method().equals("HEAD") ? Optional.empty() : content(answer, documented.path("content"));
    }

    /** What no call answers can only be refused, with a problem document. */
    private Optional<String> onlyRefusal(Answer answer, String why) {
        if (answer.status() < 400 || answer.status() >= 500) {
            return Optional.of(why + bodyOf(answer));
        }
        if (answer.method().equals("HEAD")) {
            return Optional.empty();
        }
        return answer.mediaType().equals("application/problem+json")
                ? validate(COMPONENTS + "Problem", answer.text())
                : Optional.of("its refusal is no problem document but '" + answer.mediaType() + "'" + bodyOf(answer));
    }

    private Optional<String> content(Answer answer, JsonNode content) {
        if (answer.body().length == 0) {
            return content.isEmpty() || content.has("*/*")
                    ? Optional.empty()
                    : Optional.of("it has no body where the document says " + names(content));
        }
        if (content.isEmpty()) {
            return Optional.of("the document says nothing of a body" + bodyOf(answer));
        }
        String type = content.has(answer.mediaType()) ? answer.mediaType() : "*/*";
        if (!content.has(type)) {
            return Optional.of("its content type '" + answer.mediaType() + "' is none of " + names(content));
        }
        JsonNode mediaType = content.path(type);
        if (mediaType.has(EVENT_DATA)) {
            return answer.text()
                    .lines()
                    .filter(line -> line.startsWith("data:"))
                    .map(line -> validate(mediaType.path(EVENT_DATA).asText(), line.substring("data:".length())))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        if (type.endsWith("json") && mediaType.has("schema")) {
            return validateAt(mediaType.path("schema"), answer.text());
        }
        return Optional.empty();
    }

    /** Validates the data of a stream's frame, or whatever else a component of the document describes. */
    public Optional<String> mismatch(String component, String json) {
        return validate(COMPONENTS + component, json);
    }

    private Optional<String> validateAt(JsonNode schema, String json) {
        return schema.size() == 1 && schema.has("$ref")
                ? validate(schema.path("$ref").asText(), json)
                : validate(schemas.computeIfAbsent(schema.toString(), _ -> inline(schema)), json);
    }

    /** A schema that stands with a call itself; what it refers to lies in the document. */
    private Schema inline(JsonNode schema) {
        try {
            return registry.getSchema(closed(JSON.readTree(placed(schema.toString()))));
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    private Optional<String> validate(String reference, String json) {
        return validate(
                schemas.computeIfAbsent(reference, _ -> registry.getSchema(SchemaLocation.of(placed(reference)))),
                json);
    }

    /** With references that lead to where the schemas are kept. */
    private static String placed(String text) {
        return text.replace(COMPONENTS, PLACE + "#/$defs/");
    }

    private static Optional<String> validate(Schema schema, String json) {
        List<Error> errors = schema.validate(json, InputFormat.JSON);
        return errors.isEmpty()
                ? Optional.empty()
                : Optional.of("its body does not keep to the schema: "
                        + errors.stream().map(Error::toString).collect(Collectors.joining("; ")) + "; the body is "
                        + shortened(json));
    }

    /** The same schemas, in which objects have the properties that are named and no others. */
    private static JsonNode closed(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")
                && !object.has("allOf")
                && !object.path("type").isObject()) {
            object.put("additionalProperties", false);
        }
        node.forEach(ApiDocument::closed);
        return node;
    }

    private static String names(JsonNode object) {
        return object.propertyStream().map(Map.Entry::getKey).collect(Collectors.joining(", "));
    }

    private static String bodyOf(Answer answer) {
        return answer.body().length == 0 ? "" : "; the body is " + shortened(answer.text());
    }

    private static String shortened(String text) {
        return text.length() <= 600 ? text : text.substring(0, 600) + "…";
    }
}
