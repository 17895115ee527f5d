package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bead;
import static dev.meshwright.generation.engine.model.Forms.box;
import static dev.meshwright.generation.engine.model.Forms.cone;
import static dev.meshwright.generation.engine.model.Forms.limb;
import static dev.meshwright.generation.engine.model.Forms.pebble;
import static dev.meshwright.generation.engine.model.Forms.plate;
import static dev.meshwright.generation.engine.model.Forms.rod;
import static dev.meshwright.generation.engine.model.Forms.taper;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Side;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;

/** Feathered ones. */
final class Birds {

    private Birds() {}

    static void bird(Workshop shop) {
        Material plume = shop.main();
        double tail = shop.vary(0.13, 0.08);
        shop.add(
                "body",
                plume,
                limb(
                        List.of(v(0, 0.12, -0.085), v(0, 0.115, -0.03), v(0, 0.125, 0.035), v(0, 0.165, 0.075)),
                        0.018,
                        0.058,
                        0.062,
                        0.03));
        shop.add(
                "belly",
                shop.of("white_paint"),
                ball(0.048, 0.045, 0.06),
                at(0, 0.1, 0.025).rotated(-15, 0, 0));
        shop.add("head", plume, ball(0.043, 0.042, 0.045), at(0, 0.195, 0.075));
        shop.add(
                "beak",
                shop.of("orange_paint"),
                cone(0.014, 0.045),
                at(0, 0.19, 0.133).rotated(95, 0, 0));
        shop.add(
                "tail",
                shop.shade(plume, 0.6),
                plate(0.008, -0.018, 0, 0.018, 0, 0.034, -tail, 0, -tail * 0.88, -0.034, -tail),
                at(0, 0.12, -0.07).rotated(72, 0, 0));
        shop.add(
                "crest",
                shop.shade(plume, 0.7),
                cone(0.012, 0.05),
                at(0, 0.24, 0.055).rotated(-35, 0, 0));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(side.of("eye"), shop.of("charcoal"), bead(0.0085), at(0.034 * x, 0.205, 0.1));
            shop.add(
                    side.of("wing"),
                    shop.shade(plume, 0.75),
                    ball(0.014, 0.042, 0.085),
                    at(0.058 * x, 0.125, -0.02).rotated(14, -8 * x, 0));
            shop.add(
                    side.of("wing_tip"),
                    shop.shade(plume, 0.5),
                    ball(0.009, 0.022, 0.055),
                    at(0.05 * x, 0.112, -0.085).rotated(14, -8 * x, 0));
            feet(shop, side, 0.026, 0.075, 0.012, shop.of("orange_paint"));
        }
        shop.anchor(AnchorKind.HEAD, v(0, 0.225, 0.073), 0.07);
        shop.anchor(AnchorKind.HAND, v(0, 0.185, 0.155), 0.12, v(0, 0, 90));
        shop.anchor(AnchorKind.TOP, v(0, 0.17, 0), 0.08);
    }

    private static void feet(Workshop shop, Side side, double x, double height, double z, Material horn) {
        Vec3 ankle = v(x * side.sign(), height * 0.06, z);
        shop.add(side.of("leg"), horn, rod(height * 0.06, ankle, v(x * side.sign() * 0.9, height, z)));
        for (int toe = -1; toe <= 1; toe++) {
            shop.add(
                    side.of("toe_" + (toe + 2)),
                    horn,
                    taper(
                            height * 0.07,
                            height * 0.03,
                            ankle,
                            ankle.plus(v(toe * height * 0.2, -height * 0.02, height * 0.4))));
        }
    }

    static void owl(Workshop shop) {
        Material plume = shop.main();
        Material pale = shop.shade(plume, 1.8);
        double girth = shop.vary(0.11, 0.05);
        shop.add("body", plume, ball(girth, 0.15, girth * 0.92), at(0, 0.17, 0));
        shop.add("chest", pale, ball(girth * 0.8, 0.12, 0.05), at(0, 0.16, girth * 0.6));
        shop.add("head", plume, ball(0.1, 0.085, 0.09), at(0, 0.32, 0.01));
        shop.add(
                "beak",
                shop.of("amber_light"),
                cone(0.014, 0.04),
                at(0, 0.305, 0.105).rotated(150, 0, 0));
        for (int row = 0; row < 3; row++) {
            for (int fleck = 0; fleck < 5 - row; fleck++) {
                double x = (fleck - (4 - row) / 2.0) * 0.03;
                shop.add(
                        "chest_feather_" + (row + 1) + "_" + (fleck + 1),
                        shop.shade(plume, 0.6),
                        pebble(0.009, 0.013, 0.005),
                        at(x, 0.2 - row * 0.045, girth * 0.6 + 0.047 - Math.abs(x) * 0.22 - row * 0.002));
            }
        }
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(
                    side.of("eye_disc"),
                    pale,
                    ball(0.046, 0.046, 0.02),
                    at(0.042 * x, 0.33, 0.08).rotated(0, 20 * x, 0));
            shop.add(
                    side.of("eye"),
                    shop.of("yellow_paint"),
                    ball(0.03, 0.03, 0.016),
                    at(0.044 * x, 0.332, 0.092).rotated(0, 20 * x, 0));
            shop.add(
                    side.of("pupil"),
                    shop.of("charcoal"),
                    ball(0.016, 0.016, 0.01),
                    at(0.046 * x, 0.333, 0.103).rotated(0, 20 * x, 0));
            shop.add(
                    side.of("ear_tuft"),
                    shop.shade(plume, 0.7),
                    cone(0.022, 0.07),
                    at(0.065 * x, 0.405, 0.01).rotated(0, 0, -22 * x));
            shop.add(
                    side.of("wing"),
                    shop.shade(plume, 0.75),
                    ball(0.03, 0.125, 0.08),
                    at(girth * 0.95 * x, 0.17, -0.015).rotated(8, 0, 6 * x));
            feet(shop, side, 0.045, 0.045, 0.04, shop.of("amber_light"));
        }
        shop.add(
                "tail",
                shop.shade(plume, 0.6),
                box(0.07, 0.1, 0.02),
                at(0, 0.06, -0.1).rotated(25, 0, 0));
        shop.anchor(AnchorKind.HEAD, v(0, 0.385, 0.0), 0.15);
        shop.anchor(AnchorKind.HAND, v(0, 0.29, 0.13), 0.2, v(0, 0, 90));
    }

    static void duck(Workshop shop) {
        Material plume = shop.main();
        double girth = shop.vary(0.11, 0.04);
        shop.add(
                "body",
                plume,
                limb(
                        List.of(v(0, 0.19, -0.2), v(0, 0.12, -0.11), v(0, 0.11, 0), v(0, 0.13, 0.1), v(0, 0.15, 0.14)),
                        0.015,
                        girth * 0.85,
                        girth,
                        girth * 0.8,
                        girth * 0.4));
        shop.add("neck", plume, limb(List.of(v(0, 0.15, 0.09), v(0, 0.22, 0.11), v(0, 0.28, 0.11)), 0.07, 0.055, 0.06));
        shop.add("head", plume, ball(0.075, 0.072, 0.078), at(0, 0.3, 0.115));
        shop.add(
                "upper_beak",
                shop.of("orange_paint"),
                ball(0.042, 0.014, 0.05),
                at(0, 0.29, 0.205).rotated(-6, 0, 0));
        shop.add(
                "lower_beak",
                shop.of("orange_paint"),
                ball(0.034, 0.01, 0.038),
                at(0, 0.275, 0.195).rotated(8, 0, 0));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(side.of("eye"), shop.of("charcoal"), bead(0.013), at(0.05 * x, 0.325, 0.165));
            shop.add(
                    side.of("wing"),
                    shop.shade(plume, 0.88),
                    ball(0.024, 0.055, 0.1),
                    at(girth * 0.92 * x, 0.14, -0.02).rotated(16, -6 * x, 0));
            shop.add(side.of("foot"), shop.of("orange_paint"), ball(0.032, 0.01, 0.05), at(0.05 * x, 0.008, 0.03));
        }
        shop.anchor(AnchorKind.HEAD, v(0, 0.345, 0.11), 0.13);
        shop.anchor(AnchorKind.TOP, v(0, 0.22, -0.02), 0.15);
    }

    static void penguin(Workshop shop) {
        Material coat = shop.main();
        Material white = shop.of("white_paint");
        double girth = shop.vary(0.19, 0.05);
        shop.add(
                "body",
                coat,
                limb(
                        List.of(v(0, 0.03, 0), v(0, 0.12, 0), v(0, 0.3, 0), v(0, 0.47, 0), v(0, 0.55, 0)),
                        girth * 0.6,
                        girth * 0.92,
                        girth,
                        girth * 0.72,
                        girth * 0.5));
        shop.add("belly", white, ball(girth * 0.8, 0.22, 0.1), at(0, 0.27, girth * 0.56));
        shop.add("head", coat, ball(0.115, 0.11, 0.115), at(0, 0.59, 0.01));
        shop.add("face", white, ball(0.085, 0.07, 0.05), at(0, 0.58, 0.08));
        shop.add(
                "beak",
                shop.of("orange_paint"),
                cone(0.032, 0.1),
                at(0, 0.575, 0.165).rotated(95, 0, 0));
        shop.add("tail", coat, cone(0.05, 0.12), at(0, 0.06, -girth * 0.95).rotated(-115, 0, 0));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(side.of("eye"), shop.of("charcoal"), bead(0.017), at(0.043 * x, 0.615, 0.117));
            shop.add(
                    side.of("wing"),
                    coat,
                    ball(0.028, 0.17, 0.07),
                    at((girth + 0.012) * x, 0.33, 0).rotated(0, 0, 16 * x));
            shop.add(side.of("foot"), shop.of("orange_paint"), ball(0.065, 0.022, 0.095), at(0.08 * x, 0.02, 0.08));
            shop.anchor(AnchorKind.HAND, v((girth + 0.08) * x, 0.2, 0.08), 0.4);
        }
        shop.anchor(AnchorKind.HEAD, v(0, 0.665, 0.005), 0.185);
    }
}
