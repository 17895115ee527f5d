package dev.meshwright.formats;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers that tell two meshes apart whatever the order of their triangles: of each value at a corner the sum, and the
 * sums of it times where in the part's box the corner stands.
 */
final class CornerSums {

    private final double[] world;
    private final double[] min = new double[3];
    private final double[] max = new double[3];
    private final Map<String, double[]> sums = new LinkedHashMap<>();
    private int corners;
    private double outwards;

    /** @param world where the part stands, row by row */
    CornerSums(double[] world) {
        this.world = world;
        Arrays.fill(min, Double.POSITIVE_INFINITY);
        Arrays.fill(max, Double.NEGATIVE_INFINITY);
    }

    /** Makes the box large enough for some triangles; comes before all adding. */
    void widen(double[] positions, List<JsonNode> triangles) {
        for (JsonNode triangle : triangles) {
            for (JsonNode vertex : triangle) {
                double[] place = placed(positions, vertex.asInt());
                for (int axis = 0; axis < 3; axis++) {
                    min[axis] = Math.min(min[axis], place[axis]);
                    max[axis] = Math.max(max[axis], place[axis]);
                }
            }
        }
    }

    private double[] placed(double[] positions, int vertex) {
        double[] placed = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            placed[axis] = world[4 * axis + 3];
            for (int from = 0; from < 3; from++) {
                placed[axis] += world[4 * axis + from] * positions[3 * vertex + from];
            }
        }
        return placed;
    }

    /** @param isEncoded whether colours are those of a screen */
    void add(JsonNode mesh, List<JsonNode> triangles, boolean isEncoded) {
        double[] positions = Findings.numbers(mesh.get("vertices"));
        boolean hasNormals = mesh.has("normals");
        double[] normals = Findings.numbers(mesh.get("normals"));
        double[][] uvs = values(mesh.path("texturecoords"));
        double[][] colors = values(mesh.path("colors"));
        for (JsonNode triangle : triangles) {
            double[][] places = new double[3][];
            for (int corner = 0; corner < 3; corner++) {
                int vertex = triangle.get(corner).asInt();
                places[corner] = inBox(placed(positions, vertex));
                if (hasNormals) {
                    sum("normals", turned(normals, vertex), places[corner]);
                }
                for (int set = 0; set < Math.min(2, uvs.length); set++) {
                    int width = mesh.get("numuvcomponents").get(set).asInt();
                    sum(
                            "uv" + set,
                            new double[] {uvs[set][width * vertex], 1 - uvs[set][width * vertex + 1]},
                            places[corner]);
                }
                if (colors.length > 0) {
                    double[] color = Arrays.copyOfRange(colors[0], 4 * vertex, 4 * vertex + 4);
                    sum("colors", linear(color, isEncoded), places[corner]);
                    sum("alphas", new double[] {color[3]}, places[corner]);
                }
            }
            if (!hasNormals) {
                double[] flat = turned(flat(positions, triangle), 0);
                Arrays.stream(places).forEach(place -> sum("normals", flat, place));
            }
            corners += 3;
            outwards += volume(places);
        }
    }

    /** What a triangle without normals is shaded with. */
    private static double[] flat(double[] positions, JsonNode triangle) {
        double[] along = new double[6];
        for (int axis = 0; axis < 3; axis++) {
            double from = positions[3 * triangle.get(0).asInt() + axis];
            along[axis] = positions[3 * triangle.get(1).asInt() + axis] - from;
            along[3 + axis] = positions[3 * triangle.get(2).asInt() + axis] - from;
        }
        double[] normal = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            int next = (axis + 1) % 3;
            int last = (axis + 2) % 3;
            normal[axis] = along[next] * along[3 + last] - along[last] * along[3 + next];
        }
        return normal;
    }

    private static double[][] values(JsonNode sets) {
        double[][] values = new double[sets.size()][];
        for (int set = 0; set < values.length; set++) {
            values[set] = Findings.numbers(sets.get(set));
        }
        return values;
    }

    private double[] inBox(double[] place) {
        double[] inBox = new double[3];
        for (int axis = 0; axis < 3; axis++) {
            double size = max[axis] - min[axis];
            inBox[axis] = (place[axis] - min[axis]) / (size == 0 ? 1 : size);
        }
        return inBox;
    }

    private void sum(String name, double[] values, double[] place) {
        double[] all = sums.computeIfAbsent(name, _ -> new double[4 * values.length]);
        for (int at = 0; at < values.length; at++) {
            all[4 * at] += values[at];
            for (int axis = 0; axis < 3; axis++) {
                all[4 * at + 1 + axis] += values[at] * place[axis];
            }
        }
    }

    /** By the cofactors of the matrix, which are its inverse transposed but for a factor. */
    private double[] turned(double[] normals, int vertex) {
        double[] turned = new double[3];
        double length = 0;
        for (int row = 0; row < 3; row++) {
            for (int column = 0; column < 3; column++) {
                turned[row] += cofactor(row, column) * normals[3 * vertex + column];
            }
            turned[row] *= Math.signum(determinant());
            length += turned[row] * turned[row];
        }
        for (int axis = 0; axis < 3; axis++) {
            turned[axis] /= Math.max(Math.sqrt(length), 1e-30);
        }
        return turned;
    }

    private double cofactor(int row, int column) {
        int r = (row + 1) % 3;
        int s = (row + 2) % 3;
        int c = (column + 1) % 3;
        int d = (column + 2) % 3;
        return world[4 * r + c] * world[4 * s + d] - world[4 * r + d] * world[4 * s + c];
    }

    private double determinant() {
        return world[0] * cofactor(0, 0) + world[1] * cofactor(0, 1) + world[2] * cofactor(0, 2);
    }

    private static double[] linear(double[] color, boolean isEncoded) {
        double[] linear = Arrays.copyOf(color, 3);
        for (int channel = 0; isEncoded && channel < 3; channel++) {
            linear[channel] = MaterialComparison.toLinear(color[channel]);
        }
        return linear;
    }

    /** Of the pyramid between a triangle and the middle of the box. */
    private double volume(double[][] places) {
        double[] a = places[0];
        double[] b = places[1];
        double[] c = places[2];
        double volume = 0;
        for (int axis = 0; axis < 3; axis++) {
            int next = (axis + 1) % 3;
            int last = (axis + 2) % 3;
            volume += (a[axis] - 0.5) * ((b[next] - 0.5) * (c[last] - 0.5) - (b[last] - 0.5) * (c[next] - 0.5));
        }
        return Math.signum(determinant()) * volume / 6;
    }

    void describe(ObjectNode part) {
        part.put("triangles", corners / 3).put("corners", corners).put("outwards", outwards);
        part.set("min", GlbFile.numbers(min));
        part.set("max", GlbFile.numbers(max));
        double[] alphas = sums.get("alphas");
        if (alphas != null && alphas[0] == 0) {
            // What colours of a GLB get that have none.
            sums.remove("alphas");
        }
        sums.forEach((name, values) -> part.set(name, GlbFile.numbers(values)));
    }
}
