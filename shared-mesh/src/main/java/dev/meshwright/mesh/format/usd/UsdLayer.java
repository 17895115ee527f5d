package dev.meshwright.mesh.format.usd;

import dev.meshwright.mesh.asset.Animation;
import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Node;
import dev.meshwright.mesh.asset.Placement;
import dev.meshwright.mesh.format.Keys;
import dev.meshwright.mesh.format.Losses;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The layer: nodes as Xforms, meshes beneath them, materials beside them. */
final class UsdLayer {

    private final Asset asset;
    private final UsdText text;
    private final UsdTimes times;
    private final UsdMaterials materials;
    private final UsdMesh meshes;
    private final UsdSkeletons skeletons;
    private final String rootName;

    UsdLayer(Asset asset, UsdText text, UsdTextures textures, Losses losses) {
        this.asset = asset;
        this.text = text;
        this.times = new UsdTimes(asset);
        this.rootName = new UsdNames().of(asset.name());
        this.materials = new UsdMaterials(asset, text, textures, losses, "/" + rootName);
        this.meshes = new UsdMesh(text, materials, asset.materials());
        this.skeletons = new UsdSkeletons(asset, text, times, "/" + rootName);
    }

    void write() throws IOException {
        text.line("#usda 1.0");
        text.line("(");
        text.line("    defaultPrim = \"" + rootName + "\"");
        text.line("    metersPerUnit = 1");
        text.line("    upAxis = \"Y\"");
        if (times.endCode() > 0) {
            text.line("    startTimeCode = 0");
            text.line("    endTimeCode = " + UsdMaterials.number(times.endCode()));
            text.line("    timeCodesPerSecond = " + UsdMaterials.number(UsdTimes.CODES_PER_SECOND));
        }
        text.line(")");
        String kind = asset.skins().isEmpty() ? "Xform" : "SkelRoot";
        text.open("def " + kind + " \"" + rootName + "\" (\n    kind = \"component\"\n)");
        UsdNames names = new UsdNames();
        names.of("Materials");
        for (String reserved : skeletons.names()) {
            names.of(reserved);
        }
        skeletons.write();
        nodes(names);
        materials.write();
        text.close();
    }

    /** Without recursion: hierarchies may be deeper than the stack. */
    private void nodes(UsdNames rootNames) throws IOException {
        List<Level> levels = new ArrayList<>();
        levels.add(new Level(asset.roots(), rootNames, "/" + rootName));
        while (!levels.isEmpty()) {
            Level level = levels.getLast();
            if (level.isDone()) {
                levels.removeLast();
                if (!levels.isEmpty()) {
                    text.close();
                }
                continue;
            }
            int number = level.next();
            Node node = asset.nodes().get(number);
            String name = level.names.of(node.name());
            String path = level.path + "/" + name;
            boolean isLeaf = node.children().isEmpty() && node.mesh() >= 0 && node.skin() < 0;
            text.open("def " + (isLeaf ? "Mesh" : "Xform") + " \"" + name + "\"" + metadata(node, name, isLeaf));
            placed(number, node.placement());
            UsdNames below = new UsdNames();
            if (isLeaf) {
                meshes.write(asset.meshes().get(node.mesh()));
            } else if (node.mesh() >= 0) {
                mesh(node, below.of(name + "_mesh"));
            }
            levels.add(new Level(node.children(), below, path));
        }
    }

    private static String metadata(Node node, String name, boolean isMesh) {
        String label = node.name().equals(name) ? "" : "    displayName = \"" + UsdNames.escaped(node.name()) + "\"\n";
        String schemas = isMesh ? "    prepend apiSchemas = [\"MaterialBindingAPI\"]\n" : "";
        return label.isEmpty() && schemas.isEmpty() ? "" : " (\n" + label + schemas + ")";
    }

    private void mesh(Node node, String name) throws IOException {
        boolean isBent = node.skin() >= 0;
        text.open("def Mesh \"" + name + "\" (\n    prepend apiSchemas = [\"MaterialBindingAPI\""
                + (isBent ? ", \"SkelBindingAPI\"" : "") + "]\n)");
        meshes.write(asset.meshes().get(node.mesh()));
        if (isBent) {
            skeletons.bind(node);
        }
        text.close();
    }

    private void placed(int number, Placement placement) throws IOException {
        if (placement.isSheared()) {
            text.line("matrix4d xformOp:transform = " + UsdSkeletons.matrix(placement.matrix()));
            text.line("uniform token[] xformOpOrder = [\"xformOp:transform\"]");
            return;
        }
        double[] r = placement.rotation();
        operation(number, "double3 xformOp:translate", placement.translation(), Animation.Path.TRANSLATION);
        operation(number, "quatf xformOp:orient", new double[] {r[3], r[0], r[1], r[2]}, Animation.Path.ROTATION);
        operation(number, "float3 xformOp:scale", placement.scale(), Animation.Path.SCALE);
        text.line("uniform token[] xformOpOrder = [\"xformOp:translate\", \"xformOp:orient\", \"xformOp:scale\"]");
    }

    private void operation(int number, String name, double[] atRest, Animation.Path path) throws IOException {
        text.line(name + " = " + UsdMaterials.tuple(atRest));
        Optional<Animation.Channel> channel = times.channel(number, path);
        if (channel.isEmpty()) {
            return;
        }
        Keys keys = Keys.of(channel.get());
        text.open(name + ".timeSamples =");
        for (int at = 0; at < keys.times().length; at++) {
            text.line(UsdMaterials.number(keys.times()[at] * UsdTimes.CODES_PER_SECOND) + ": "
                    + UsdMaterials.tuple(UsdSkeletons.ordered(keys, at, path)) + ",");
        }
        text.close();
    }

    /** The nodes side by side beneath one, and which of them is next. */
    private static final class Level {
        private final List<Integer> nodes;
        private final UsdNames names;
        private final String path;
        private int next;

        Level(List<Integer> nodes, UsdNames names, String path) {
            this.nodes = nodes;
            this.names = names;
            this.path = path;
        }

        boolean isDone() {
            return next == nodes.size();
        }

        int next() {
            return nodes.get(next++);
        }
    }
}
