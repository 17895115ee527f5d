package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bead;
import static dev.meshwright.generation.engine.model.Forms.box;
import static dev.meshwright.generation.engine.model.Forms.cylinder;
import static dev.meshwright.generation.engine.model.Forms.plate;
import static dev.meshwright.generation.engine.model.Forms.rod;
import static dev.meshwright.generation.engine.model.Forms.softBox;
import static dev.meshwright.generation.engine.model.Forms.taper;
import static dev.meshwright.generation.engine.model.Forms.turned;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Side;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Vec3;

/** What one sits on. */
final class Seats {

    private Seats() {}

    static void chair(Workshop shop) {
        Material wood = shop.main();
        double width = shop.vary(0.44, 0.04);
        double half = width / 2 - 0.025;
        shop.add("seat", wood, softBox(width, 0.035, 0.42, 0.7), at(0, 0.455, 0));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(
                    "front_" + side.of("leg"),
                    wood,
                    taper(0.017, 0.022, v(half * x, 0, 0.18), v(half * x, 0.45, 0.175)));
            shop.add(
                    "rear_" + side.of("leg"),
                    wood,
                    taper(0.017, 0.022, v(half * x, 0, -0.21), v(half * x, 0.45, -0.18)));
            shop.add(
                    side.of("back_post"),
                    wood,
                    taper(0.022, 0.017, v(half * x, 0.44, -0.18), v(half * x, 0.87, -0.245)));
            shop.add(side.of("stretcher"), wood, rod(0.011, v(half * x, 0.16, 0.18), v(half * x, 0.16, -0.2)));
            shop.add(side.of("seat_rail"), wood, box(0.02, 0.045, 0.35), at(half * x, 0.42, 0));
        }
        shop.add("front_rail", wood, box(half * 2, 0.045, 0.02), at(0, 0.42, 0.175));
        shop.add("rear_rail", wood, box(half * 2, 0.045, 0.02), at(0, 0.42, -0.175));
        shop.add("middle_stretcher", wood, rod(0.011, v(-half, 0.16, 0), v(half, 0.16, 0)));
        shop.add(
                "back_top",
                wood,
                softBox(width + 0.01, 0.09, 0.026, 0.7),
                at(0, 0.855, -0.243).rotated(-8, 0, 0));
        shop.add(
                "back_bottom",
                wood,
                softBox(half * 2, 0.04, 0.02, 0.6),
                at(0, 0.56, -0.198).rotated(-8, 0, 0));
        for (int slat = -1; slat <= 1; slat++) {
            shop.add(
                    "back_slat_" + (slat + 2),
                    wood,
                    softBox(0.045, 0.27, 0.014, 0.7),
                    at(slat * width * 0.24, 0.695, -0.218).rotated(-8.5, 0, 0));
        }
        boolean cushioned = shop.asksFor("cushion");
        if (cushioned) {
            shop.add("cushion", shop.of("cloth"), softBox(width * 0.94, 0.05, 0.39, 0.9), at(0, 0.494, 0.005));
        }
        shop.anchor(AnchorKind.TOP, v(0, cushioned ? 0.518 : 0.473, 0.02), width * 0.9);
        shop.anchor(AnchorKind.UNDER, v(0, 0, 0), 0.3);
    }

    static void stool(Workshop shop) {
        Material wood = shop.main();
        double radius = shop.vary(0.17, 0.05);
        shop.add(
                "seat",
                wood,
                turned(0, 0.44, radius, 0.44, radius + 0.008, 0.455, radius, 0.475, radius * 0.8, 0.48, 0, 0.472));
        for (int leg = 0; leg < 3; leg++) {
            double angle = Math.PI / 2 + leg * Math.PI * 2 / 3;
            Vec3 out = v(Math.cos(angle), 0, Math.sin(angle));
            shop.add(
                    "leg_" + (leg + 1),
                    wood,
                    taper(0.017, 0.021, out.times(0.2), out.times(0.11).plus(v(0, 0.445, 0))));
            double next = angle + Math.PI * 2 / 3;
            Vec3 other = v(Math.cos(next), 0, Math.sin(next));
            shop.add(
                    "rung_" + (leg + 1),
                    wood,
                    rod(
                            0.009,
                            out.times(0.168).plus(v(0, 0.16, 0)),
                            other.times(0.168).plus(v(0, 0.16, 0))));
        }
        boolean cushioned = shop.asksFor("cushion");
        if (cushioned) {
            shop.add(
                    "cushion",
                    shop.of("cloth"),
                    turned(0, 0.47, radius * 0.9, 0.474, radius * 0.97, 0.495, radius * 0.9, 0.515, 0, 0.522));
        }
        shop.anchor(AnchorKind.TOP, v(0, cushioned ? 0.52 : 0.476, 0), radius * 1.8);
    }

    static void bench(Workshop shop) {
        Material wood = shop.main();
        Material iron = shop.of("iron");
        double width = 1.6;
        for (int plank = 0; plank < 4; plank++) {
            shop.add("seat_plank_" + (plank + 1), wood, box(width, 0.03, 0.09), at(0, 0.45, 0.17 - plank * 0.105));
        }
        double tilt = shop.vary(14, 0.1);
        for (int plank = 0; plank < 3; plank++) {
            double up = 0.57 + plank * 0.12;
            shop.add(
                    "back_plank_" + (plank + 1),
                    wood,
                    box(width, 0.09, 0.028),
                    at(0, up, -0.215 - (up - 0.5) * Math.tan(Math.toRadians(tilt)))
                            .rotated(-tilt, 0, 0));
        }
        for (Side side : Side.values()) {
            double x = side.sign() * (width / 2 - 0.14);
            shop.add(side.of("front_leg"), iron, box(0.05, 0.43, 0.05), at(x, 0.215, 0.17));
            shop.add(side.of("rear_leg"), iron, rod(0.026, v(x, 0, -0.25), v(x, 0.45, -0.2)));
            shop.add(
                    side.of("back_post"),
                    iron,
                    rod(0.024, v(x, 0.44, -0.2), v(x, 0.86, -0.24 - 0.36 * Math.tan(Math.toRadians(tilt)))));
            shop.add(side.of("beam"), iron, box(0.05, 0.045, 0.42), at(x, 0.415, -0.01));
            shop.add(side.of("arm_post"), iron, rod(0.018, v(x, 0.43, 0.17), v(x, 0.65, 0.17)));
            shop.add(side.of("armrest"), wood, softBox(0.06, 0.03, 0.44, 0.6), at(x, 0.66, -0.02));
        }
        shop.anchor(AnchorKind.TOP, v(0, 0.466, 0.02), 0.42);
        shop.anchor(AnchorKind.UNDER, v(0, 0, 0), 0.35);
    }

    static void throne(Workshop shop) {
        Material gold = shop.main();
        Material velvet = shop.shade(shop.of("red_paint"), 0.6);
        shop.add("step", shop.of("stone"), box(1.1, 0.12, 1.0), at(0, 0.06, 0.05));
        shop.add("seat_box", gold, box(0.74, 0.34, 0.62), at(0, 0.29, 0));
        shop.add("cushion", velvet, softBox(0.62, 0.1, 0.54, 0.9), at(0, 0.5, 0.03));
        double peak = shop.vary(1.62, 0.03);
        shop.add(
                "back",
                gold,
                plate(
                        0.1,
                        -0.37,
                        0.3,
                        0.37,
                        0.3,
                        0.37,
                        1.3,
                        0.24,
                        1.38,
                        0.12,
                        peak - 0.06,
                        0,
                        peak,
                        -0.12,
                        peak - 0.06,
                        -0.24,
                        1.38,
                        -0.37,
                        1.3),
                at(0, 0, -0.28));
        shop.add(
                "back_cushion",
                velvet,
                plate(0.05, -0.26, 0.56, 0.26, 0.56, 0.26, 1.2, 0, 1.4, -0.26, 1.2),
                at(0, 0, -0.215));
        shop.add("jewel", shop.of("ruby"), ball(0.06, 0.075, 0.03), at(0, 1.48, -0.22));
        for (int bead = 0; bead < 5; bead++) {
            shop.add("stud_" + (bead + 1), gold, bead(0.025), at(-0.3 + bead * 0.15, 0.2, 0.315));
        }
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(side.of("post"), gold, cylinder(0.055, 1.3), at(0.39 * x, 0.77, -0.28));
            shop.add(side.of("finial"), gold, ball(0.085), at(0.39 * x, 1.47, -0.28));
            shop.add(side.of("armrest"), gold, softBox(0.11, 0.09, 0.58, 0.6), at(0.36 * x, 0.76, 0.02));
            shop.add(
                    side.of("arm_post"),
                    gold,
                    turned(0, 0.12, 0.06, 0.12, 0.06, 0.2, 0.035, 0.3, 0.055, 0.5, 0.035, 0.7, 0, 0.72),
                    at(0.36 * x, 0, 0.28));
            shop.add(side.of("arm_knob"), gold, ball(0.075), at(0.36 * x, 0.78, 0.32));
        }
        shop.anchor(AnchorKind.TOP, v(0, 0.55, 0.05), 0.55);
    }

    static void sofa(Workshop shop) {
        Material cloth = shop.main();
        double width = shop.vary(2, 0.03);
        shop.add("frame", cloth, softBox(width, 0.24, 0.85, 0.3), at(0, 0.24, 0));
        shop.add(
                "backrest",
                cloth,
                softBox(width * 0.9, 0.5, 0.24, 0.6),
                at(0, 0.6, -0.33).rotated(-7, 0, 0));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(side.of("arm"), cloth, softBox(0.22, 0.42, 0.85, 0.7), at((width / 2 - 0.06) * x, 0.43, 0));
            shop.add(
                    side.of("seat_cushion"),
                    shop.shade(cloth, 1.2),
                    softBox(width * 0.41, 0.16, 0.62, 0.8),
                    at(width * 0.21 * x, 0.43, 0.08));
            shop.add(
                    side.of("back_cushion"),
                    shop.shade(cloth, 1.2),
                    softBox(width * 0.41, 0.38, 0.18, 0.9),
                    at(width * 0.21 * x, 0.66, -0.2).rotated(-12, 0, 0));
            shop.add(
                    side.of("pillow"),
                    shop.of("yellow_paint"),
                    softBox(0.36, 0.34, 0.13, 1),
                    at(width * 0.33 * x, 0.66, -0.03).rotated(-18, 10 * x, 12 * x));
            for (int z = -1; z <= 1; z += 2) {
                shop.add(
                        (z > 0 ? "front_" : "rear_") + side.of("foot"),
                        shop.of("walnut"),
                        taper(
                                0.02,
                                0.035,
                                v((width / 2 - 0.12) * x, 0, 0.34 * z),
                                v((width / 2 - 0.12) * x, 0.13, 0.34 * z)));
            }
        }
        shop.anchor(AnchorKind.TOP, v(0, 0.51, 0.1), 0.6);
    }
}
