package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bead;
import static dev.meshwright.generation.engine.model.Forms.bend;
import static dev.meshwright.generation.engine.model.Forms.box;
import static dev.meshwright.generation.engine.model.Forms.cylinder;
import static dev.meshwright.generation.engine.model.Forms.limb;
import static dev.meshwright.generation.engine.model.Forms.plate;
import static dev.meshwright.generation.engine.model.Forms.ring;
import static dev.meshwright.generation.engine.model.Forms.softBox;
import static dev.meshwright.generation.engine.model.Forms.turned;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;
import java.util.List;

/** What is worn on the head. */
final class Headgear {

    private Headgear() {}

    static void crown(Workshop shop) {
        Material gold = shop.main();
        double r = 0.1;
        double peak = shop.vary(0.12, 0.08);
        shop.add("band", gold, turned(r * 0.93, 0, r * 0.96, 0, r * 1.0, 0.055, r * 0.97, 0.055, r * 0.93, 0));
        shop.add("lower_rim", gold, ring(r * 0.955, 0.006), at(0, 0.004, 0));
        shop.add("upper_rim", gold, ring(r * 0.985, 0.004), at(0, 0.052, 0));
        String[] gems = {"ruby", "sapphire", "emerald", "sapphire"};
        for (int point = 0; point < 8; point++) {
            double degrees = point * 45;
            double height = point % 2 == 0 ? peak : peak * 0.78;
            shop.group("point_" + (point + 1), at(0, 0, 0).rotated(0, degrees, 0), () -> {
                shop.add(
                        "point_spike",
                        gold,
                        plate(
                                0.006,
                                -0.034,
                                0.05,
                                0.034,
                                0.05,
                                0.012,
                                0.052 + height * 0.3,
                                0,
                                height,
                                -0.012,
                                0.052 + height * 0.3),
                        at(0, 0, r * 0.98).rotated(6, 0, 0));
                shop.add(
                        "point_pearl", shop.of("marble"), bead(0.0085), at(0, height + 0.004, r * 0.98 + height * 0.1));
            });
            double angle = Math.toRadians(degrees);
            shop.add(
                    "gem_" + (point + 1),
                    shop.of(gems[point % 4]),
                    ball(0.011, 0.014, 0.008),
                    at(Math.sin(angle) * r, 0.028, Math.cos(angle) * r).rotated(0, degrees, 0));
        }
        shop.add("lining", shop.shade(shop.of("red_paint"), 0.6), ball(r * 0.96, 0.07, r * 0.96), at(0, 0.035, 0));
        shop.anchor(AnchorKind.FIT, v(0, 0.012, 0), r * 1.75);
    }

    static void hat(Workshop shop) {
        Material felt = shop.main();
        double lean = shop.vary(0.08, 0.3);
        shop.add("brim", felt, turned(0, 0.0, 0.2, 0.012, 0.21, 0.018, 0.2, 0.022, 0.1, 0.02, 0, 0.02));
        shop.add(
                "cone",
                felt,
                limb(
                        List.of(
                                v(0, 0.015, 0),
                                v(0, 0.14, 0),
                                v(lean * 0.3, 0.25, -0.01),
                                v(lean, 0.34, -0.02),
                                v(lean * 2, 0.37, -0.02)),
                        0.115,
                        0.085,
                        0.055,
                        0.03,
                        0.006));
        shop.add("band", shop.of("leather"), cylinder(0.115, 0.03), at(0, 0.038, 0));
        shop.add("buckle", shop.of("gold"), box(0.05, 0.036, 0.01), at(0, 0.038, 0.115));
        shop.add("buckle_inside", shop.of("leather"), box(0.03, 0.02, 0.012), at(0, 0.038, 0.116));
        shop.anchor(AnchorKind.FIT, v(0, 0.0, 0), 0.225);
    }

    static void topHat(Workshop shop) {
        Material silk = shop.main();
        double height = shop.vary(0.17, 0.06);
        shop.add("brim", silk, turned(0, 0, 0.15, 0.002, 0.168, 0.014, 0.17, 0.018, 0.15, 0.01, 0, 0.01));
        shop.add("body", silk, turned(0.095, 0, 0.09, height * 0.5, 0.1, height - 0.006, 0.097, height, 0, height));
        shop.add("band", shop.of("red_paint"), cylinder(0.096, 0.03), at(0, 0.026, 0));
        shop.anchor(AnchorKind.FIT, v(0, 0, 0), 0.19);
    }

    static void helmet(Workshop shop) {
        Material steel = shop.main();
        Material gold = shop.of("gold");
        double dome = shop.vary(0.15, 0.03);
        shop.add(
                "dome",
                steel,
                turned(0.12, 0.1, 0.122, 0.16, 0.112, 0.2, 0.085, 0.24, 0.045, 0.11 + dome, 0, 0.118 + dome));
        shop.add("visor", steel, turned(0.108, 0, 0.118, 0.05, 0.121, 0.1, 0.117, 0.1, 0.105, 0));
        shop.add("rim", gold, ring(0.122, 0.006), at(0, 0.13, 0));
        shop.add("neck_rim", gold, ring(0.108, 0.006), at(0, 0.004, 0));
        shop.add("eye_slit", shop.of("charcoal"), softBox(0.11, 0.016, 0.03, 0.5), at(0, 0.108, 0.1));
        shop.add("nose_guard", gold, box(0.018, 0.12, 0.02), at(0, 0.07, 0.118));
        for (int hole = 0; hole < 6; hole++) {
            shop.add(
                    "breath_" + (hole + 1),
                    shop.of("charcoal"),
                    bead(0.006),
                    at((hole < 3 ? 1 : -1) * (0.028 + hole % 3 * 0.018), 0.05, 0.112 - hole % 3 * 0.008));
        }
        shop.add(
                "crest",
                shop.of("red_paint"),
                bend(0.012, 0.02, v(0, 0.25, 0.06), v(0, 0.29, 0), v(0, 0.26, -0.09), v(0, 0.17, -0.15)));
        shop.anchor(AnchorKind.FIT, v(0, 0.17, 0), 0.225);
    }
}
