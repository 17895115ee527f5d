package dev.meshwright.formats;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** Nodes: above and beneath each other, turned, mirrored, sheared, named in every way. */
final class HierarchySamples {

    private static final double[] SLANTED = {0.2, 0.4, -0.1, 0.888_819_441_731_558_8};

    private HierarchySamples() {}

    static List<Sample> all() {
        List<Sample> all = new ArrayList<>();
        all.add(placed("turned and scaled", 1, 1, 1, 2, 3, 0.5));
        all.add(placed("mirrored", 0, 2, 0, -1, 1, 1));
        all.add(placed("mirrored along every axis", 0, 2, 0, -1, -2, -1));
        all.add(placed("far away", 100_000, 50, -70_000, 1, 1, 1));
        all.add(placed("nearly flat", 0, 2, 0, 1, 0.001, 1));
        all.add(matrix());
        all.add(shearedByParents());
        all.add(instanced());
        all.add(names());
        all.add(deep(60));
        all.add(severalRoots());
        all.add(meshWithChildren());
        all.add(otherScene());
        all.add(rootOfTheSameName());
        return all;
    }

    private static int box(GlbFile file, String name) {
        return file.shown(name, Shapes.mesh(file, name + " shape", Shapes.box(file, 1, 2, 3)));
    }

    private static Sample placed(String name, double x, double y, double z, double sx, double sy, double sz) {
        GlbFile file = new GlbFile();
        int inner = box(file, "inner");
        int outer = file.group("outer", inner);
        for (int node : new int[] {inner, outer}) {
            ObjectNode placed = file.element("nodes", node);
            placed.set("translation", GlbFile.numbers(x, y, z));
            placed.set("rotation", GlbFile.numbers(SLANTED));
        }
        file.element("nodes", inner).set("scale", GlbFile.numbers(sx, sy, sz));
        return new Sample(name, file.scene(outer).bytes());
    }

    private static Sample matrix() {
        GlbFile file = new GlbFile();
        int node = box(file, "thing");
        file.element("nodes", node).set("matrix", GlbFile.numbers(0, 2, 0, 0, -1, 0, 0, 0, 0, 0, 3, 0, 5, 6, 7, 1));
        return new Sample("placed by a matrix", file.scene(node).bytes());
    }

    /** A turned node in one that is stretched: no node is sheared, but the world is. */
    private static Sample shearedByParents() {
        GlbFile file = new GlbFile();
        int inner = box(file, "inner");
        file.element("nodes", inner).set("rotation", GlbFile.numbers(SLANTED));
        int outer = file.group("outer", inner);
        file.element("nodes", outer).set("scale", GlbFile.numbers(1, 3, 1));
        return new Sample("turned within stretched", file.scene(outer).bytes());
    }

    private static Sample instanced() {
        GlbFile file = new GlbFile();
        ObjectNode primitive = Shapes.box(file, 1, 2, 3).put("material", MaterialSamples.textured(file, 0));
        int mesh = Shapes.mesh(file, "chair", primitive);
        int[] chairs = new int[5];
        for (int at = 0; at < 5; at++) {
            chairs[at] = file.shown("chair " + at, mesh);
            file.element("nodes", chairs[at]).set("translation", GlbFile.numbers(4 * at, 0, at));
        }
        return new Sample("instanced", file.scene(file.group("row", chairs)).bytes());
    }

    private static Sample names() {
        GlbFile file = new GlbFile();
        List<Integer> nodes = new ArrayList<>();
        for (String name : List.of(
                "left front leg",
                "twin",
                "twin",
                "Twin",
                "椅子 🪑",
                "Füße/№1",
                "a.b:c[d]",
                "quote \" and \\ slash",
                "1st",
                "Materials",
                "Root",
                "tab\there",
                "x".repeat(60))) {
            int node = box(file, name);
            file.element("nodes", node).set("translation", GlbFile.numbers(2 * nodes.size(), 0, 0));
            nodes.add(node);
        }
        // Blender would call it like its mesh: so that has the name that we give.
        int mesh = Shapes.mesh(file, "Node_" + nodes.size(), Shapes.box(file, 1, 2, 3));
        int unnamed = file.shown("soon without a name", mesh);
        file.element("nodes", unnamed).remove("name");
        file.element("nodes", unnamed).set("translation", GlbFile.numbers(-3, 0, 0));
        nodes.add(unnamed);
        int root = file.group(
                "all names", nodes.stream().mapToInt(Integer::intValue).toArray());
        return new Sample("names", file.scene(root).bytes());
    }

    private static Sample deep(int levels) {
        GlbFile file = new GlbFile();
        int node = box(file, "deepest");
        for (int level = levels; level > 0; level--) {
            node = file.group("level " + level, node);
            file.element("nodes", node).set("translation", GlbFile.numbers(0.1, 0, 0));
            file.element("nodes", node).set("rotation", GlbFile.numbers(0, 0.0499792, 0, 0.9987503));
        }
        return new Sample("deep", file.scene(node).bytes());
    }

    private static Sample severalRoots() {
        GlbFile file = new GlbFile();
        int one = box(file, "one");
        int two = box(file, "two");
        file.element("nodes", two).set("translation", GlbFile.numbers(0, 0, 9));
        return new Sample(
                "several roots", file.scene(one, two, file.group("empty")).bytes());
    }

    private static Sample meshWithChildren() {
        GlbFile file = new GlbFile();
        int child = box(file, "lid");
        file.element("nodes", child).set("translation", GlbFile.numbers(0, 2.5, 0));
        int parent = box(file, "body");
        file.element("nodes", parent).set("children", GlbFile.integers(child));
        file.element("nodes", parent).set("scale", GlbFile.numbers(2, 1, 2));
        return new Sample("a mesh above a mesh", file.scene(parent).bytes());
    }

    private static Sample otherScene() {
        GlbFile file = new GlbFile();
        int shown = box(file, "shown");
        int hidden = box(file, "hidden");
        int empty = file.group("hidden too", hidden);
        file.element("nodes", hidden).set("translation", GlbFile.numbers(50, 50, 50));
        file.scene(shown);
        file.add("scenes", GlbFile.object().set("nodes", GlbFile.integers(empty)));
        return new Sample("another scene", file.bytes());
    }

    private static Sample rootOfTheSameName() {
        GlbFile file = new GlbFile();
        int inner = box(file, "table");
        int outer = file.group("table", inner);
        file.element("nodes", outer).set("translation", GlbFile.numbers(1, 0, 0));
        return new Sample("a part called like its root", file.scene(outer).bytes());
    }
}
