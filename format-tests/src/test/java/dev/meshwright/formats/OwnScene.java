package dev.meshwright.formats;

import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;

/** A scene as the generator makes them, with every kind of material it has. */
final class OwnScene {

    private OwnScene() {}

    static Scene table() {
        List<Material> materials = List.of(
                Material.of("Oak", new Vec3(0.5, 0.3, 0.12), 0, 0.6),
                Material.of("Gold", new Vec3(1, 0.71, 0.29), 1, 0.25),
                Material.of("Glass", new Vec3(0.6, 0.8, 0.9), 0, 0.05).translucent(0.35),
                Material.of("Ember", new Vec3(0.3, 0.05, 0.02), 0, 0.8).glowing(new Vec3(1, 0.4, 0.1)),
                new Material("Cloth", new Vec3(0.5, 0.05, 0.08), 1, 0, 0.95, Vec3.ZERO, true));
        Shape box = new Shape.Box(new Vec3(1, 0.5, 0.7), 0.05);
        Shape leg = new Shape.Frustum(0.05, 0.03, 0.7, 12);
        Part bowl = new Part(
                "bowl",
                Transform.at(0.2, 0.3, 0),
                new Shape.Frustum(0.1, 0.2, 0.1, 24),
                "Glass",
                List.of(Part.of("candle", Transform.at(0, 0.1, 0), new Shape.Frustum(0.02, 0.02, 0.1, 8), "Ember")));
        Part top = new Part("table top", Transform.at(0, 1, 0), box, "Oak", List.of(bowl));
        Part mirrored = Part.of("mirrored leg", Transform.at(1, 0, 0).scaled(-1, 1, 1), leg, "Gold");
        Part turned = Part.of("turned leg", Transform.at(-1, 0, 0).rotated(10, 20, 30), leg, "Gold");
        Part cloth = Part.of("cloth", Transform.at(0, 2, 0).scaled(1, 0.1, 1), box, "Cloth");
        return new Scene(
                "Table",
                materials,
                List.of(top, Part.group("legs", Transform.IDENTITY, List.of(mirrored, turned)), cloth));
    }
}
