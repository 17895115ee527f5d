package dev.meshwright.formats;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Models that move: nodes, skins, morph targets. */
final class MotionSamples {

    private static final float HALF = (float) Math.sqrt(0.5);

    private MotionSamples() {}

    static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        all.add(moving("moving", "translation", "LINEAR", "VEC3", 0, 0, 0, 1, 2, 3, 4, 0, 0));
        all.add(moving("growing", "scale", "LINEAR", "VEC3", 1, 1, 1, 2, 2, 2, 1, 3, 1));
        all.add(moving("turning", "rotation", "LINEAR", "VEC4", 0, 0, 0, 1, 0, HALF, 0, HALF, 0, 1, 0, 0));
        all.add(moving("tumbling", "rotation", "LINEAR", "VEC4", 0, 0, 0, 1, HALF, HALF, 0, 0, 0, HALF, HALF, 0));
        all.add(moving("jumping", "translation", "STEP", "VEC3", 0, 0, 0, 1, 2, 3, 4, 0, 0));
        all.add(moving("swinging", "translation", "CUBICSPLINE", "VEC3", swing()));
        all.add(animations());
        all.add(skinned(false));
        all.add(skinned(true));
        all.add(twoSkins());
        all.add(morphing(false));
        all.add(morphing(true));
        all.add(morphTwice());
        return all;
    }

    private static float[] swing() {
        return new float[] {
            0, 0, 0, 0, 0, 0, 0, 3, 0,
            0, 1, 0, 1, 1, 0, 2, 0, 0,
            0, 0, 1, 2, 0, 2, 0, 0, 0
        };
    }

    private static ObjectNode channel(
            GlbFile file, ObjectNode animation, int node, String path, String way, int values) {
        ObjectNode sampler = GlbFile.object()
                .put("input", file.floats("SCALAR", 0, 0.75f, 2))
                .put("interpolation", way)
                .put("output", values);
        animation.withArray("/samplers").add(sampler);
        ObjectNode channel =
                GlbFile.object().put("sampler", animation.get("samplers").size() - 1);
        channel.putObject("target").put("node", node).put("path", path);
        animation.withArray("/channels").add(channel);
        return animation;
    }

    private static ObjectNode animation(String name) {
        return GlbFile.object().put("name", name);
    }

    private static Sample moving(String name, String path, String way, String type, float... values) {
        GlbFile file = new GlbFile();
        int inner = file.shown("mover", Shapes.mesh(file, "shape", Shapes.box(file, 1, 2, 3)));
        int outer = file.group("above", inner);
        file.element("nodes", outer).set("translation", GlbFile.numbers(0.5, 0, 0));
        file.add("animations", channel(file, animation("Action"), inner, path, way, file.floats(type, values)));
        return new Sample(name, file.scene(outer).bytes());
    }

    private static Sample animations() {
        GlbFile file = new GlbFile();
        int node = file.shown("mover", Shapes.mesh(file, "shape", Shapes.box(file, 1, 2, 3)));
        for (int number = 0; number < 2; number++) {
            int values = file.floats("VEC3", 0, 0, 0, number, 2, 3, 4, 0, number);
            file.add("animations", channel(file, animation("Action " + number), node, "translation", "LINEAR", values));
        }
        return new Sample("two animations", file.scene(node).bytes());
    }

    /** A box whose upper end bends with the second of two joints, which are named the other way round. */
    private static ObjectNode bendable(GlbFile file) {
        ObjectNode box = Shapes.box(file, 1, 2, 3);
        float[] positions = Shapes.positions(1, 2, 3);
        float[] joints = new float[96];
        float[] weights = new float[96];
        for (int vertex = 0; vertex < 24; vertex++) {
            boolean isUp = positions[3 * vertex + 1] > 1;
            joints[4 * vertex] = 1;
            weights[4 * vertex] = isUp ? 0.25f : 1;
            weights[4 * vertex + 1] = isUp ? 0.75f : 0;
        }
        ((ObjectNode) box.get("attributes"))
                .put("JOINTS_0", file.packed("VEC4", GlbFile.UNSIGNED_BYTE, false, joints))
                .put("WEIGHTS_0", file.floats("VEC4", weights));
        return box;
    }

    private static int joints(GlbFile file, String name, double x) {
        int upper = file.group(name + " upper");
        file.element("nodes", upper).set("translation", GlbFile.numbers(0, 1, 0));
        int lower = file.group(name + " lower", upper);
        file.element("nodes", lower).set("translation", GlbFile.numbers(x, 0.5, 0));
        return lower;
    }

    /** The joint beneath comes first in the list: glTF does not mind. */
    private static int skin(GlbFile file, String name, int lower) {
        float[] matrices = new float[32];
        for (int joint = 0; joint < 2; joint++) {
            for (int at = 0; at < 4; at++) {
                matrices[16 * joint + 5 * at] = 1;
            }
            matrices[16 * joint + 13] = joint == 0 ? -1 : 0;
        }
        ObjectNode skin = GlbFile.object().put("name", name);
        skin.set("joints", GlbFile.integers(lower - 1, lower));
        skin.put("inverseBindMatrices", file.floats("MAT4", matrices));
        return file.add("skins", skin);
    }

    private static Sample skinned(boolean moves) {
        GlbFile file = new GlbFile();
        int lower = joints(file, "bone", 0);
        int node = file.shown("bent", Shapes.mesh(file, "shape", bendable(file)));
        file.element("nodes", node).put("skin", skin(file, "Skin", lower));
        file.element("nodes", lower - 1).set("rotation", GlbFile.numbers(0, 0, 0.3826834, 0.9238795));
        int root = file.group("armature", lower, node);
        file.element("nodes", root).set("translation", GlbFile.numbers(0, 0, 1));
        if (moves) {
            int turn = file.floats("VEC4", 0, 0, 0, 1, 0, 0, HALF, HALF, HALF, 0, 0, HALF);
            ObjectNode bend = channel(file, animation("Bend"), lower - 1, "rotation", "LINEAR", turn);
            int shift = file.floats("VEC3", 0, 0.5f, 0, 1, 0.5f, 0, 0, 2, 0);
            file.add("animations", channel(file, bend, lower, "translation", "LINEAR", shift));
        }
        return new Sample(moves ? "skin in motion" : "skin", file.scene(root).bytes());
    }

    private static Sample twoSkins() {
        GlbFile file = new GlbFile();
        int mesh = Shapes.mesh(file, "shape", bendable(file));
        int[] roots = new int[4];
        for (int number = 0; number < 2; number++) {
            int lower = joints(file, "bone " + number, 4 * number);
            file.element("nodes", lower - 1)
                    .set("rotation", GlbFile.numbers(0, 0, 0.3826834 * number, number == 0 ? 1 : 0.9238795));
            int node = file.shown("bent", mesh);
            file.element("nodes", node).put("skin", skin(file, "Skin " + number, lower));
            roots[2 * number] = lower;
            roots[2 * number + 1] = node;
        }
        return new Sample("two skins of one mesh", file.scene(roots).bytes());
    }

    private static ObjectNode morphable(GlbFile file) {
        ObjectNode box = Shapes.box(file, 1, 2, 3);
        float[] wide = new float[72];
        float[] tall = new float[72];
        float[] positions = Shapes.positions(1, 2, 3);
        for (int vertex = 0; vertex < 24; vertex++) {
            wide[3 * vertex] = positions[3 * vertex] > 0 ? 2 : 0;
            tall[3 * vertex + 1] = positions[3 * vertex + 1] > 0 ? 3 : 0;
        }
        box.withArray("/targets").addObject().put("POSITION", file.floats("VEC3", wide));
        box.withArray("/targets").addObject().put("POSITION", file.floats("VEC3", tall));
        return box;
    }

    private static int morphMesh(GlbFile file) {
        int mesh = Shapes.mesh(file, "shape", morphable(file));
        file.element("meshes", mesh).set("weights", GlbFile.numbers(0.5, 0));
        file.element("meshes", mesh)
                .withObject("/extras")
                .withArray("/targetNames")
                .add("wide")
                .add("tall");
        return mesh;
    }

    private static Sample morphing(boolean moves) {
        GlbFile file = new GlbFile();
        int node = file.shown("thing", morphMesh(file));
        if (moves) {
            int weights = file.floats("SCALAR", 0.5f, 0, 1, 0.25f, 0, 1);
            file.add("animations", channel(file, animation("Grow"), node, "weights", "LINEAR", weights));
        }
        return new Sample(
                moves ? "morph targets in motion" : "morph targets",
                file.scene(node).bytes());
    }

    private static Sample morphTwice() {
        GlbFile file = new GlbFile();
        int mesh = morphMesh(file);
        int one = file.shown("one", mesh);
        int two = file.shown("two", mesh);
        file.element("nodes", two).set("translation", GlbFile.numbers(6, 0, 0));
        file.element("nodes", two).set("weights", GlbFile.numbers(0, 1));
        return new Sample("one mesh morphed in two ways", file.scene(one, two).bytes());
    }
}
