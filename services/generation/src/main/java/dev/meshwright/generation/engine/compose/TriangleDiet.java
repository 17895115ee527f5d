package dev.meshwright.generation.engine.compose;

import dev.meshwright.generation.engine.colour.Surfaces;
import dev.meshwright.mesh.geometry.PlacedMesh;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings parts of a scene below a number of triangles: first by rounding less finely, then by corners instead of
 * curves, last by leaving out the smallest details.
 */
public final class TriangleDiet {

    private static final int MOST_ATTEMPTS = 8;
    private static final double LEAST_SURFACE_KEPT = 0.85;

    private TriangleDiet() {}

    /** A scene with as few triangles in these parts as asked for, or as near to it as is sensible. */
    public static Scene within(Scene scene, Set<String> parts, int most) {
        Scene result = scene;
        for (boolean harsh : new boolean[] {false, true}) {
            int before = Integer.MAX_VALUE;
            int count = count(result, parts);
            for (int attempt = 0; attempt < MOST_ATTEMPTS && count > most && count < before; attempt++) {
                double share = Math.sqrt((double) most / count) * 0.95;
                result = Coarser.of(result, share, harsh, parts::contains);
                before = count;
                count = count(result, parts);
            }
        }
        return withoutDetails(result, parts, most);
    }

    public static int count(Scene scene, Set<String> parts) {
        return SceneMeshes.of(scene).meshes().stream()
                .filter(placed -> parts.contains(placed.part().name()))
                .mapToInt(placed -> placed.mesh().triangleCount())
                .sum();
    }

    private record Detail(String name, double area, int triangles) {}

    private static Scene withoutDetails(Scene scene, Set<String> parts, int most) {
        List<Detail> details = new ArrayList<>();
        for (PlacedMesh placed : SceneMeshes.of(scene).meshes()) {
            if (parts.contains(placed.part().name())) {
                details.add(new Detail(
                        placed.part().name(),
                        Surfaces.area(placed),
                        placed.mesh().triangleCount()));
            }
        }
        int count = details.stream().mapToInt(Detail::triangles).sum();
        double spare = (1 - LEAST_SURFACE_KEPT)
                * details.stream().mapToDouble(Detail::area).sum();
        details.sort(Comparator.comparingDouble(Detail::area).thenComparing(Detail::name));
        Set<String> dropped = new HashSet<>();
        for (Detail detail : details) {
            spare -= detail.area();
            if (count <= most || spare < 0) {
                break;
            }
            dropped.add(detail.name());
            count -= detail.triangles();
        }
        return dropped.isEmpty() ? scene : new Scene(scene.name(), scene.materials(), without(scene.parts(), dropped));
    }

    private static List<Part> without(List<Part> parts, Set<String> dropped) {
        List<Part> kept = new ArrayList<>();
        for (Part part : parts) {
            List<Part> children = without(part.children(), dropped);
            boolean gone = dropped.contains(part.name());
            if (!gone && (part.shape() != null || !children.isEmpty())) {
                kept.add(new Part(part.name(), part.transform(), part.shape(), part.material(), children));
            } else if (!children.isEmpty()) {
                kept.add(Part.group(part.name(), part.transform(), children));
            }
        }
        return kept;
    }
}
