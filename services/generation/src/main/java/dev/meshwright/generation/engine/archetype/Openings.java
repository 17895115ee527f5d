package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.bead;
import static dev.meshwright.generation.engine.model.Forms.plate;
import static dev.meshwright.generation.engine.model.Forms.sharpBox;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;

/** Doors and windows in walls of stone. */
final class Openings {

    private Openings() {}

    static void door(Workshop shop, double x, double y, double z, double scale) {
        double[] frame = arch(0.95 * scale, 2.6 * scale);
        double[] leaf = arch(0.74 * scale, 2.4 * scale);
        shop.add("door_frame", shop.shade(shop.of("stone"), 0.6), plate(0.5 * scale, frame), at(x, y, z));
        shop.add("door", shop.of("oak"), plate(0.56 * scale, leaf), at(x, y, z));
        shop.add(
                "door_upper_hinge",
                shop.of("iron"),
                sharpBox(1.0 * scale, 0.1 * scale, 0.6 * scale),
                at(x, y + 1.6 * scale, z));
        shop.add(
                "door_lower_hinge",
                shop.of("iron"),
                sharpBox(1.0 * scale, 0.1 * scale, 0.6 * scale),
                at(x, y + 0.5 * scale, z));
        shop.add(
                "door_knob",
                shop.of("brass"),
                bead(0.08 * scale),
                at(x + 0.5 * scale, y + 1.05 * scale, z + 0.32 * scale));
    }

    static double[] arch(double half, double height) {
        double[] outline = new double[26];
        outline[0] = -half;
        outline[2] = half;
        for (int point = 0; point < 11; point++) {
            double angle = Math.PI * point / 10;
            outline[4 + 2 * point] = Math.cos(angle) * half;
            outline[5 + 2 * point] = height - half + Math.sin(angle) * half;
        }
        return outline;
    }

    static void window(Workshop shop, String name, Material frame, double x, double y, double z, double degrees) {
        shop.group(name, at(x, y, z).rotated(0, degrees, 0), () -> {
            shop.add("window_frame", frame, plate(0.24, arch(0.34, 1.2)));
            shop.add("window_pane", shop.of("amber_light"), plate(0.28, arch(0.2, 1.0)), at(0, 0.08, 0));
        });
    }
}
