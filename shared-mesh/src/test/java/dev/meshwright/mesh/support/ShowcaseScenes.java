package dev.meshwright.mesh.support;

import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.List;

/** Small models of things, to judge pictures by. */
public final class ShowcaseScenes {

    private static final Material OAK = Material.of("Oak", new Vec3(0.42, 0.22, 0.09), 0, 0.55);
    private static final Material IRON = Material.of("Iron", new Vec3(0.2, 0.2, 0.22), 1, 0.45);
    private static final Material STEEL = Material.of("Steel", new Vec3(0.75, 0.76, 0.78), 1, 0.18);
    private static final Material GOLD = Material.of("Gold", new Vec3(1, 0.71, 0.29), 1, 0.25);
    private static final Material LEATHER = Material.of("Leather", new Vec3(0.12, 0.04, 0.02), 0, 0.6);
    private static final Material STONE = Material.of("Stone", new Vec3(0.38, 0.37, 0.35), 0, 0.9);
    private static final Material WHITE = Material.of("White", new Vec3(0.85, 0.85, 0.85), 0, 0.35);
    private static final Material RED = Material.of("Red", new Vec3(0.6, 0.03, 0.03), 0, 0.3);
    private static final Material BLACK = Material.of("Black", new Vec3(0.01, 0.01, 0.012), 0, 0.4);
    private static final Material LEAF = Material.of("Leaf", new Vec3(0.08, 0.28, 0.05), 0, 0.8);
    private static final Material GLASS =
            Material.of("Glass", new Vec3(0.75, 0.88, 0.95), 0, 0.03).translucent(0.22);
    private static final Material FLAME =
            Material.of("Flame", new Vec3(1, 0.6, 0.2), 0, 0.8).glowing(new Vec3(1, 0.55, 0.15));

    private ShowcaseScenes() {}

    public static List<Scene> all() {
        return List.of(chair(), sword(), lantern(), vase(), robot(), tree(), rocket(), dark());
    }

    private static Scene scene(String name, Part... parts) {
        return new Scene(
                name,
                List.of(OAK, IRON, STEEL, GOLD, LEATHER, STONE, WHITE, RED, BLACK, LEAF, GLASS, FLAME),
                List.of(parts));
    }

    static Scene chair() {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of("Seat", Transform.at(0, 0.45, 0), new Shape.Box(new Vec3(0.44, 0.04, 0.42), 0.012), "Oak"));
        for (int leg = 0; leg < 4; leg++) {
            double x = leg % 2 == 0 ? -0.19 : 0.19;
            double z = leg < 2 ? -0.18 : 0.18;
            double height = leg < 2 ? 0.95 : 0.43;
            parts.add(Part.of(
                    "Leg " + leg,
                    Transform.at(x, height / 2, z),
                    new Shape.Box(new Vec3(0.04, height, 0.04), 0.006),
                    "Oak"));
        }
        for (int slat = 0; slat < 3; slat++) {
            parts.add(Part.of(
                    "Slat " + slat,
                    Transform.at(0, 0.6 + 0.13 * slat, -0.18),
                    new Shape.Box(new Vec3(0.36, 0.07, 0.015), 0.005),
                    "Oak"));
        }
        parts.add(Part.of(
                "Cushion", Transform.at(0, 0.49, 0.01), new Shape.Box(new Vec3(0.38, 0.05, 0.36), 0.024), "Red"));
        return scene("Chair", parts.toArray(Part[]::new));
    }

    static Scene sword() {
        return scene(
                "Sword",
                Part.of(
                        "Blade",
                        Transform.at(0, 0.2, 0),
                        new Shape.Extrusion(
                                SampleShapes.points(-0.025, 0, 0.025, 0, 0.022, 0.7, 0, 0.8, -0.022, 0.7), 0.008, 1),
                        "Steel"),
                Part.of("Guard", Transform.at(0, 0.2, 0), new Shape.Box(new Vec3(0.2, 0.025, 0.035), 0.01), "Gold"),
                Part.of("Grip", Transform.at(0, 0.11, 0), new Shape.Frustum(0.014, 0.016, 0.17, 20), "Leather"),
                Part.of(
                        "Pommel",
                        Transform.at(0, 0.015, 0),
                        new Shape.Ellipsoid(new Vec3(0.028, 0.028, 0.028), 32),
                        "Gold"));
    }

    static Scene lantern() {
        List<Part> parts = new ArrayList<>(List.of(
                Part.of("Base", Transform.at(0, 0.02, 0), new Shape.Frustum(0.1, 0.09, 0.04, 6), "Iron"),
                Part.of("Glass", Transform.at(0, 0.14, 0), new Shape.Frustum(0.07, 0.08, 0.2, 32), "Glass"),
                Part.of(
                        "Flame",
                        Transform.at(0, 0.12, 0),
                        new Shape.Ellipsoid(new Vec3(0.022, 0.05, 0.022), 24),
                        "Flame"),
                Part.of("Candle", Transform.at(0, 0.06, 0), new Shape.Frustum(0.025, 0.025, 0.05, 24), "White"),
                Part.of("Roof", Transform.at(0, 0.28, 0), new Shape.Frustum(0.11, 0.03, 0.08, 6), "Iron"),
                Part.of(
                        "Ring",
                        Transform.at(0, 0.36, 0).rotated(90, 0, 0),
                        new Shape.Torus(0.04, 0.007, 40, 12),
                        "Iron")));
        for (int post = 0; post < 6; post++) {
            double angle = Math.PI / 3 * post;
            parts.add(Part.of(
                    "Post " + post,
                    Transform.at(0.088 * Math.sin(angle), 0.14, 0.088 * Math.cos(angle)),
                    new Shape.Frustum(0.006, 0.006, 0.2, 10),
                    "Iron"));
        }
        return scene("Lantern", parts.toArray(Part[]::new));
    }

    static Scene vase() {
        return scene(
                "Vase",
                Part.of("Vase", Transform.IDENTITY, SampleShapes.vase(), "White"),
                Part.of("Ball", Transform.at(0.7, 0.2, 0.2), new Shape.Ellipsoid(Vec3.uniform(0.2), 48), "Gold"),
                Part.of("Ball 2", Transform.at(-0.65, 0.15, 0.3), new Shape.Ellipsoid(Vec3.uniform(0.15), 48), "Steel"),
                Part.of("Ball 3", Transform.at(0.1, 0.14, 0.7), new Shape.Ellipsoid(Vec3.uniform(0.14), 48), "Glass"),
                Part.of("Ball 4", Transform.at(0.5, 0.12, 0.7), new Shape.Ellipsoid(Vec3.uniform(0.12), 48), "Red"));
    }

    static Scene robot() {
        List<Part> parts = new ArrayList<>(List.of(
                Part.of("Body", Transform.at(0, 0.9, 0), new Shape.Box(new Vec3(0.5, 0.6, 0.35), 0.06), "White"),
                Part.of("Head", Transform.at(0, 1.4, 0), new Shape.Box(new Vec3(0.36, 0.28, 0.3), 0.08), "White"),
                Part.of("Visor", Transform.at(0, 1.42, 0.13), new Shape.Box(new Vec3(0.28, 0.1, 0.06), 0.03), "Black"),
                Part.of(
                        "Eye L",
                        Transform.at(-0.07, 1.42, 0.155),
                        new Shape.Ellipsoid(new Vec3(0.025, 0.025, 0.02), 20),
                        "Flame"),
                Part.of(
                        "Eye R",
                        Transform.at(0.07, 1.42, 0.155),
                        new Shape.Ellipsoid(new Vec3(0.025, 0.025, 0.02), 20),
                        "Flame"),
                Part.of("Neck", Transform.at(0, 1.23, 0), new Shape.Frustum(0.08, 0.08, 0.08, 24), "Iron"),
                Part.of("Panel", Transform.at(0, 0.95, 0.17), new Shape.Box(new Vec3(0.3, 0.2, 0.04), 0.015), "Red"),
                Part.of("Antenna", Transform.at(0.1, 1.62, 0), new Shape.Frustum(0.008, 0.008, 0.2, 8), "Iron"),
                Part.of("Tip", Transform.at(0.1, 1.73, 0), new Shape.Ellipsoid(Vec3.uniform(0.025), 16), "Red")));
        for (int side = -1; side <= 1; side += 2) {
            String name = side < 0 ? " L" : " R";
            parts.add(Part.of(
                    "Shoulder" + name,
                    Transform.at(side * 0.3, 1.1, 0),
                    new Shape.Ellipsoid(Vec3.uniform(0.09), 24),
                    "Iron"));
            parts.add(Part.of(
                    "Arm" + name,
                    Transform.IDENTITY,
                    new Shape.Tube(
                            List.of(
                                    new Vec3(side * 0.33, 1.08, 0),
                                    new Vec3(side * 0.42, 0.9, 0.02),
                                    new Vec3(side * 0.42, 0.75, 0.1),
                                    new Vec3(side * 0.4, 0.65, 0.22)),
                            List.of(0.05, 0.05, 0.05, 0.045),
                            20,
                            false),
                    "Steel"));
            parts.add(Part.of(
                    "Hand" + name,
                    Transform.at(side * 0.4, 0.63, 0.25),
                    new Shape.Ellipsoid(Vec3.uniform(0.075), 24),
                    "White"));
            parts.add(Part.of(
                    "Leg" + name, Transform.at(side * 0.13, 0.36, 0), new Shape.Frustum(0.07, 0.09, 0.5, 24), "Steel"));
            parts.add(Part.of(
                    "Foot" + name,
                    Transform.at(side * 0.13, 0.06, 0.05),
                    new Shape.Box(new Vec3(0.19, 0.12, 0.3), 0.05),
                    "White"));
        }
        return scene("Robot", parts.toArray(Part[]::new));
    }

    static Scene tree() {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(
                "Trunk",
                Transform.IDENTITY,
                new Shape.Tube(
                        List.of(
                                new Vec3(0, 0, 0),
                                new Vec3(0.05, 0.6, 0),
                                new Vec3(-0.05, 1.3, 0.05),
                                new Vec3(0, 2, 0)),
                        List.of(0.22, 0.14, 0.11, 0.07),
                        16,
                        false),
                "Oak"));
        for (int crown = 0; crown < 9; crown++) {
            double angle = 2.4 * crown;
            double reach = 0.25 + 0.06 * crown % 0.35;
            parts.add(Part.of(
                    "Crown " + crown,
                    Transform.at(reach * Math.cos(angle), 1.6 + 0.13 * crown, reach * Math.sin(angle))
                            .rotated(0, crown * 40, 0),
                    new Shape.Ellipsoid(new Vec3(0.48 - 0.02 * crown, 0.36, 0.48 - 0.02 * crown), 32),
                    "Leaf"));
        }
        return scene("Tree", parts.toArray(Part[]::new));
    }

    static Scene rocket() {
        List<Part> parts = new ArrayList<>(List.of(
                Part.of(
                        "Hull",
                        Transform.IDENTITY,
                        new Shape.Lathe(
                                SampleShapes.points(
                                        0, 0.3, 0.3, 0.3, 0.42, 0.8, 0.45, 1.3, 0.4, 1.9, 0.28, 2.4, 0.12, 2.8, 0,
                                        2.95),
                                48,
                                40),
                        "White"),
                Part.of("Nozzle", Transform.at(0, 0.2, 0), new Shape.Frustum(0.28, 0.16, 0.25, 32), "Iron"),
                Part.of(
                        "Window",
                        Transform.at(0, 1.6, 0.4),
                        new Shape.Ellipsoid(new Vec3(0.13, 0.13, 0.05), 32),
                        "Glass"),
                Part.of(
                        "Frame",
                        Transform.at(0, 1.6, 0.4).rotated(84, 0, 0),
                        new Shape.Torus(0.14, 0.03, 40, 12),
                        "Gold")));
        for (int fin = 0; fin < 3; fin++) {
            parts.add(Part.group(
                    "Fin group " + fin,
                    Transform.IDENTITY.rotated(0, 120 * fin + 60, 0),
                    List.of(Part.of(
                            "Fin " + fin,
                            Transform.IDENTITY,
                            new Shape.Extrusion(SampleShapes.points(0.3, 0.35, 0.75, 0, 0.8, 0.3, 0.4, 1.0), 0.06, 1),
                            "Red"))));
        }
        return scene("Rocket", parts.toArray(Part[]::new));
    }

    static Scene dark() {
        return scene(
                "Dark",
                Part.of("Block", Transform.at(0, 0.5, 0), new Shape.Box(Vec3.ONE, 0.05), "Black"),
                Part.of("Knot", Transform.at(0, 1.6, 0).scaled(0.25, 0.25, 0.25), SampleShapes.knot(), "Stone"));
    }
}
