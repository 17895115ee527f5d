package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.BuiltInEngine;
import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.generation.engine.EngineRequest;
import dev.meshwright.generation.engine.Recording;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Scenes to edit, each made once. */
final class Parents {

    private static final Map<String, String> PROMPTS = Map.of(
            "gargoyle", "a small stone gargoyle holding a lantern",
            "table", "a table with a vase on top",
            "robot", "a robot",
            "chair", "a wooden chair",
            "house", "a house",
            "dragon", "a green dragon",
            "car", "a red car",
            "pillars", "three pillars",
            "knight", "a knight holding a sword");
    private static final Map<String, Scene> MADE = new ConcurrentHashMap<>();

    private Parents() {}

    static Scene of(String name) {
        return MADE.computeIfAbsent(name, it -> it.equals("foreign") ? foreign() : composed(PROMPTS.get(it)));
    }

    private static Scene composed(String prompt) {
        try {
            return new BuiltInEngine().make(EngineRequest.ofTask(prompt, null, 1), new Recording());
        } catch (EngineException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Names, nesting, turns and scales as other programs write them; all parts share two materials. */
    private static Scene foreign() {
        Shape box = new Shape.Box(new Vec3(1, 1, 1), 0);
        Part feather = Part.of(
                "Feather.001",
                Transform.at(0.4, 0, 0).rotated(0, 0, 30),
                new Shape.Box(new Vec3(0.3, 0.1, 0.05), 0),
                "Skin");
        Part wing = new Part(
                "Wing_Left",
                Transform.at(0.8, 1.2, 0).rotated(10, 20, 30).scaled(1, 1, 0.2),
                new Shape.Box(new Vec3(0.8, 0.4, 0.3), 0.02),
                "Skin",
                List.of(feather));
        Part other = Part.of(
                "Wing_Right",
                Transform.at(-0.8, 1.2, 0).rotated(0, 0, -30),
                new Shape.Box(new Vec3(0.8, 0.4, 0.06), 0),
                "Skin");
        Part eye =
                Part.of("Eye Left", Transform.at(0.15, 0.1, 0.3), new Shape.Ellipsoid(Vec3.uniform(0.06), 12), "Glow");
        Part head = new Part(
                "Head", Transform.at(0, 2, 0), new Shape.Ellipsoid(new Vec3(0.4, 0.4, 0.4), 24), "Skin", List.of(eye));
        Part rig = Part.group(
                "Rig", Transform.at(0, 0.1, 0).rotated(0, 15, 0).scaled(1, 1.1, 1), List.of(wing, other, head));
        Part body = Part.of("Body", Transform.at(0, 0.9, 0).scaled(1, 1.8, 1), box, "Skin");
        return new Scene(
                "Creature",
                List.of(
                        Material.of("Skin", new Vec3(0.6, 0.5, 0.4), 0, 0.8),
                        Material.of("Glow", new Vec3(1, 0.8, 0.2), 0, 0.4).glowing(new Vec3(1, 0.8, 0.2))),
                List.of(body, rig));
    }
}
