package dev.meshwright.mesh.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Random;

/** Documents that are larger to whoever reads them than as a file. */
final class JsonBombs {

    /** Bytes. */
    private static final int LARGE = 5_000;

    private JsonBombs() {}

    static byte[] into(RawModel model, Random random) {
        ObjectNode root = (ObjectNode) model.json();
        // Mostly what can still be written, and now and then what no file of that size may ask for.
        int many = 1 << (random.nextInt(50) == 0 ? 15 : random.nextInt(5, 11));
        switch (random.nextInt(12)) {
            case 0 -> {
                return RawModel.glb("{\"asset\":{\"version\":\"2.0\"},\"extras\":" + "[".repeat(many), model.data());
            }
            case 1 -> {
                return RawModel.glb(
                        "{\"asset\":{\"version\":\"2.0\"},\"extras\":" + "{\"a\":".repeat(many) + "1" + "}".repeat(many)
                                + "}",
                        model.data());
            }
            case 2 -> {
                return RawModel.glb(
                        "{\"asset\":{\"version\":\"2.0\"},\"scene\":" + "9".repeat(many) + "}", model.data());
            }
            case 3 -> chain(root, Math.min(many, 3_000));
            case 4 -> alike(root, many, false);
            case 5 -> alike(root, many, true);
            case 6 -> joints(root, many);
            case 7 -> repeated(root.withArray("meshes"), Math.min(many, 2_000));
            case 8 -> {
                // Of large ones a hundred show as much as a thousand, which take seconds to be written.
                int some = model.data().length > LARGE && many <= 1 << 10 ? Math.min(many, 100) : many;
                root.path("meshes").forEach(mesh -> repeated((ArrayNode) mesh.path("primitives"), some));
            }
            case 9 ->
                root.path("animations").forEach(animation -> repeated((ArrayNode) animation.path("channels"), many));
            case 10 -> repeated(root.withArray("materials"), many);
            default -> targets(root, many);
        }
        return model.glb();
    }

    /** Each node beneath the one before, and a mesh on each. */
    private static void chain(ObjectNode root, int length) {
        ArrayNode nodes = root.putArray("nodes");
        for (int node = 0; node < length; node++) {
            ObjectNode made = nodes.addObject().put("mesh", 0);
            if (node + 1 < length) {
                made.putArray("children").add(node + 1);
            }
        }
        root.remove("scenes");
        root.remove("skins");
        root.remove("animations");
    }

    /** Side by side, all of one name. */
    private static void alike(ObjectNode root, int count, boolean withMesh) {
        ArrayNode nodes = root.withArray("nodes");
        for (int node = 0; node < count; node++) {
            ObjectNode made = nodes.addObject().put("name", "alike");
            if (withMesh) {
                made.put("mesh", 0);
            }
        }
        root.remove("scenes");
    }

    /** A skin of that many bones, on every node with a mesh. */
    private static void joints(ObjectNode root, int count) {
        ArrayNode nodes = root.withArray("nodes");
        ArrayNode joints = root.putArray("skins").addObject().putArray("joints");
        int first = nodes.size();
        for (int node = 0; node < count; node++) {
            joints.add(first + node);
            ObjectNode made = nodes.addObject();
            if (node + 1 < count && node % 300 < 299) {
                made.putArray("children").add(first + node + 1);
            }
        }
        for (JsonNode node : nodes) {
            if (node.has("mesh")) {
                ((ObjectNode) node).put("skin", 0);
            }
        }
        root.remove("scenes");
    }

    private static void targets(ObjectNode root, int count) {
        for (JsonNode mesh : root.path("meshes")) {
            for (JsonNode primitive : mesh.path("primitives")) {
                ArrayNode targets = ((ObjectNode) primitive).putArray("targets");
                for (int target = 0; target < count; target++) {
                    targets.addObject();
                }
            }
        }
    }

    private static void repeated(ArrayNode list, int count) {
        if (list.isEmpty()) {
            return;
        }
        JsonNode first = list.get(0);
        for (int copy = 0; copy < count; copy++) {
            list.add(first);
        }
    }
}
