package dev.meshwright.generation.engine.colour;

import dev.meshwright.mesh.geometry.PlacedMesh;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.geometry.TriangleMesh;
import dev.meshwright.mesh.scene.Vec3;
import java.util.LinkedHashMap;
import java.util.Map;

/** How much surface a scene has of each material. */
public final class Surfaces {

    private Surfaces() {}

    /** Square metres by the material's name, in the scene's order. */
    public static Map<String, Double> byMaterial(SceneMeshes meshes) {
        Map<String, Double> areas = new LinkedHashMap<>();
        meshes.scene().materials().forEach(material -> areas.put(material.name(), 0.0));
        for (PlacedMesh placed : meshes.meshes()) {
            areas.merge(placed.material().name(), area(placed), Double::sum);
        }
        return areas;
    }

    public static double area(PlacedMesh placed) {
        TriangleMesh mesh = placed.mesh();
        int[] indices = mesh.indices();
        double twice = 0;
        for (int index = 0; index < indices.length; index += 3) {
            Vec3 first = placed.world().point(mesh.position(indices[index]));
            Vec3 second = placed.world().point(mesh.position(indices[index + 1]));
            Vec3 third = placed.world().point(mesh.position(indices[index + 2]));
            twice += second.minus(first).cross(third.minus(first)).length();
        }
        return twice / 2;
    }
}
