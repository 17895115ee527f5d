package dev.meshwright.mesh.glb;

import dev.meshwright.mesh.asset.Affine;
import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Mesh;
import dev.meshwright.mesh.asset.Node;
import dev.meshwright.mesh.asset.PbrMaterial;
import dev.meshwright.mesh.asset.Placement;
import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.asset.Warnings;
import dev.meshwright.mesh.geometry.Interruption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads whole models out of GLBs, whoever wrote them, in bounded time and memory. What a reader may pass over by the
 * rules of glTF, but people would miss, is told as a warning.
 */
public final class AssetReader {

    /** Numbers that are read for one file at most: room for some ten million triangles. */
    private static final long MOST_NUMBERS = 200_000_000;
    /** What a small file may claim, and how much more for each byte of its data: primitives often share their vertices. */
    private static final long ALWAYS_NUMBERS = 4_000_000;

    private static final long NUMBERS_PER_BYTE = 64;
    /** Each takes far more as a material than as the two characters that may stand for it. */
    private static final int MOST_MATERIALS = 100_000;

    private final Gltf gltf;
    private final NodeTree tree;
    private final Work work;
    private final PrimitiveReader primitives;
    private final AnimationReader animations;
    private final ImageReader images;
    private final Warnings warnings = new Warnings();

    private AssetReader(Gltf gltf, GltfBuffers buffers) throws UnreadableGlbException {
        this.gltf = gltf;
        this.tree = new NodeTree(gltf);
        this.work = new Work(Math.min(MOST_NUMBERS, ALWAYS_NUMBERS + NUMBERS_PER_BYTE * buffers.bytes()));
        Accessors accessors = new Accessors(gltf, buffers, work);
        this.primitives = new PrimitiveReader(gltf, buffers, accessors, work);
        this.animations = new AnimationReader(gltf, accessors, work);
        this.images = new ImageReader(gltf, buffers);
    }

    /**
     * A model, and what of it could not be read.
     *
     * @param warnings sentences for people
     */
    public record Reading(Asset asset, List<String> warnings) {}

    /** @throws UnreadableGlbException when the bytes are no GLB, or one that can't be read without losing its shape */
    public static Reading read(byte[] glb) throws UnreadableGlbException {
        try {
            GlbChunks chunks = GlbChunks.of(glb);
            Gltf gltf = Gltf.read(chunks.json());
            AssetReader reader = new AssetReader(gltf, new GltfBuffers(gltf, chunks.binary()));
            PassedOver passedOver = PassedOver.in(Gltf.parser(chunks.json()));
            reader.warnings.addAll(ExtensionCheck.warnings(gltf, passedOver.extensions()));
            reader.warnings.addAll(passedOver.warnings(gltf));
            return reader.read();
        } catch (ArithmeticException | NegativeArraySizeException e) {
            throw new UnreadableGlbException("the GLB counts more elements than can be held", e);
        }
    }

    private Reading read() throws UnreadableGlbException {
        if (gltf.materials().size() > MOST_MATERIALS) {
            throw new UnreadableGlbException(
                    "the GLB has " + gltf.materials().size() + " materials; at most " + MOST_MATERIALS + " are read");
        }
        List<PbrMaterial> materials = new ArrayList<>();
        MaterialReader materialReader = new MaterialReader(gltf);
        for (int number = 0; number < gltf.materials().size(); number++) {
            materials.add(materialReader.read(number));
        }
        List<Mesh> meshes = new ArrayList<>();
        for (int number = 0; number < gltf.meshes().size(); number++) {
            meshes.add(mesh(number));
        }
        checkJoints(meshes);
        List<Integer> roots = tree.roots();
        String name = roots.size() == 1 ? tree.name(roots.getFirst()) : "Scene";
        Asset asset = new Asset(
                name, nodes(), roots, meshes, materials, images.read(), animations.skins(), animations.animations());
        AssetLimits.check(asset, tree, work.taken());
        Asset shown = ShownScene.of(asset);
        int hidden = asset.nodes().size() - shown.nodes().size();
        if (hidden > 0) {
            warnings.add(
                    "The file has other scenes than the one that is shown: what is only in them is left out (nodes: "
                            + hidden + ").");
        }
        if (!gltf.cameras().isEmpty()) {
            warnings.add("Cameras are not carried over.");
        }
        return new Reading(shown, warnings.sentences());
    }

    private Mesh mesh(int number) throws UnreadableGlbException {
        Gltf.Mesh mesh = gltf.meshes().get(number);
        int morphs = mesh.primitives().stream()
                .mapToInt(primitive -> primitive.targets().size())
                .max()
                .orElse(0);
        List<Primitive> read = new ArrayList<>();
        for (Gltf.Primitive primitive : mesh.primitives()) {
            Interruption.check();
            warnings.addAll(UnreadAttributes.warnings(primitive));
            primitives
                    .read(primitive, morphs)
                    .ifPresentOrElse(
                            read::add,
                            () -> warnings.add("Points and lines are not carried over: they are no surface."));
        }
        List<String> names = new ArrayList<>();
        float[] weights = new float[morphs];
        for (int target = 0; target < morphs; target++) {
            names.add(
                    mesh.extras() == null
                            ? "Morph_" + target
                            : mesh.extras().path("targetNames").path(target).asText("Morph_" + target));
            weights[target] =
                    target < mesh.weights().size() ? mesh.weights().get(target).floatValue() : 0;
        }
        return new Mesh(MaterialReader.named(mesh.name(), "Mesh_" + number), read, names, weights);
    }

    private List<Node> nodes() throws UnreadableGlbException {
        List<Node> nodes = new ArrayList<>();
        for (int number = 0; number < gltf.nodes().size(); number++) {
            Interruption.checkAt(number);
            Gltf.Node node = gltf.nodes().get(number);
            if (node.mesh() != null) {
                Gltf.at(gltf.meshes(), node.mesh(), "mesh");
            }
            if (node.skin() != null) {
                Gltf.at(gltf.skins(), node.skin(), "skin");
            }
            nodes.add(new Node(
                    tree.name(number),
                    tree.parent(number),
                    node.children(),
                    placement(node),
                    node.mesh() == null ? Node.NONE : node.mesh(),
                    node.skin() == null || node.mesh() == null ? Node.NONE : node.skin(),
                    node.weights().isEmpty() ? null : weights(node.weights())));
        }
        return nodes;
    }

    private void checkJoints(List<Mesh> meshes) throws UnreadableGlbException {
        Map<Integer, Integer> highest = new HashMap<>();
        for (Gltf.Node node : gltf.nodes()) {
            if (node.skin() == null || node.mesh() == null) {
                continue;
            }
            Gltf.at(gltf.meshes(), node.mesh(), "mesh");
            int most = highest.computeIfAbsent(
                    node.mesh(),
                    number -> meshes.get(number).primitives().stream()
                            .filter(primitive -> primitive.joints() != null)
                            .flatMapToInt(primitive -> Arrays.stream(primitive.joints()))
                            .max()
                            .orElse(-1));
            int joints = Gltf.at(gltf.skins(), node.skin(), "skin").joints().size();
            if (most >= joints) {
                throw new UnreadableGlbException("mesh " + node.mesh() + " is bent by joint " + most + " of skin "
                        + node.skin() + ", which has " + joints);
            }
        }
    }

    private static float[] weights(List<Double> given) {
        float[] weights = new float[given.size()];
        for (int at = 0; at < weights.length; at++) {
            weights[at] = given.get(at).floatValue();
        }
        return weights;
    }

    /** The tree has looked at the numbers already: they are as many as they should be. */
    private static Placement placement(Gltf.Node node) {
        if (node.matrix() != null) {
            double[] matrix = numbers(node.matrix());
            matrix[3] = 0;
            matrix[7] = 0;
            matrix[11] = 0;
            matrix[15] = 1;
            return Affine.placement(matrix);
        }
        Placement rest = Placement.IDENTITY;
        return new Placement(
                node.translation() == null ? rest.translation() : numbers(node.translation()),
                node.rotation() == null ? rest.rotation() : unit(numbers(node.rotation())),
                node.scale() == null ? rest.scale() : numbers(node.scale()),
                null);
    }

    private static double[] unit(double[] q) {
        double length = Math.sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2] + q[3] * q[3]);
        return length == 0
                ? new double[] {0, 0, 0, 1}
                : new double[] {q[0] / length, q[1] / length, q[2] / length, q[3] / length};
    }

    private static double[] numbers(List<Double> given) {
        return given.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
