package dev.meshwright.mesh.format.fbx;

import dev.meshwright.mesh.asset.Mesh;
import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.format.Colors;
import dev.meshwright.mesh.format.Joined;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A mesh as a geometry object.
 *
 * @param materials ids of the materials in the order in which the triangles number them; 0 for none
 * @param channels  ids of the morph targets' channels
 */
record FbxGeometry(long id, Mesh mesh, List<Long> materials, List<Long> channels) {

    /** @param weights how far each morph target is applied */
    static FbxGeometry write(FbxScene scene, Mesh mesh, float[] weights, FbxMaterials materials) {
        long id = scene.newId();
        Joined joined = new Joined(mesh);
        FbxNode geometry = scene.object("Geometry", id, mesh.name(), "Mesh");
        geometry.child("Properties70");
        geometry.with("GeometryVersion", 124);
        int[] indices = joined.indices();
        geometry.with("Vertices", new FbxValue.Widened(joined.values(Primitive::positions, 3, 0)));
        geometry.with("PolygonVertexIndex", new FbxValue.Ints(closed(indices)));
        FbxNode layer = new FbxNode("Layer").value(0).with("Version", 100);
        FbxNode second = new FbxNode("Layer").value(1).with("Version", 100);
        if (joined.any(Primitive::normals)) {
            perCorner(geometry, layer, 0, "Normal", "")
                    .with("Normals", new FbxValue.Widened(joined.values(Primitive::normals, 3, 0)))
                    .with("NormalsIndex", new FbxValue.Ints(indices));
        }
        uvs(geometry, layer, 0, joined, indices);
        boolean hasSecond = uvs(geometry, second, 1, joined, indices);
        if (joined.any(Primitive::colors)) {
            perCorner(geometry, layer, 0, "Color", "Color")
                    .with("Colors", new FbxValue.Widened(Colors.srgb(joined.values(Primitive::colors, 4, 1))))
                    .with("ColorIndex", new FbxValue.Ints(indices));
        }
        List<Long> used = materials(geometry, layer, mesh, joined, materials);
        geometry.add(layer);
        if (hasSecond) {
            geometry.add(second);
        }
        return new FbxGeometry(id, mesh, used, FbxMorphs.write(scene, mesh, joined, weights, id));
    }

    /** The last corner of a polygon is written as its complement. */
    private static int[] closed(int[] indices) {
        int[] closed = indices.clone();
        for (int at = 2; at < closed.length; at += 3) {
            closed[at] = ~closed[at];
        }
        return closed;
    }

    private static FbxNode perCorner(FbxNode geometry, FbxNode layer, int number, String what, String name) {
        FbxNode element = geometry.child("LayerElement" + what).value(number);
        element.with("Version", 101)
                .with("Name", name)
                .with("MappingInformationType", "ByPolygonVertex")
                .with("ReferenceInformationType", "IndexToDirect");
        layer.child("LayerElement").with("Type", "LayerElement" + what).with("TypedIndex", number);
        return element;
    }

    private static boolean uvs(FbxNode geometry, FbxNode layer, int set, Joined joined, int[] indices) {
        Function<Primitive, float[]> values =
                primitive -> primitive.uvs().size() > set ? primitive.uvs().get(set) : null;
        if (!joined.any(values)) {
            return false;
        }
        float[] upwards = joined.values(values, 2, 0).clone();
        for (int at = 1; at < upwards.length; at += 2) {
            upwards[at] = 1 - upwards[at];
        }
        perCorner(geometry, layer, set, "UV", uvSetName(set))
                .with("UV", new FbxValue.Widened(upwards))
                .with("UVIndex", new FbxValue.Ints(indices));
        return true;
    }

    static String uvSetName(int set) {
        return set == 0 ? "UVMap" : "UVMap_" + set;
    }

    private static List<Long> materials(
            FbxNode geometry, FbxNode layer, Mesh mesh, Joined joined, FbxMaterials materials) {
        List<Integer> numbers = mesh.primitives().stream()
                .filter(primitive -> primitive.triangleCount() > 0)
                .map(Primitive::material)
                .distinct()
                .toList();
        List<Long> used = new ArrayList<>();
        if (numbers.stream().allMatch(number -> number < 0)) {
            return used;
        }
        // Each triangle has one of the materials: those that have none beside others that do get a plain one.
        numbers.forEach(number -> used.add(number < 0 ? materials.plain() : materials.id(number)));
        int[] slots = joined.primitiveOfTriangles();
        for (int at = 0; at < slots.length; at++) {
            slots[at] = numbers.indexOf(mesh.primitives().get(slots[at]).material());
        }
        boolean single = numbers.size() == 1;
        geometry.child("LayerElementMaterial")
                .value(0)
                .with("Version", 101)
                .with("Name", "")
                .with("MappingInformationType", single ? "AllSame" : "ByPolygon")
                .with("ReferenceInformationType", "IndexToDirect")
                .with("Materials", new FbxValue.Ints(single ? new int[] {0} : slots));
        layer.child("LayerElement").with("Type", "LayerElementMaterial").with("TypedIndex", 0);
        return used;
    }

    void connectMaterials(FbxScene scene, long model) {
        materials.forEach(material -> scene.connect(material, model));
    }
}
