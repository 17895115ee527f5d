package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bead;
import static dev.meshwright.generation.engine.model.Forms.bend;
import static dev.meshwright.generation.engine.model.Forms.cone;
import static dev.meshwright.generation.engine.model.Forms.cylinder;
import static dev.meshwright.generation.engine.model.Forms.limb;
import static dev.meshwright.generation.engine.model.Forms.pebble;
import static dev.meshwright.generation.engine.model.Forms.plate;
import static dev.meshwright.generation.engine.model.Forms.prism;
import static dev.meshwright.generation.engine.model.Forms.ring;
import static dev.meshwright.generation.engine.model.Forms.taper;
import static dev.meshwright.generation.engine.model.Forms.turned;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Side;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;
import java.util.List;

/** Animals near the ground, or in the water. */
final class LowAnimals {

    private LowAnimals() {}

    static void fish(Workshop shop) {
        Material scale = shop.main();
        Material fin = shop.shade(scale, 0.7);
        double girth = shop.vary(0.06, 0.06);
        shop.add(
                "body",
                scale,
                limb(
                        List.of(v(0, 0.1, 0.15), v(0, 0.1, 0.11), v(0, 0.1, 0.02), v(0, 0.1, -0.08), v(0, 0.1, -0.12)),
                        0.02,
                        girth * 0.75,
                        girth,
                        girth * 0.35,
                        girth * 0.22),
                at(0, 0, 0).scaled(0.65, 1, 1));
        shop.add(
                "tail",
                fin,
                plate(0.008, 0, 0.012, 0.07, 0.075, 0.055, 0, 0.07, -0.075, 0, -0.012),
                at(0, 0.1, -0.115).rotated(0, 90, 0));
        shop.add(
                "back_fin",
                fin,
                plate(0.007, -0.05, 0, 0.07, 0, 0.045, 0.05, -0.02, 0.045),
                at(0, 0.1 + girth * 0.85, 0).rotated(0, 90, 0));
        shop.add(
                "belly_fin",
                fin,
                plate(0.007, -0.02, 0, 0.04, 0, 0.045, -0.035),
                at(0, 0.1 - girth * 0.85, -0.02).rotated(0, 90, 0));
        shop.add(
                "mouth",
                shop.shade(scale, 0.4),
                ring(0.012, 0.005),
                at(0, 0.096, 0.15).rotated(90, 0, 0));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(side.of("eye"), shop.of("white_paint"), bead(0.014), at(0.029 * x, 0.115, 0.11));
            shop.add(side.of("pupil"), shop.of("charcoal"), bead(0.008), at(0.039 * x, 0.116, 0.113));
            shop.add(
                    side.of("side_fin"),
                    fin,
                    pebble(0.004, 0.016, 0.034),
                    at(0.048 * x, 0.085, 0.035).rotated(20, -35 * x, 0));
            shop.add(
                    side.of("gill"),
                    fin,
                    bend(
                            0.003,
                            0.003,
                            v(0.031 * x, 0.13, 0.085),
                            v(0.037 * x, 0.105, 0.075),
                            v(0.031 * x, 0.078, 0.083)));
        }
        shop.anchor(AnchorKind.HEAD, v(0, 0.14, 0.1), 0.05);
        shop.anchor(AnchorKind.GRIP, v(0, 0.1, 0), 0.05);
    }

    static void spider(Workshop shop) {
        Material dark = shop.main();
        double spread = shop.vary(1, 0.05);
        shop.add("abdomen", dark, ball(0.075, 0.065, 0.09), at(0, 0.1, -0.1));
        shop.add("body", dark, ball(0.045, 0.035, 0.055), at(0, 0.08, 0));
        shop.add("head", dark, ball(0.03, 0.025, 0.028), at(0, 0.078, 0.055));
        shop.add("mark", shop.of("red_paint"), ball(0.02, 0.012, 0.035), at(0, 0.16, -0.1));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(
                    side.of("fang"),
                    shop.of("bone"),
                    cone(0.006, 0.03),
                    at(0.011 * x, 0.055, 0.075).rotated(180, 0, 0));
            for (int eye = 0; eye < 3; eye++) {
                shop.add(
                        side.of("eye_" + (eye + 1)),
                        shop.of("red_light"),
                        bead(0.0065),
                        at((0.008 + eye * 0.008) * x, 0.092 - eye * 0.004, 0.077 - eye * 0.004));
            }
            for (int leg = 0; leg < 4; leg++) {
                double angle = Math.toRadians(-50 + leg * 34);
                double dx = Math.cos(angle) * x * spread;
                double dz = -Math.sin(angle) * spread;
                shop.add(
                        side.of("leg_" + (leg + 1)),
                        dark,
                        limb(
                                List.of(
                                        v(0.03 * x, 0.08, 0.02 - leg * 0.012),
                                        v(dx * 0.09, 0.16, dz * 0.09),
                                        v(dx * 0.16, 0.1, dz * 0.17),
                                        v(dx * 0.21, 0.0, dz * 0.23)),
                                0.011,
                                0.01,
                                0.008,
                                0.003));
            }
        }
        shop.anchor(AnchorKind.HEAD, v(0, 0.095, 0.055), 0.05);
        shop.anchor(AnchorKind.TOP, v(0, 0.162, -0.1), 0.08);
    }

    static void turtle(Workshop shop) {
        Material skin = shop.main();
        Material shell = shop.of("walnut");
        double dome = shop.vary(0.15, 0.06);
        shop.add(
                "shell",
                shell,
                turned(
                        0,
                        0.09,
                        0.2,
                        0.09,
                        0.215,
                        0.11,
                        0.19,
                        0.11 + dome * 0.5,
                        0.12,
                        0.11 + dome * 0.88,
                        0,
                        0.11 + dome));
        shop.add("shell_rim", shop.shade(shell, 1.7), ring(0.208, 0.016), at(0, 0.105, 0));
        shop.add("belly", shop.of("sandstone"), cylinder(0.19, 0.03), at(0, 0.08, 0));
        for (int plate = 0; plate < 7; plate++) {
            double angle = plate * Math.PI / 3;
            double out = plate == 6 ? 0 : 0.105;
            double tilt = plate == 6 ? 0 : 38;
            shop.group(
                    "scute_" + (plate + 1),
                    at(0, 0, 0).rotated(0, Math.toDegrees(angle), 0),
                    () -> shop.add(
                            "scute",
                            shop.shade(shell, 1.5),
                            prism(0.052, 0.038, 0.02, 6),
                            at(0, out == 0 ? 0.112 + dome : 0.1 + dome * 0.86, out * 1.05)
                                    .rotated(tilt, 0, 0)));
        }
        shop.add("neck", skin, taper(0.05, 0.045, v(0, 0.1, 0.17), v(0, 0.16, 0.27)));
        shop.add("head", skin, ball(0.06, 0.055, 0.075), at(0, 0.18, 0.3));
        shop.add("tail", skin, cone(0.022, 0.09), at(0, 0.08, -0.24).rotated(-100, 0, 0));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(side.of("eye"), shop.of("charcoal"), bead(0.012), at(0.042 * x, 0.2, 0.35));
            for (int z = -1; z <= 1; z += 2) {
                shop.add(
                        (z > 0 ? "front_" : "rear_") + side.of("leg"),
                        skin,
                        taper(0.05, 0.042, v(0.13 * x, 0.09, 0.13 * z), v(0.2 * x, 0.03, 0.19 * z)));
                shop.add(
                        (z > 0 ? "front_" : "rear_") + side.of("foot"),
                        skin,
                        ball(0.05, 0.03, 0.06),
                        at(0.205 * x, 0.03, 0.2 * z));
            }
        }
        shop.anchor(AnchorKind.HEAD, v(0, 0.215, 0.3), 0.11);
        shop.anchor(AnchorKind.TOP, v(0, 0.11 + dome, 0), 0.2);
    }
}
