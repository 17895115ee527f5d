package dev.meshwright.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What assimp says of a model, in the words in which models are compared. */
final class AssimpModel {

    private final JsonNode said;
    private final String extension;
    private final Path folder;
    private final List<Part> parts = new ArrayList<>();

    /** A node and where it stands. */
    private record Part(String name, double[] world, List<JsonNode> meshes) {}

    AssimpModel(JsonNode said, String extension, Path folder) {
        this.said = said;
        this.extension = extension;
        this.folder = folder;
        walk(said.get("rootnode"), identity());
    }

    private static double[] identity() {
        double[] identity = new double[16];
        for (int at = 0; at < 4; at++) {
            identity[5 * at] = 1;
        }
        return identity;
    }

    /** Matrices are written row by row. */
    private void walk(JsonNode node, double[] above) {
        double[] world = times(above, Findings.numbers(node.get("transformation")));
        List<JsonNode> meshes = new ArrayList<>();
        for (JsonNode number : node.path("meshes")) {
            JsonNode mesh = said.get("meshes").get(number.asInt());
            if (!triangles(mesh).isEmpty()) {
                meshes.add(mesh);
            }
        }
        if (!meshes.isEmpty()) {
            parts.add(new Part(name(node), world, meshes));
        }
        node.path("children").forEach(child -> walk(child, world));
    }

    /** A GLB's node without a name gets one of its number. */
    private static String name(JsonNode node) {
        return node.get("name").asText().replaceFirst("^nodes\\[(\\d+)]$", "Node_$1");
    }

    private static double[] times(double[] one, double[] other) {
        double[] product = new double[16];
        for (int at = 0; at < 16; at++) {
            for (int step = 0; step < 4; step++) {
                product[at] += one[at / 4 * 4 + step] * other[4 * step + at % 4];
            }
        }
        return product;
    }

    private static List<JsonNode> triangles(JsonNode mesh) {
        List<JsonNode> triangles = new ArrayList<>();
        for (JsonNode face : mesh.path("faces")) {
            if (face.size() == 3) {
                triangles.add(face);
            }
        }
        return triangles;
    }

    JsonNode described() {
        ObjectNode described = GlbFile.object();
        ArrayNode all = described.putArray("parts");
        parts.forEach(part -> all.add(described(part)));
        ArrayNode materials = described.putArray("materials");
        for (JsonNode material : said.path("materials")) {
            materials.add(new AssimpMaterial(material, said.path("textures"), extension, folder).described());
        }
        return described;
    }

    private ObjectNode described(Part part) {
        ObjectNode described = GlbFile.object().put("name", part.name());
        CornerSums sums = new CornerSums(part.world());
        part.meshes().forEach(mesh -> sums.widen(Findings.numbers(mesh.get("vertices")), triangles(mesh)));
        Map<Integer, Integer> surfaces = new LinkedHashMap<>();
        boolean isSkinned = false;
        for (JsonNode mesh : part.meshes()) {
            sums.add(mesh, triangles(mesh), !extension.equals("glb"));
            surfaces.merge(mesh.get("materialindex").asInt(), triangles(mesh).size(), Integer::sum);
            isSkinned |= mesh.has("bones");
        }
        sums.describe(described);
        described.put("skinned", isSkinned).putArray("morphs");
        ArrayNode list = described.putArray("surfaces");
        surfaces.forEach((material, triangles) ->
                list.addObject().put("material", material).put("triangles", triangles));
        return described;
    }
}
