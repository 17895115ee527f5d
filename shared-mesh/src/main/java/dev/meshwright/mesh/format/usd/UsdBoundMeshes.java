package dev.meshwright.mesh.format.usd;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Node;
import java.io.IOException;

/** Writes the meshes that a skeleton moves, be it by its joints or by the weights of morph targets. */
final class UsdBoundMeshes {

    private final Asset asset;
    private final UsdText text;
    private final UsdMesh meshes;
    private final UsdSkeletons skeletons;
    private final UsdMorphs morphs;

    UsdBoundMeshes(Asset asset, UsdText text, UsdMesh meshes, UsdSkeletons skeletons, UsdMorphs morphs) {
        this.asset = asset;
        this.text = text;
        this.meshes = meshes;
        this.skeletons = skeletons;
        this.morphs = morphs;
    }

    /** A mesh that joints bend. */
    void bent(int number, String above, String name) throws IOException {
        Node node = asset.nodes().get(number);
        open(node, name, node.name());
        skeletons.bind(node);
        if (morphs.has(node)) {
            morphs.bind(number, above + "/" + name);
        }
        text.close();
    }

    /** A mesh that only morphs, with a skeleton beside it. */
    void morphing(int number, String above, String name, String skeletonName) throws IOException {
        String skeleton = above + "/" + skeletonName;
        skeletons.still(number, skeleton);
        open(asset.nodes().get(number), name, name);
        text.line("rel skel:skeleton = <" + skeleton + ">");
        morphs.bind(number, above + "/" + name);
        text.close();
    }

    private void open(Node node, String name, String label) throws IOException {
        String shown = label.equals(name) ? "" : "    displayName = \"" + UsdNames.escaped(label) + "\"\n";
        text.open("def Mesh \"" + name + "\" (\n" + shown
                + "    prepend apiSchemas = [\"MaterialBindingAPI\", \"SkelBindingAPI\"]\n)");
        meshes.write(asset.meshes().get(node.mesh()));
    }
}
