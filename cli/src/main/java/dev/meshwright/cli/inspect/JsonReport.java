package dev.meshwright.cli.inspect;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.meshwright.mesh.asset.PbrMaterial;
import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.glb.GlbFacts;
import dev.meshwright.mesh.glb.SceneGraph;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;

/** What is in a GLB, for programs. Nodes are told in the words of the API's scene graph. */
final class JsonReport {

    private JsonReport() {}

    static ObjectNode of(String file, Inspection inspection) {
        GlbFacts facts = inspection.facts();
        ObjectNode report = JsonNodeFactory.instance.objectNode();
        report.put("file", file);
        report.put("bytes", inspection.length());
        report.put("generator", facts.generator());
        report.put("triangles", inspection.triangles());
        report.put("parts", Inspection.parts(inspection.graph().root()));
        report.set("bounds", bounds(inspection.graph()));
        report.set("hierarchy", node(inspection.graph().root()));
        ArrayNode materials = report.putArray("materials");
        facts.materials().forEach(material -> material(materials.addObject(), material));
        ArrayNode images = report.putArray("images");
        facts.images().forEach(image -> image(images.addObject(), image));
        ArrayNode animations = report.putArray("animations");
        facts.animations()
                .forEach(animation -> animations
                        .addObject()
                        .put("name", animation.name())
                        .put("channels", animation.channels())
                        .put("seconds", animation.seconds()));
        report.put("skins", facts.skins());
        texts(report.putArray("extensions_used"), facts.extensionsUsed());
        texts(report.putArray("extensions_required"), facts.extensionsRequired());
        report.put("convertible", inspection.isConvertible());
        texts(report.putArray("warnings"), inspection.warnings());
        return report;
    }

    private static ObjectNode bounds(SceneGraph graph) {
        Bounds bounds = graph.bounds();
        if (bounds == null) {
            return null;
        }
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        vector(node, "min", bounds.min());
        vector(node, "max", bounds.max());
        vector(node, "size", bounds.size());
        return node.put("exact", graph.exact());
    }

    private static ObjectNode node(SceneGraph.Node given) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put("name", given.name());
        node.put(
                "type",
                switch (given.type()) {
                    case MESH -> "Mesh";
                    case GROUP -> "Group";
                });
        node.put("faces", given.faces());
        if (given.material() != null) {
            node.put("material", given.material());
        }
        if (given.size() != null) {
            vector(node, "size", given.size());
            vector(node, "center", given.center());
        }
        ArrayNode children = node.putArray("children");
        given.children().forEach(child -> children.add(node(child)));
        return node;
    }

    private static void material(ObjectNode node, PbrMaterial material) {
        node.put("name", material.name());
        numbers(node.putArray("base_color"), material.baseColor());
        node.put("metallic", material.metallic());
        node.put("roughness", material.roughness());
        numbers(node.putArray("emissive"), material.emissive());
        node.put("alpha_mode", material.alphaMode().name());
        if (material.alphaMode() == PbrMaterial.AlphaMode.MASK) {
            node.put("alpha_cutoff", material.alphaCutoff());
        }
        node.put("double_sided", material.doubleSided());
        ObjectNode textures = node.putObject("textures");
        MaterialTextures.of(material).forEach(textures::put);
    }

    private static void image(ObjectNode node, GlbFacts.Image image) {
        node.put("name", image.name()).put("media_type", image.mediaType());
        if (image.bytes() >= 0) {
            node.put("bytes", image.bytes());
        }
        if (image.size() != null) {
            node.put("width", image.size().width()).put("height", image.size().height());
        }
    }

    private static void vector(ObjectNode node, String name, Vec3 vector) {
        numbers(node.putArray(name), vector.x(), vector.y(), vector.z());
    }

    private static void numbers(ArrayNode array, double... numbers) {
        for (double number : numbers) {
            array.add(number);
        }
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }
}
