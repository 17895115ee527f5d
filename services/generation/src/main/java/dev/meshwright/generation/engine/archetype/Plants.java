package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bead;
import static dev.meshwright.generation.engine.model.Forms.bend;
import static dev.meshwright.generation.engine.model.Forms.frustum;
import static dev.meshwright.generation.engine.model.Forms.limb;
import static dev.meshwright.generation.engine.model.Forms.pebble;
import static dev.meshwright.generation.engine.model.Forms.plate;
import static dev.meshwright.generation.engine.model.Forms.rod;
import static dev.meshwright.generation.engine.model.Forms.turned;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Side;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;

/** What blooms and bears fruit. */
final class Plants {

    private Plants() {}

    static void flower(Workshop shop) {
        Material petal = shop.main();
        Material green = shop.of("leaf");
        double tilt = shop.vary(32, 0.15);
        shop.add("stem", green, bend(0.011, 0.008, v(0, 0, 0), v(0.015, 0.14, 0), v(-0.01, 0.26, 0), v(0, 0.36, 0)));
        for (int petals = 0; petals < 14; petals++) {
            boolean outer = petals < 8;
            double degrees = outer ? petals * 45 : petals * 60 + 22;
            double size = outer ? 1 : 0.78;
            shop.group("petal_" + (petals + 1), at(0, outer ? 0.37 : 0.376, 0).rotated(0, degrees, 0), () -> {
                Material shade = outer ? petal : shop.shade(petal, 1.2);
                shop.add(
                        "petal_blade",
                        shade,
                        pebble(0.036 * size, 0.008, 0.058 * size),
                        at(0, 0.022, outer ? 0.06 : 0.04).rotated(outer ? -tilt : -tilt - 18, 0, 0));
            });
        }
        shop.add("centre", shop.of("yellow_paint"), ball(0.034, 0.022, 0.034), at(0, 0.385, 0));
        shop.add("calyx", green, frustum(0.008, 0.025, 0.03), at(0, 0.36, 0));
        for (Side side : Side.values()) {
            shop.add(
                    side.of("leaf"),
                    green,
                    plate(side, 0.006, 0, 0, 0.05, 0.05, 0.13, 0.09, 0.09, 0.02, 0.04, -0.01),
                    at(side == Side.LEFT ? 0.005 : 0.012, side == Side.LEFT ? 0.08 : 0.13, 0)
                            .rotated(15, 0, 0));
        }
        shop.anchor(AnchorKind.GRIP, v(0, 0.1, 0), 0.02);
    }

    static void cactus(Workshop shop) {
        Material green = shop.main();
        double arm = shop.vary(0.85, 0.06);
        shop.add(
                "body",
                green,
                limb(
                        List.of(v(0, 0, 0), v(0, 0.1, 0), v(0, 0.8, 0), v(0, 1.45, 0), v(0, 1.58, 0)),
                        0.17,
                        0.19,
                        0.2,
                        0.17,
                        0.04));
        shop.add(
                "left_arm",
                green,
                limb(
                        List.of(
                                v(0.1, 0.6, 0),
                                v(0.36, 0.62, 0),
                                v(0.42, 0.75, 0),
                                v(0.42, arm + 0.25, 0),
                                v(0.42, arm + 0.33, 0)),
                        0.1,
                        0.11,
                        0.11,
                        0.1,
                        0.03));
        shop.add(
                "right_arm",
                green,
                limb(
                        List.of(
                                v(-0.1, 0.8, 0),
                                v(-0.3, 0.82, 0),
                                v(-0.36, 0.95, 0),
                                v(-0.36, arm + 0.3, 0),
                                v(-0.36, arm + 0.38, 0)),
                        0.09,
                        0.1,
                        0.1,
                        0.09,
                        0.03));
        for (int rib = 0; rib < 8; rib++) {
            double angle = rib * Math.PI / 4;
            Vec3 out = v(Math.cos(angle) * 0.185, 0, Math.sin(angle) * 0.185);
            shop.add(
                    "rib_" + (rib + 1),
                    shop.shade(green, 0.75),
                    rod(0.022, out.plus(v(0, 0.05, 0)), out.times(0.95).plus(v(0, 1.4, 0))));
        }
        shop.add("flower", shop.of("pink_paint"), ball(0.07, 0.05, 0.07), at(0, 1.6, 0));
        shop.add("flower_heart", shop.of("yellow_paint"), bead(0.03), at(0, 1.65, 0));
        shop.add("ground", shop.of("sandstone"), turned(0, 0, 0.5, 0, 0.42, 0.05, 0, 0.07));
    }

    static void mushroom(Workshop shop) {
        Material cap = shop.main();
        Material pale = shop.of("bone");
        double r = shop.vary(0.13, 0.05);
        shop.add("stem", pale, turned(0, 0, 0.045, 0, 0.05, 0.02, 0.034, 0.08, 0.028, 0.15, 0.03, 0.17, 0, 0.17));
        shop.add("skirt", pale, turned(0.03, 0.128, 0.058, 0.105, 0.06, 0.102, 0.029, 0.118));
        shop.add("gills", shop.shade(pale, 0.8), turned(0.025, 0.16, r * 0.95, 0.148, r * 0.97, 0.152, 0.02, 0.175));
        shop.add(
                "cap",
                cap,
                turned(
                        r * 0.96, 0.148, r, 0.155, r * 0.96, 0.18, r * 0.82, 0.212, r * 0.56, 0.238, r * 0.28, 0.249, 0,
                        0.252));
        double[][] spots = {
            {0, 1, 0.026},
            {0.55, 0.5, 0.022},
            {0.6, 2.1, 0.018},
            {0.5, 3.6, 0.021},
            {0.6, 5.0, 0.02},
            {0.86, 0.1, 0.014},
            {0.87, 1.3, 0.016},
            {0.86, 2.9, 0.015},
            {0.87, 4.3, 0.016},
            {0.85, 5.7, 0.013}
        };
        for (int spot = 0; spot < spots.length; spot++) {
            double out = spots[spot][0];
            double angle = spots[spot][1];
            double y = 0.162 + 0.09 * Math.sqrt(Math.max(0, 1 - out * out * 1.02));
            double tilt = Math.toDegrees(Math.asin(out * 0.9));
            shop.group(
                    "spot_" + (spot + 1),
                    at(0, 0, 0).rotated(0, Math.toDegrees(angle), 0),
                    () -> shop.add(
                            "spot",
                            shop.of("white_paint"),
                            pebble(spotSize(out), 0.006, spotSize(out)),
                            at(0, y, r * out).rotated(tilt, 0, 0)));
        }
        shop.add("grass", shop.of("leaf"), turned(0, 0, 0.08, 0, 0.07, 0.01, 0, 0.014));
        shop.anchor(AnchorKind.TOP, v(0, 0.25, 0), r);
        shop.anchor(AnchorKind.GRIP, v(0, 0.08, 0), 0.04);
    }

    private static double spotSize(double out) {
        return 0.026 - out * 0.011;
    }

    static void pumpkin(Workshop shop) {
        Material orange = shop.main();
        double height = shop.vary(0.14, 0.05);
        for (int lobe = 0; lobe < 10; lobe++) {
            double angle = lobe * Math.PI / 5;
            shop.add(
                    "lobe_" + (lobe + 1),
                    lobe % 2 == 0 ? orange : shop.shade(orange, 0.88),
                    ball(0.075, height, 0.1),
                    at(Math.sin(angle) * 0.1, height, Math.cos(angle) * 0.1).rotated(0, lobe * 36, 0));
        }
        shop.add(
                "stem",
                shop.of("green_paint"),
                bend(0.026, 0.018, v(0, height * 1.5, 0), v(0.005, height * 2.1, 0), v(0.035, height * 2.4, 0)));
        for (Side side : Side.values()) {
            shop.add(
                    side.of("eye"),
                    shop.of("amber_light"),
                    plate(0.05, -0.028, 0, 0.028, 0, 0, 0.045),
                    at(0.06 * side.sign(), height * 1.15, 0.165).rotated(0, 14 * side.sign(), 0));
        }
        shop.add(
                "nose",
                shop.of("amber_light"),
                plate(0.05, -0.014, 0, 0.014, 0, 0, 0.024),
                at(0, height * 0.98, 0.182));
        shop.add(
                "mouth",
                shop.of("amber_light"),
                plate(
                        0.06, -0.085, 0.03, -0.05, -0.012, 0.05, -0.012, 0.085, 0.03, 0.045, 0.012, 0.03, 0.024, 0.015,
                        0.008, -0.015, 0.008, -0.03, 0.024, -0.045, 0.012),
                at(0, height * 0.62, 0.165));
        shop.anchor(AnchorKind.TOP, v(0, height * 1.9, 0), 0.2);
        shop.anchor(AnchorKind.GRIP, v(0, height, -0.17), 0.1);
    }

    static void apple(Workshop shop) {
        Material skin = shop.main();
        double r = shop.vary(0.04, 0.04);
        shop.add(
                "fruit",
                skin,
                turned(
                        0, 0.006, r * 0.35, 0, r * 0.8, 0.012, r, 0.038, r * 0.96, 0.056, r * 0.7, 0.072, r * 0.3,
                        0.073, 0, 0.064));
        shop.add("stem", shop.of("bark"), bend(0.002, 0.003, v(0, 0.064, 0), v(0.001, 0.078, 0), v(0.006, 0.09, 0)));
        shop.add(
                "leaf",
                shop.of("leaf"),
                pebble(0.016, 0.002, 0.008),
                at(0.016, 0.082, 0).rotated(0, 0, 25));
        shop.anchor(AnchorKind.GRIP, v(0, 0.035, -0.04), 0.04);
    }
}
