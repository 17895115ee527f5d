package dev.meshwright.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.meshwright.model.Routes;
import dev.meshwright.model.ServiceName;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes one OpenAPI document of those of the services. Of each it takes the paths that are routed to it; where two mean
 * different things by one component's name, the second one's gets its service's name behind it.
 */
final class DocumentMerge {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String COMPONENTS = "#/components/";

    private final ObjectNode merged = JSON.createObjectNode();
    private final ObjectNode components = JSON.createObjectNode();
    private final Map<String, JsonNode> paths =
            new TreeMap<>(Comparator.comparingInt(Routes::place).thenComparing(Comparator.naturalOrder()));

    private DocumentMerge() {}

    /**
     * The merged document.
     *
     * @param documents of the services that are known, in the order in which their names are taken
     * @param missing   the services that are not; the document says so
     */
    static JsonNode of(Map<ServiceName, JsonNode> documents, Collection<ServiceName> missing) {
        DocumentMerge merge = new DocumentMerge();
        merge.begin(documents.values().stream().findFirst().orElseGet(JSON::createObjectNode));
        documents.forEach(merge::add);
        return merge.finish(missing);
    }

    private void begin(JsonNode first) {
        merged.put("openapi", "3.1.0");
        merged.set("info", first.path("info").isObject() ? first.path("info").deepCopy() : nameOnly());
        merged.putArray("servers").addObject().put("url", "/");
        if (first.has("tags")) {
            merged.set("tags", first.path("tags"));
        }
    }

    private static ObjectNode nameOnly() {
        return JSON.createObjectNode().put("title", "Meshwright").put("version", "1");
    }

    private void add(ServiceName service, JsonNode document) {
        Map<String, String> references = new HashMap<>();
        document.path("components")
                .forEachEntry((kind, parts) -> parts.forEachEntry((name, part) -> {
                    JsonNode known = components.path(kind).path(name);
                    if (!known.isMissingNode() && !known.equals(part)) {
                        references.put(
                                COMPONENTS + kind + "/" + name, COMPONENTS + kind + "/" + name + "_" + service.id());
                    }
                }));
        JsonNode renamed = renamed(document, references);
        renamed.path("components")
                .forEachEntry((kind, parts) -> parts.forEachEntry((name, part) -> {
                    String reference = references.getOrDefault(COMPONENTS + kind + "/" + name, name);
                    components.withObject("/" + kind).set(reference.substring(reference.lastIndexOf('/') + 1), part);
                }));
        renamed.path("paths").forEachEntry((path, item) -> {
            if (Routes.serviceFor(path).filter(service::equals).isPresent()) {
                paths.put(path, item);
            }
        });
    }

    private JsonNode finish(Collection<ServiceName> missing) {
        if (!missing.isEmpty()) {
            String names = missing.stream().map(ServiceName::id).collect(Collectors.joining(", "));
            ObjectNode info = merged.withObject("/info");
            String note =
                    "The calls of these services are left out, since they do not answer at present: " + names + ".";
            info.put("description", (info.path("description").asText() + "\n\n" + note).strip());
        }
        merged.set("paths", JSON.valueToTree(paths));
        merged.set("components", components);
        return merged;
    }

    private static JsonNode renamed(JsonNode node, Map<String, String> references) {
        if (references.isEmpty()) {
            return node;
        }
        if (node.isTextual()) {
            return TextNode.valueOf(references.getOrDefault(node.textValue(), node.textValue()));
        }
        if (node.isArray()) {
            return JSON.createArrayNode()
                    .addAll(node.valueStream()
                            .map(part -> renamed(part, references))
                            .toList());
        }
        if (node.isObject()) {
            ObjectNode copy = JSON.createObjectNode();
            node.forEachEntry((name, part) -> copy.set(name, renamed(part, references)));
            return copy;
        }
        return node;
    }
}
