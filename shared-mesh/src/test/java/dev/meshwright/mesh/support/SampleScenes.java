package dev.meshwright.mesh.support;

import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.List;

/** Scenes for tests. */
public final class SampleScenes {

    private SampleScenes() {}

    public static List<Material> materials() {
        return List.of(
                Material.of("Plaster", new Vec3(0.8, 0.78, 0.72), 0, 0.9),
                Material.of("Gold", new Vec3(1, 0.71, 0.29), 1, 0.25),
                Material.of("Glass", new Vec3(0.6, 0.8, 0.9), 0, 0.05).translucent(0.35),
                Material.of("Ember", new Vec3(0.3, 0.05, 0.02), 0, 0.8).glowing(new Vec3(1, 0.4, 0.1)),
                new Material("Cloth", new Vec3(0.5, 0.05, 0.08), 1, 0, 0.95, Vec3.ZERO, true));
    }

    /** Every kind of shape in every material, in nested, turned, stretched and mirrored groups. */
    public static Scene everyShape() {
        List<Shape> shapes = SampleShapes.closedExamples();
        List<Part> rows = new ArrayList<>();
        List<Part> row = new ArrayList<>();
        for (int made = 0; made < shapes.size(); made++) {
            Transform transform = Transform.at((made % 6) * 3, 0, 0)
                    .rotated(made * 10, made * 20, made * 30)
                    .scaled(1, made % 5 == 0 ? 0.5 : 1, made % 7 == 0 ? -1 : 1);
            String material = materials().get(made % materials().size()).name();
            row.add(Part.of("shape " + made, transform, shapes.get(made), material));
            if (row.size() == 6 || made == shapes.size() - 1) {
                int number = rows.size();
                rows.add(Part.group(
                        "row " + number,
                        Transform.at(0, number * 3, 0).rotated(0, number * 5, 0).scaled(1, 1, 1 + number * 0.1),
                        row));
                row = new ArrayList<>();
            }
        }
        Part withChild = new Part(
                "stand",
                Transform.at(0, -2, 0),
                new Shape.Box(new Vec3(4, 0.5, 4), 0.1),
                "Plaster",
                List.of(Part.of("post", Transform.at(0, 0.5, 0), new Shape.Frustum(0.2, 0.1, 1, 8), "Gold")));
        rows.add(withChild);
        return new Scene("Every shape", materials(), rows);
    }
}
