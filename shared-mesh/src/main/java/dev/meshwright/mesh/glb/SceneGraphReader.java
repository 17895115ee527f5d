package dev.meshwright.mesh.glb;

import dev.meshwright.mesh.geometry.Bounds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the scene graph out of a GLB. */
final class SceneGraphReader {

    /** Vertices and indices that are looked at one by one; beyond them the limits that the file states have to do. */
    private static final long MOST_ELEMENTS = 60_000_000;

    /** Extensions that a reader of names, counts and places may do without, or knows. */
    private static final Set<String> HARMLESS = Set.of(
            "KHR_mesh_quantization",
            "KHR_draco_mesh_compression",
            "EXT_meshopt_compression",
            "KHR_meshopt_compression",
            "KHR_animation_pointer",
            "KHR_xmp_json_ld");

    private static final List<String> HARMLESS_KINDS =
            List.of("KHR_materials_", "KHR_texture_", "EXT_texture_", "KHR_lights_");

    private final Gltf gltf;
    private final NodeTree tree;
    private final MeshMeasure measure;
    private final BoxBuilder whole = new BoxBuilder();

    private SceneGraphReader(Gltf gltf, GltfBuffers buffers) throws UnreadableGlbException {
        this.gltf = gltf;
        tree = new NodeTree(gltf);
        Work work = new Work(MOST_ELEMENTS);
        measure = new MeshMeasure(gltf, new Accessors(gltf, buffers, work), tree, work);
    }

    static SceneGraph read(byte[] glb) throws UnreadableGlbException {
        GlbChunks chunks = GlbChunks.of(glb);
        Gltf gltf = Gltf.read(chunks.json());
        for (String extension : gltf.extensionsRequired()) {
            if (!HARMLESS.contains(extension) && HARMLESS_KINDS.stream().noneMatch(extension::startsWith)) {
                throw new UnreadableGlbException(
                        "the GLB requires the extension " + extension + ", which is not known");
            }
        }
        return new SceneGraphReader(gltf, new GltfBuffers(gltf, chunks.binary())).read();
    }

    private SceneGraph read() throws UnreadableGlbException {
        List<SceneGraph.Node> roots = new ArrayList<>();
        for (int root : tree.roots()) {
            roots.add(node(root));
        }
        SceneGraph.Node root = roots.size() == 1 ? roots.getFirst() : SceneGraph.Node.group(SceneGraph.SCENE, roots);
        return new SceneGraph(root, whole.bounds().orElse(null), whole.isExact());
    }

    private SceneGraph.Node node(int number) throws UnreadableGlbException {
        Gltf.Node node = gltf.nodes().get(number);
        List<SceneGraph.Node> children = new ArrayList<>();
        for (int child : node.children()) {
            children.add(node(child));
        }
        if (node.mesh() == null) {
            return SceneGraph.Node.group(tree.name(number), children);
        }
        Gltf.Mesh mesh = Gltf.at(gltf.meshes(), node.mesh(), "mesh");
        BoxBuilder box = measure.box(number);
        whole.add(box);
        Optional<Bounds> bounds = box.bounds();
        return new SceneGraph.Node(
                tree.name(number),
                SceneGraph.Type.MESH,
                measure.faces(mesh),
                children,
                measure.material(mesh),
                bounds.map(Bounds::size).orElse(null),
                bounds.map(Bounds::center).orElse(null));
    }
}
