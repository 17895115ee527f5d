package dev.meshwright.mesh.format.usd;

import dev.meshwright.mesh.asset.Affine;
import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Mesh;
import dev.meshwright.mesh.asset.Node;
import dev.meshwright.mesh.asset.Placement;
import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.asset.Skin;
import dev.meshwright.mesh.format.Losses;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Function;

/** Skins as UsdSkel skeletons, with the animation of their joints and of the morph targets of what they bend. */
final class UsdSkeletons {

    /** Readers want a skeleton above morph targets, and a joint in it. */
    private static final String NO_JOINT = "Still";

    private final Asset asset;
    private final UsdText text;
    private final UsdTimes times;
    private final UsdMorphs morphs;
    private final String root;
    private final Losses losses;

    UsdSkeletons(Asset asset, UsdText text, UsdTimes times, UsdMorphs morphs, String root, Losses losses) {
        this.asset = asset;
        this.text = text;
        this.times = times;
        this.morphs = morphs;
        this.root = root;
        this.losses = losses;
    }

    private static String name(int skin) {
        return "Skeleton" + skin;
    }

    /** Names beneath the root that are taken. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (int number = 0; number < asset.skins().size(); number++) {
            names.add(name(number));
        }
        return names;
    }

    void write() throws IOException {
        for (int number = 0; number < asset.skins().size(); number++) {
            write(number, asset.skins().get(number));
        }
    }

    private void write(int number, Skin skin) throws IOException {
        UsdJoints joints = new UsdJoints(asset, times, skin, losses);
        List<String> bind = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        int[] order = UsdJoints.order(asset, skin);
        for (int joint = 0; joint < joints.count(); joint++) {
            bind.add(matrix(Affine.inverse(skin.inverseBind()[order[joint]])));
            rest.add(matrix(joints.atRest(joint)));
        }
        SequencedSet<Double> moments = joints.moments();
        List<Integer> morphing = morphs.nodesOf(number);
        boolean isMoved = !moments.isEmpty() || !morphing.isEmpty();
        open(root + "/" + name(number), isMoved);
        text.line("uniform token[] joints = " + joints.tokens());
        text.line("uniform token[] jointNames = " + joints.labels());
        text.line("uniform matrix4d[] bindTransforms = [" + String.join(", ", bind) + "]");
        text.line("uniform matrix4d[] restTransforms = [" + String.join(", ", rest) + "]");
        if (isMoved) {
            text.open("def SkelAnimation \"Animation\"");
            if (!moments.isEmpty()) {
                moves(joints, moments);
            }
            if (!morphing.isEmpty()) {
                morphs.weights(morphing);
            }
            text.close();
        }
        text.close();
    }

    private void open(String path, boolean isMoved) throws IOException {
        String name = path.substring(path.lastIndexOf('/') + 1);
        text.open("def Skeleton \"" + name + "\" (\n    prepend apiSchemas = [\"SkelBindingAPI\"]\n)");
        if (isMoved) {
            text.line("rel skel:animationSource = <" + path + "/Animation>");
        }
    }

    /** All joints at every time at which any of them has a key. */
    private void moves(UsdJoints joints, SequencedSet<Double> moments) throws IOException {
        text.line("uniform token[] joints = " + joints.tokens());
        samples(joints, moments, "float3[] translations", Placement::translation);
        samples(joints, moments, "quatf[] rotations", placement -> realFirst(placement.rotation()));
        samples(joints, moments, "half3[] scales", Placement::scale);
    }

    private void samples(
            UsdJoints joints, SequencedSet<Double> moments, String name, Function<Placement, double[]> part)
            throws IOException {
        text.openMap(name + ".timeSamples");
        for (double moment : moments) {
            List<String> values = new ArrayList<>();
            for (int joint = 0; joint < joints.count(); joint++) {
                values.add(UsdMaterials.tuple(part.apply(joints.at(joint, moment))));
            }
            text.line(UsdTimes.code(moment) + "[" + String.join(", ", values) + "],");
        }
        text.close();
    }

    /** USD writes the real part of a quaternion first. */
    static double[] realFirst(double[] q) {
        return new double[] {q[3], q[0], q[1], q[2]};
    }

    /** A skeleton that bends nothing, beside a mesh that only morphs. */
    void still(int node, String path) throws IOException {
        open(path, true);
        String one = "[" + matrix(Affine.identity()) + "]";
        text.line("uniform token[] joints = [\"" + NO_JOINT + "\"]");
        text.line("uniform matrix4d[] bindTransforms = " + one);
        text.line("uniform matrix4d[] restTransforms = " + one);
        text.open("def SkelAnimation \"Animation\"");
        morphs.weights(List.of(node));
        text.close();
        text.close();
    }

    /** Says which skeleton bends a mesh, and which joints move which vertices. */
    void bind(Node node) throws IOException {
        Mesh mesh = asset.meshes().get(node.mesh());
        int vertices =
                mesh.primitives().stream().mapToInt(Primitive::vertexCount).sum();
        int[] joints = new int[4 * vertices];
        float[] weights = new float[4 * vertices];
        int at = 0;
        for (Primitive primitive : mesh.primitives()) {
            if (primitive.joints() != null) {
                System.arraycopy(primitive.joints(), 0, joints, at, primitive.joints().length);
                System.arraycopy(primitive.weights(), 0, weights, at, primitive.weights().length);
            }
            at += 4 * primitive.vertexCount();
        }
        int[] places = places(asset.skins().get(node.skin()));
        for (int influence = 0; influence < joints.length; influence++) {
            joints[influence] = places[joints[influence]];
        }
        String each = " (\n    elementSize = 4\n    interpolation = \"vertex\"\n)";
        text.line("rel skel:skeleton = <" + root + "/" + name(node.skin()) + ">");
        text.line("matrix4d primvars:skel:geomBindTransform = " + matrix(Affine.identity()));
        text.numbers("int[] primvars:skel:jointIndices", joints, each);
        text.numbers("float[] primvars:skel:jointWeights", weights, each);
    }

    /** For each joint of a skin its place in the order of USD. */
    private int[] places(Skin skin) {
        int[] order = UsdJoints.order(asset, skin);
        int[] places = new int[order.length];
        for (int place = 0; place < order.length; place++) {
            places[order[place]] = place;
        }
        return places;
    }

    /** USD multiplies from the left: its rows are our columns. */
    static String matrix(double[] columns) {
        StringBuilder rows = new StringBuilder("( ");
        for (int row = 0; row < 4; row++) {
            rows.append(row > 0 ? ", " : "")
                    .append(UsdMaterials.tuple(Arrays.copyOfRange(columns, 4 * row, 4 * row + 4)));
        }
        return rows.append(" )").toString();
    }
}
