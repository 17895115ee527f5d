package dev.meshwright.cli.inspect;

import dev.meshwright.cli.files.Amounts;
import dev.meshwright.cli.files.Printable;
import dev.meshwright.mesh.glb.SceneGraph;
import dev.meshwright.mesh.scene.Vec3;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** The parts as a tree: one line for each node, with its triangles, size and material in columns. */
final class PartsTable {

    private static final int WIDEST_NAME = 60;

    private final List<Row> rows = new ArrayList<>();

    private record Row(String name, String triangles, String size, String material) {}

    PartsTable(SceneGraph.Node root) {
        rows.add(new Row("Part", "Triangles", "Size (m)", "Material"));
        add(root, "", "");
    }

    private void add(SceneGraph.Node node, String before, String beforeChildren) {
        rows.add(new Row(
                before + Printable.of(node.name()),
                node.faces() == 0 && node.type() == SceneGraph.Type.GROUP ? "" : Amounts.whole(node.faces()),
                node.size() == null ? "" : size(node.size()),
                node.material() == null ? "" : Printable.of(node.material())));
        for (int number = 0; number < node.children().size(); number++) {
            boolean isLast = number == node.children().size() - 1;
            add(
                    node.children().get(number),
                    beforeChildren + (isLast ? "└─ " : "├─ "),
                    beforeChildren + (isLast ? "   " : "│  "));
        }
    }

    /** Width, height and depth: along x, y and z. */
    static String size(Vec3 size) {
        return Amounts.metres(size.x()) + " × " + Amounts.metres(size.y()) + " × " + Amounts.metres(size.z());
    }

    void print(PrintWriter out) {
        int names = Math.min(
                WIDEST_NAME,
                rows.stream().mapToInt(row -> row.name().length()).max().orElse(0));
        int triangles =
                rows.stream().mapToInt(row -> row.triangles().length()).max().orElse(0);
        int sizes = rows.stream().mapToInt(row -> row.size().length()).max().orElse(0);
        for (Row row : rows) {
            String line = padded(row.name(), names)
                    + "  " + " ".repeat(triangles - row.triangles().length()) + row.triangles()
                    + "  " + padded(row.size(), sizes)
                    + "  " + row.material();
            out.println(line.stripTrailing());
        }
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
