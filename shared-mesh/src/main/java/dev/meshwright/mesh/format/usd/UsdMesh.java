package dev.meshwright.mesh.format.usd;

import dev.meshwright.mesh.asset.Mesh;
import dev.meshwright.mesh.asset.PbrMaterial;
import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.format.Joined;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;

/** Writes the geometry of meshes. */
final class UsdMesh {

    private final UsdText text;
    private final UsdMaterials materials;
    private final List<PbrMaterial> known;

    UsdMesh(UsdText text, UsdMaterials materials, List<PbrMaterial> known) {
        this.text = text;
        this.materials = materials;
        this.known = known;
    }

    static String uvSet(int set) {
        return set == 0 ? "st" : "st" + set;
    }

    /** What stands between the braces of the prim. */
    void write(Mesh mesh) throws IOException {
        Joined joined = new Joined(mesh);
        int[] indices = joined.indices();
        float[] positions = joined.values(Primitive::positions, 3, 0);
        text.line("uniform token subdivisionScheme = \"none\"");
        text.line("uniform token orientation = \"rightHanded\"");
        text.line("uniform bool doubleSided = " + (isDoubleSided(mesh) ? 1 : 0));
        text.line("float3[] extent = " + extent(positions));
        text.repeated("int[] faceVertexCounts", 3, indices.length / 3);
        text.numbers("int[] faceVertexIndices", indices, "");
        text.tuples("point3f[] points", positions, 3, 3, "");
        vertexValues(mesh, joined);
        materials(mesh);
    }

    private boolean isDoubleSided(Mesh mesh) {
        return mesh.primitives().stream()
                .anyMatch(primitive -> primitive.material() >= 0
                        && known.get(primitive.material()).doubleSided());
    }

    private static String extent(float[] positions) {
        double[] min = {0, 0, 0};
        double[] max = {0, 0, 0};
        for (int at = 0; at < positions.length; at++) {
            int axis = at % 3;
            min[axis] = at < 3 ? positions[at] : Math.min(min[axis], positions[at]);
            max[axis] = at < 3 ? positions[at] : Math.max(max[axis], positions[at]);
        }
        return "[" + UsdMaterials.tuple(min) + ", " + UsdMaterials.tuple(max) + "]";
    }

    private void vertexValues(Mesh mesh, Joined joined) throws IOException {
        String perVertex = " (\n            interpolation = \"vertex\"\n        )";
        if (joined.any(Primitive::normals)) {
            text.tuples("normal3f[] normals", joined.values(Primitive::normals, 3, 0), 3, 3, perVertex);
        }
        for (int set = 0; set < 2; set++) {
            int number = set;
            Function<Primitive, float[]> uvs = primitive ->
                    primitive.uvs().size() > number ? primitive.uvs().get(number) : null;
            if (joined.any(uvs)) {
                float[] upwards = joined.values(uvs, 2, 0).clone();
                for (int at = 1; at < upwards.length; at += 2) {
                    upwards[at] = 1 - upwards[at];
                }
                text.tuples("texCoord2f[] primvars:" + uvSet(set), upwards, 2, 2, perVertex);
            }
        }
        if (joined.any(Primitive::colors)) {
            float[] colors = joined.values(this::shownColors, 4, 1);
            text.tuples("color3f[] primvars:displayColor", colors, 3, 4, perVertex);
            if (mesh.primitives().stream().anyMatch(Primitive::isTranslucent)) {
                text.numbers("float[] primvars:displayOpacity", alphas(colors), perVertex);
            }
        }
    }

    /** Colours multiplied with the material's: what a shader reads in its place. */
    private float[] shownColors(Primitive primitive) {
        if (primitive.colors() == null || primitive.material() < 0) {
            return primitive.colors();
        }
        double[] base = known.get(primitive.material()).baseColor();
        float[] shown = primitive.colors().clone();
        for (int at = 0; at < shown.length; at++) {
            shown[at] *= at % 4 == 3 ? 1 : (float) base[at % 4];
        }
        return shown;
    }

    private static float[] alphas(float[] colors) {
        float[] alphas = new float[colors.length / 4];
        for (int vertex = 0; vertex < alphas.length; vertex++) {
            alphas[vertex] = colors[4 * vertex + 3];
        }
        return alphas;
    }

    private void materials(Mesh mesh) throws IOException {
        List<Integer> used =
                mesh.primitives().stream().map(Primitive::material).distinct().toList();
        if (used.size() == 1) {
            if (used.getFirst() >= 0) {
                text.line("rel material:binding = <" + materials.path(used.getFirst()) + ">");
            }
            return;
        }
        text.line("uniform token subsetFamily:materialBind:familyType = \"partition\"");
        int before = 0;
        for (int number = 0; number < mesh.primitives().size(); number++) {
            Primitive primitive = mesh.primitives().get(number);
            int[] faces = new int[primitive.triangleCount()];
            for (int at = 0; at < faces.length; at++) {
                faces[at] = before + at;
            }
            before += faces.length;
            text.open("def GeomSubset \"Subset" + number
                    + "\" (\n        prepend apiSchemas = [\"MaterialBindingAPI\"]\n    )");
            text.line("uniform token elementType = \"face\"");
            text.line("uniform token familyName = \"materialBind\"");
            text.numbers("int[] indices", faces, "");
            text.line("rel material:binding = <" + materials.path(primitive.material()) + ">");
            text.close();
        }
    }
}
