package dev.meshwright.mesh.glb;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.meshwright.mesh.geometry.PlacedMesh;
import dev.meshwright.mesh.geometry.Quaternion;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.geometry.TriangleMesh;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The JSON part of a GLB. Properties at their default values are left out, as are materials that no part wears. */
final class GltfDocument {

    private final SceneMeshes meshes;
    private final BinaryChunk binary;
    private final Iterator<PlacedMesh> placed;
    private final ArrayNode nodeArray = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode meshArray = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode materialArray = JsonNodeFactory.instance.arrayNode();
    private final ArrayNode accessorArray = JsonNodeFactory.instance.arrayNode();
    private final Map<String, Integer> materialNumbers = new HashMap<>();
    private final Map<TriangleMesh, Integer> firstAccessors = new HashMap<>();

    GltfDocument(SceneMeshes meshes, BinaryChunk binary) {
        this.meshes = meshes;
        this.binary = binary;
        this.placed = meshes.meshes().iterator();
    }

    ObjectNode build() {
        ObjectNode root = nodeArray.addObject().put("name", text(meshes.scene().name()));
        children(root, meshes.scene().parts());
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.putObject("asset").put("version", "2.0").put("generator", "Meshwright");
        document.put("scene", 0);
        document.putArray("scenes")
                .addObject()
                .put("name", text(meshes.scene().name()))
                .putArray("nodes")
                .add(0);
        document.set("nodes", nodeArray);
        if (!binary.isEmpty()) {
            document.set("meshes", meshArray);
            document.set("materials", materialArray);
            document.set("accessors", accessorArray);
            binary.describe(document.putArray("bufferViews"));
            document.putArray("buffers").addObject().put("byteLength", binary.length());
        }
        return document;
    }

    /** Nodes, like the meshes of a scene, come parents first. */
    private void children(ObjectNode parent, List<Part> parts) {
        if (parts.isEmpty()) {
            return;
        }
        ArrayNode children = parent.putArray("children");
        for (Part part : parts) {
            children.add(nodeArray.size());
            ObjectNode node = nodeArray.addObject().put("name", text(part.name()));
            transform(node, part.transform());
            if (part.shape() != null) {
                node.put("mesh", meshArray.size());
                mesh(placed.next());
            }
            children(node, part.children());
        }
    }

    private static void transform(ObjectNode node, Transform transform) {
        if (!transform.translation().equals(Vec3.ZERO)) {
            vector(node.putArray("translation"), transform.translation());
        }
        if (!transform.rotation().equals(Vec3.ZERO)) {
            Quaternion rotation = Quaternion.ofEulerDegrees(transform.rotation());
            node.putArray("rotation")
                    .add(rotation.x())
                    .add(rotation.y())
                    .add(rotation.z())
                    .add(rotation.w());
        }
        if (!transform.scale().equals(Vec3.ONE)) {
            vector(node.putArray("scale"), transform.scale());
        }
    }

    private void mesh(PlacedMesh placedMesh) {
        int first = firstAccessors.computeIfAbsent(placedMesh.mesh(), this::accessors);
        ObjectNode primitive = meshArray
                .addObject()
                .put("name", text(placedMesh.part().name()))
                .putArray("primitives")
                .addObject();
        primitive.putObject("attributes").put("POSITION", first).put("NORMAL", first + 1);
        primitive.put("indices", first + 2);
        primitive.put("material", material(placedMesh.material()));
    }

    private int accessors(TriangleMesh mesh) {
        int first = accessorArray.size();
        binary.add(mesh, accessorArray);
        return first;
    }

    private int material(Material material) {
        Integer known = materialNumbers.get(material.name());
        if (known != null) {
            return known;
        }
        int number = materialArray.size();
        materialNumbers.put(material.name(), number);
        ObjectNode node = materialArray.addObject().put("name", text(material.name()));
        ObjectNode surface = node.putObject("pbrMetallicRoughness");
        vector(surface.putArray("baseColorFactor"), material.baseColor()).add(material.alpha());
        surface.put("metallicFactor", material.metallic()).put("roughnessFactor", material.roughness());
        if (!material.emissive().equals(Vec3.ZERO)) {
            vector(node.putArray("emissiveFactor"), material.emissive());
        }
        if (material.alpha() < 1) {
            node.put("alphaMode", "BLEND");
        }
        if (material.doubleSided()) {
            node.put("doubleSided", true);
        }
        return number;
    }

    /** Half a surrogate pair has no bytes in UTF-8: a question mark takes its place. */
    private static String text(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static ArrayNode vector(ArrayNode array, Vec3 vector) {
        return array.add(vector.x()).add(vector.y()).add(vector.z());
    }
}
