package dev.meshwright.mesh.format.usd;

import dev.meshwright.mesh.asset.Affine;
import dev.meshwright.mesh.asset.Animation;
import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Mesh;
import dev.meshwright.mesh.asset.Node;
import dev.meshwright.mesh.asset.Posed;
import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.asset.Skin;
import dev.meshwright.mesh.format.Keys;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Skins as UsdSkel skeletons, with their joints' animation. */
final class UsdSkeletons {

    private final Asset asset;
    private final UsdText text;
    private final UsdTimes times;
    private final String root;

    UsdSkeletons(Asset asset, UsdText text, UsdTimes times, String root) {
        this.asset = asset;
        this.text = text;
        this.times = times;
        this.root = root;
    }

    /** Names beneath the root that are taken. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (int number = 0; number < asset.skins().size(); number++) {
            names.add("Skeleton" + number);
        }
        return names;
    }

    void write() throws IOException {
        if (asset.skins().isEmpty()) {
            return;
        }
        Posed posed = new Posed(asset);
        for (int number = 0; number < asset.skins().size(); number++) {
            write(number, asset.skins().get(number), posed);
        }
    }

    private void write(int number, Skin skin, Posed posed) throws IOException {
        String name = "Skeleton" + number;
        text.open("def Skeleton \"" + name + "\" (\n    prepend apiSchemas = [\"SkelBindingAPI\"]\n)");
        text.line("uniform token[] joints = [" + joints(skin) + "]");
        List<String> bind = new ArrayList<>();
        List<String> rest = new ArrayList<>();
        for (int joint = 0; joint < skin.joints().length; joint++) {
            bind.add(matrix(Affine.inverse(skin.inverseBind()[joint])));
            int node = skin.joints()[joint];
            boolean hasParent = jointAbove(skin, node) >= 0;
            rest.add(matrix(hasParent ? toJointAbove(skin, node, posed) : posed.world(node)));
        }
        text.line("uniform matrix4d[] bindTransforms = [" + String.join(", ", bind) + "]");
        text.line("uniform matrix4d[] restTransforms = [" + String.join(", ", rest) + "]");
        if (isAnimated(skin)) {
            text.line("rel skel:animationSource = <" + root + "/" + name + "/Animation>");
            animation(skin);
        }
        text.close();
    }

    private double[] toJointAbove(Skin skin, int node, Posed posed) {
        return Affine.times(Affine.inverse(posed.world(jointAbove(skin, node))), posed.world(node));
    }

    private int jointAbove(Skin skin, int node) {
        for (int above = asset.nodes().get(node).parent();
                above >= 0;
                above = asset.nodes().get(above).parent()) {
            int candidate = above;
            if (Arrays.stream(skin.joints()).anyMatch(joint -> joint == candidate)) {
                return above;
            }
        }
        return Node.NONE;
    }

    private String joints(Skin skin) {
        return Arrays.stream(skin.joints())
                .mapToObj(joint -> "\"" + jointPath(skin, joint) + "\"")
                .collect(Collectors.joining(", "));
    }

    private String jointPath(Skin skin, int joint) {
        int above = jointAbove(skin, joint);
        // The number keeps two joints of one name apart.
        String name = asset.nodes().get(joint).name().replaceAll("[^A-Za-z0-9_]", "_") + "_" + joint;
        return above < 0 ? name : jointPath(skin, above) + "/" + name;
    }

    private boolean isAnimated(Skin skin) {
        return Arrays.stream(skin.joints())
                .anyMatch(joint -> Arrays.stream(Animation.Path.values())
                        .anyMatch(path -> times.channel(joint, path).isPresent()));
    }

    private void animation(Skin skin) throws IOException {
        text.open("def SkelAnimation \"Animation\"");
        text.line("uniform token[] joints = [" + joints(skin) + "]");
        samples(skin, "float3[] translations", Animation.Path.TRANSLATION);
        samples(skin, "quatf[] rotations", Animation.Path.ROTATION);
        samples(skin, "half3[] scales", Animation.Path.SCALE);
        text.close();
    }

    /** All joints at every time at which any of them has a key. */
    private void samples(Skin skin, String name, Animation.Path path) throws IOException {
        TreeSet<Double> moments = new TreeSet<>();
        moments.add(0.0);
        List<Keys> keys = new ArrayList<>();
        for (int joint : skin.joints()) {
            Keys ofJoint = times.channel(joint, path).map(Keys::of).orElse(null);
            keys.add(ofJoint);
            if (ofJoint != null) {
                Arrays.stream(ofJoint.times()).forEach(moments::add);
            }
        }
        text.open(name + ".timeSamples =");
        for (double moment : moments) {
            List<String> values = new ArrayList<>();
            for (int joint = 0; joint < skin.joints().length; joint++) {
                Keys ofJoint = keys.get(joint);
                values.add(UsdMaterials.tuple(
                        ofJoint == null ? atRest(skin.joints()[joint], path) : at(ofJoint, moment, path)));
            }
            text.line(
                    UsdMaterials.number(moment * UsdTimes.CODES_PER_SECOND) + ": [" + String.join(", ", values) + "],");
        }
        text.close();
    }

    private double[] atRest(int node, Animation.Path path) {
        double[] r = asset.nodes().get(node).placement().rotation();
        return switch (path) {
            case TRANSLATION -> asset.nodes().get(node).placement().translation();
            case ROTATION -> new double[] {r[3], r[0], r[1], r[2]};
            case SCALE -> asset.nodes().get(node).placement().scale();
            case WEIGHTS -> new double[0];
        };
    }

    private static double[] at(Keys keys, double moment, Animation.Path path) {
        return reordered(keys.at(moment), path);
    }

    static double[] ordered(Keys keys, int index, Animation.Path path) {
        return reordered(Arrays.copyOfRange(keys.values(), index * keys.width(), (index + 1) * keys.width()), path);
    }

    /** USD writes the real part of a quaternion first. */
    private static double[] reordered(double[] value, Animation.Path path) {
        return path == Animation.Path.ROTATION ? new double[] {value[3], value[0], value[1], value[2]} : value;
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
        String each = " (\n    elementSize = 4\n    interpolation = \"vertex\"\n)";
        text.line("rel skel:skeleton = <" + root + "/Skeleton" + node.skin() + ">");
        text.line("matrix4d primvars:skel:geomBindTransform = " + matrix(Affine.identity()));
        text.numbers("int[] primvars:skel:jointIndices", joints, each);
        text.numbers("float[] primvars:skel:jointWeights", weights, each);
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
