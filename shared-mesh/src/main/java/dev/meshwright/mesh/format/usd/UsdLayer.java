package dev.meshwright.mesh.format.usd;

import dev.meshwright.mesh.asset.Affine;
import dev.meshwright.mesh.asset.Animation;
import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Node;
import dev.meshwright.mesh.asset.Placement;
import dev.meshwright.mesh.format.Keys;
import dev.meshwright.mesh.format.Losses;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The layer: nodes as Xforms, meshes beneath them, materials beside them. */
final class UsdLayer {

    private final Asset asset;
    private final UsdText text;
    private final UsdTimes times;
    private final UsdMaterials materials;
    private final UsdMesh meshes;
    private final UsdMorphs morphs;
    private final UsdSkeletons skeletons;
    private final UsdBoundMeshes bound;
    private final Losses losses;
    private final UsdBareJoints bareJoints;
    private final boolean isMoved;
    private final boolean isWrapped;
    private final String rootName;
    /** Numbers of the nodes that have a mesh and a skin, as they come in the hierarchy. */
    private final List<Integer> bent = new ArrayList<>();

    UsdLayer(Asset asset, UsdText text, UsdTextures textures, Losses losses) {
        this.asset = asset;
        this.text = text;
        this.times = new UsdTimes(asset);
        this.losses = losses;
        this.bareJoints = new UsdBareJoints(asset);
        this.morphs = new UsdMorphs(asset, text, times, losses);
        this.isMoved = !asset.skins().isEmpty() || asset.nodes().stream().anyMatch(morphs::has);
        this.isWrapped = isMoved
                || asset.roots().size() != 1
                || asset.nodes().get(asset.roots().getFirst()).mesh() >= 0;
        this.rootName = isWrapped ? wrapperName() : new UsdNames(losses).of(asset.name());
        this.materials = new UsdMaterials(asset, text, textures, losses, "/" + rootName);
        this.meshes = new UsdMesh(text, materials, asset.materials());
        this.skeletons = new UsdSkeletons(asset, text, times, morphs, "/" + rootName, losses);
        this.bound = new UsdBoundMeshes(asset, text, meshes, skeletons, morphs);
    }

    /** Called like nothing in it. */
    private String wrapperName() {
        UsdNames names = new UsdNames(new Losses());
        asset.nodes().forEach(node -> names.reserve(node.name()));
        return names.of("Root");
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
        String kind = isMoved ? "SkelRoot" : "Xform";
        text.open("def " + kind + " \"" + rootName + "\" (\n    kind = \"component\"\n" + rootLabel() + ")");
        UsdNames names = new UsdNames(losses);
        names.reserve(UsdMaterials.SCOPE);
        skeletons.names().forEach(names::reserve);
        skeletons.write();
        if (isWrapped) {
            nodes(asset.roots(), names);
        } else {
            int root = asset.roots().getFirst();
            placed(root, asset.nodes().get(root).placement());
            nodes(asset.nodes().get(root).children(), names);
        }
        bent(names);
        materials.write();
        text.close();
    }

    /** A file's single topmost group is the root itself. */
    private String rootLabel() {
        return isWrapped || asset.name().equals(rootName)
                ? ""
                : "    displayName = \"" + UsdNames.escaped(asset.name()) + "\"\n";
    }

    /** Without recursion: hierarchies may be deeper than the stack. */
    private void nodes(List<Integer> topmost, UsdNames rootNames) throws IOException {
        List<Level> levels = new ArrayList<>();
        levels.add(new Level(topmost, rootNames, "/" + rootName));
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
            boolean isBent = node.mesh() >= 0 && node.skin() >= 0;
            if (isBent) {
                bent.add(number);
            }
            if (bareJoints.has(number) || (isBent && node.children().isEmpty())) {
                continue;
            }
            String name = level.names.of(node.name());
            String path = level.path + "/" + name;
            boolean isLeaf = node.children().isEmpty() && node.mesh() >= 0 && !morphs.has(node);
            text.open("def " + (isLeaf ? "Mesh" : "Xform") + " \"" + name + "\"" + metadata(node.name(), name, isLeaf));
            placed(number, node.placement());
            UsdNames below = new UsdNames(losses);
            if (isLeaf) {
                meshes.write(asset.meshes().get(node.mesh()));
            } else if (node.mesh() >= 0 && !isBent) {
                mesh(number, path, below);
            }
            levels.add(new Level(node.children(), below, path));
        }
    }

    private static String metadata(String label, String name, boolean isMesh) {
        String shown = label.equals(name) ? "" : "    displayName = \"" + UsdNames.escaped(label) + "\"\n";
        String schemas = isMesh ? "    prepend apiSchemas = [\"MaterialBindingAPI\"]\n" : "";
        return shown.isEmpty() && schemas.isEmpty() ? "" : " (\n" + shown + schemas + ")";
    }

    private void mesh(int number, String above, UsdNames names) throws IOException {
        Node node = asset.nodes().get(number);
        String name = above.substring(above.lastIndexOf('/') + 1) + "_mesh";
        names.reserve(name);
        if (morphs.has(node)) {
            names.reserve("Morphs");
            bound.morphing(number, above, name, "Morphs");
        } else {
            text.open("def Mesh \"" + name + "\"" + metadata(name, name, true));
            meshes.write(asset.meshes().get(node.mesh()));
            text.close();
        }
    }

    /** Skeletons stand in the world, and so does what they bend, whatever moves the nodes that have it. */
    private void bent(UsdNames names) throws IOException {
        for (int number : bent) {
            Node node = asset.nodes().get(number);
            bound.bent(number, "/" + rootName, names.of(node.name()));
        }
    }

    private void placed(int number, Placement placement) throws IOException {
        if (placement.isSheared()) {
            text.line("matrix4d xformOp:transform = " + UsdSkeletons.matrix(placement.matrix()));
            text.line("uniform token[] xformOpOrder = [\"xformOp:transform\"]");
            return;
        }
        // What stands still has one mirrored axis at the most: not every reader gets three right.
        mended(number, times.isStill(number) ? Affine.placement(placement.matrix()) : placement);
    }

    private void mended(int number, Placement placement) throws IOException {
        operation(number, "double3 xformOp:translate", placement.translation(), Animation.Path.TRANSLATION);
        operation(
                number, "quatd xformOp:orient", UsdSkeletons.realFirst(placement.rotation()), Animation.Path.ROTATION);
        operation(number, "float3 xformOp:scale", placement.scale(), Animation.Path.SCALE);
        text.line("uniform token[] xformOpOrder = [\"xformOp:translate\", \"xformOp:orient\", \"xformOp:scale\"]");
    }

    private void operation(int number, String name, double[] atRest, Animation.Path path) throws IOException {
        text.line(name + " = " + UsdMaterials.tuple(atRest));
        Optional<Keys> moved = times.keys(number, path);
        if (moved.isEmpty()) {
            return;
        }
        Keys keys = moved.get();
        text.openMap(name + ".timeSamples");
        for (int at = 0; at < keys.times().length; at++) {
            double[] value = Arrays.copyOfRange(keys.values(), at * keys.width(), (at + 1) * keys.width());
            text.line(UsdTimes.code(keys.times()[at])
                    + UsdMaterials.tuple(path == Animation.Path.ROTATION ? UsdSkeletons.realFirst(value) : value)
                    + ",");
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
