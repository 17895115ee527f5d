package dev.meshwright.mesh.format.usd;

import dev.meshwright.mesh.asset.Animation;
import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Mesh;
import dev.meshwright.mesh.asset.Node;
import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.format.Joined;
import dev.meshwright.mesh.format.Keys;
import dev.meshwright.mesh.format.Losses;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Morph targets as UsdSkel blend shapes: each mesh holds its own, and one animation tells the weights of them all. */
final class UsdMorphs {

    private final Asset asset;
    private final UsdText text;
    private final UsdTimes times;
    /** For each node the names of its targets, told apart among all that one animation moves. */
    private final Map<Integer, List<String>> names = new HashMap<>();

    private final Map<Integer, UsdNames> takenBySkin = new HashMap<>();

    UsdMorphs(Asset asset, UsdText text, UsdTimes times, Losses losses) {
        this.asset = asset;
        this.text = text;
        this.times = times;
        for (int number = 0; number < asset.nodes().size(); number++) {
            Node node = asset.nodes().get(number);
            if (has(node)) {
                UsdNames free = node.skin() < 0
                        ? new UsdNames(losses)
                        : takenBySkin.computeIfAbsent(node.skin(), _ -> new UsdNames(losses));
                List<String> ofNode = new ArrayList<>();
                mesh(number).morphNames().forEach(name -> ofNode.add(free.of(name)));
                names.put(number, ofNode);
            }
        }
    }

    boolean has(Node node) {
        return node.mesh() >= 0 && !asset.meshes().get(node.mesh()).morphNames().isEmpty();
    }

    private Mesh mesh(int node) {
        return asset.meshes().get(asset.nodes().get(node).mesh());
    }

    /** Numbers of the nodes that a skin bends and that have morph targets. */
    List<Integer> nodesOf(int skin) {
        return names.keySet().stream()
                .filter(node -> asset.nodes().get(node).skin() == skin)
                .sorted()
                .toList();
    }

    /** What stands in a mesh's prim. */
    void bind(int node, String path) throws IOException {
        List<String> targets = names.get(node);
        text.line("uniform token[] skel:blendShapes = " + tokens(targets));
        List<String> paths =
                targets.stream().map(name -> "<" + path + "/" + name + ">").toList();
        text.line("rel skel:blendShapeTargets = [" + String.join(", ", paths) + "]");
        Joined joined = new Joined(mesh(node));
        for (int target = 0; target < targets.size(); target++) {
            shape(joined, target, targets.get(target), mesh(node).morphNames().get(target));
        }
    }

    private void shape(Joined joined, int target, String name, String label) throws IOException {
        float[] moves = joined.values(primitive -> morph(primitive, target).positions(), 3, 0);
        boolean turns = joined.any(primitive -> morph(primitive, target).normals());
        float[] normals =
                turns ? joined.values(primitive -> morph(primitive, target).normals(), 3, 0) : null;
        int[] moved = moved(moves, normals);
        text.open("def BlendShape \"" + name + "\"" + UsdNames.label(label, name));
        text.tuples("uniform vector3f[] offsets", some(moves, moved), 3, 3, "");
        if (turns) {
            text.tuples("uniform vector3f[] normalOffsets", some(normals, moved), 3, 3, "");
        }
        text.numbers("uniform int[] pointIndices", moved, "");
        text.close();
    }

    private static Primitive.MorphTarget morph(Primitive primitive, int target) {
        return primitive.morphs().get(target);
    }

    private static int[] moved(float[] moves, float[] normals) {
        int[] moved = new int[moves.length / 3];
        int count = 0;
        for (int vertex = 0; vertex < moves.length / 3; vertex++) {
            if (isMoved(moves, vertex) || (normals != null && isMoved(normals, vertex))) {
                moved[count++] = vertex;
            }
        }
        return Arrays.copyOf(moved, count);
    }

    private static boolean isMoved(float[] moves, int vertex) {
        return moves[3 * vertex] != 0 || moves[3 * vertex + 1] != 0 || moves[3 * vertex + 2] != 0;
    }

    private static float[] some(float[] values, int[] vertices) {
        float[] some = new float[3 * vertices.length];
        for (int at = 0; at < vertices.length; at++) {
            System.arraycopy(values, 3 * vertices[at], some, 3 * at, 3);
        }
        return some;
    }

    /** What stands in the animation that moves the nodes' targets. */
    void weights(List<Integer> nodes) throws IOException {
        List<String> all =
                nodes.stream().flatMap(node -> names.get(node).stream()).toList();
        text.line("uniform token[] blendShapes = " + tokens(all));
        double[] moments = nodes.stream()
                .flatMap(node -> times.keys(node, Animation.Path.WEIGHTS).stream())
                .flatMapToDouble(keys -> Arrays.stream(keys.times()))
                .sorted()
                .distinct()
                .toArray();
        text.openMap("float[] blendShapeWeights.timeSamples");
        // Some readers look at the weights over time only.
        for (double moment : moments.length == 0 ? new double[] {0} : moments) {
            text.line(UsdTimes.code(moment) + weights(nodes, moment) + ",");
        }
        text.close();
    }

    private String weights(List<Integer> nodes, double moment) {
        List<String> weights = new ArrayList<>();
        for (int node : nodes) {
            Optional<Keys> keys = times.keys(node, Animation.Path.WEIGHTS);
            double[] moved = keys.isPresent() ? keys.get().at(moment) : new double[0];
            float[] ofNode = asset.nodes().get(node).morphWeights();
            float[] atRest = ofNode != null ? ofNode : mesh(node).morphWeights();
            for (int target = 0; target < names.get(node).size(); target++) {
                double weight = target < moved.length ? moved[target] : target < atRest.length ? atRest[target] : 0;
                weights.add(UsdMaterials.number(weight));
            }
        }
        return "[" + String.join(", ", weights) + "]";
    }

    private static String tokens(List<String> names) {
        return "["
                + String.join(
                        ", ", names.stream().map(name -> "\"" + name + "\"").toList()) + "]";
    }
}
