package dev.meshwright.shared.openapi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * The schemas of answers. In an answer every key is always there, with null where there is nothing to say: so each
 * property is required, unless it says by the extension {@value #LEFT_OUT} that it may be left out.
 */
final class AnswerSchemas {

    static final String LEFT_OUT = "x-left-out-when-empty";

    /** On the media type of an event stream: the schema of the JSON object that is each event's data. */
    static final String EVENT_DATA = "x-data-schema";

    private static final String COMPONENT = "#/components/schemas/";

    private final OpenAPI document;
    private final Map<String, Schema> components;

    AnswerSchemas(OpenAPI document) {
        this.document = document;
        this.components = Objects.requireNonNullElse(document.getComponents().getSchemas(), Map.of());
    }

    void requireWhatIsAlwaysThere() {
        for (String name :
                reachable(operations().flatMap(AnswerSchemas::answers).toList())) {
            if (!ProblemSchema.NAME.equals(name)) {
                requireProperties(components.get(name));
            }
        }
    }

    /** Schemas of calls that are not in the document have no place in it either. */
    void dropTheUnused() {
        List<Schema> roots = new ArrayList<>();
        operations().flatMap(AnswerSchemas::answers).forEach(roots::add);
        operations()
                .filter(operation -> operation.getRequestBody() != null)
                .flatMap(operation -> schemas(operation.getRequestBody().getContent()))
                .forEach(roots::add);
        operations()
                .filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream())
                .map(parameter -> parameter.getSchema())
                .filter(Objects::nonNull)
                .forEach(roots::add);
        Set<String> used = reachable(roots);
        for (String name : List.copyOf(components.keySet())) {
            if (!used.contains(name)) {
                document.getComponents().removeSchema(name);
            }
        }
    }

    private Stream<Operation> operations() {
        return document.getPaths().getPathItems() == null
                ? Stream.empty()
                : document.getPaths().getPathItems().values().stream()
                        .flatMap(item -> item.getOperations().values().stream());
    }

    private static Stream<Schema> answers(Operation operation) {
        return operation.getResponses().getAPIResponses().values().stream()
                .flatMap(answer -> schemas(answer.getContent()));
    }

    private static Stream<Schema> schemas(Content content) {
        return content == null || content.getMediaTypes() == null
                ? Stream.empty()
                : content.getMediaTypes().values().stream()
                        .flatMap(mediaType -> Stream.of(mediaType.getSchema(), eventData(mediaType)))
                        .filter(Objects::nonNull);
    }

    private static Schema eventData(MediaType mediaType) {
        return mediaType.getExtensions() != null
                        && mediaType.getExtensions().get(EVENT_DATA) instanceof String reference
                ? OASFactory.createSchema().ref(reference)
                : null;
    }

    private static void requireProperties(Schema schema) {
        if (schema == null || schema.getProperties() == null) {
            return;
        }
        schema.setRequired(schema.getProperties().entrySet().stream()
                .filter(property -> !mayBeLeftOut(property.getValue()))
                .map(Map.Entry::getKey)
                .toList());
    }

    /** What is read from a file and what is read from annotations is kept in different places. */
    private static boolean mayBeLeftOut(Schema schema) {
        return schema.get(LEFT_OUT) != null
                || (schema.getExtensions() != null && schema.getExtensions().containsKey(LEFT_OUT));
    }

    /** The components that the schemas name, and those that these name. */
    private Set<String> reachable(Collection<Schema> from) {
        Set<String> names = new TreeSet<>();
        Deque<Schema> open = new ArrayDeque<>(from);
        while (!open.isEmpty()) {
            Schema schema = open.pop();
            String ref = schema.getRef();
            if (ref != null && ref.startsWith(COMPONENT) && names.add(ref.substring(COMPONENT.length()))) {
                Schema component = components.get(ref.substring(COMPONENT.length()));
                if (component != null) {
                    open.push(component);
                }
            }
            parts(schema).forEach(open::push);
        }
        return names;
    }

    private static Stream<Schema> parts(Schema schema) {
        return Stream.of(
                        schema.getProperties() == null
                                ? List.<Schema>of()
                                : schema.getProperties().values(),
                        Objects.requireNonNullElse(schema.getAllOf(), List.<Schema>of()),
                        Objects.requireNonNullElse(schema.getAnyOf(), List.<Schema>of()),
                        Objects.requireNonNullElse(schema.getOneOf(), List.<Schema>of()),
                        Stream.of(schema.getItems(), schema.getAdditionalPropertiesSchema())
                                .filter(Objects::nonNull)
                                .toList())
                .flatMap(Collection::stream);
    }
}
