package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bead;
import static dev.meshwright.generation.engine.model.Forms.bend;
import static dev.meshwright.generation.engine.model.Forms.box;
import static dev.meshwright.generation.engine.model.Forms.cylinder;
import static dev.meshwright.generation.engine.model.Forms.frustum;
import static dev.meshwright.generation.engine.model.Forms.limb;
import static dev.meshwright.generation.engine.model.Forms.plate;
import static dev.meshwright.generation.engine.model.Forms.ring;
import static dev.meshwright.generation.engine.model.Forms.sharpBox;
import static dev.meshwright.generation.engine.model.Forms.softBox;
import static dev.meshwright.generation.engine.model.Forms.taper;
import static dev.meshwright.generation.engine.model.Forms.turned;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Side;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;

/** Things that hold other things. */
final class Containers {

    private Containers() {}

    static void barrel(Workshop shop) {
        Material wood = shop.main();
        Material iron = shop.of("iron");
        double belly = shop.vary(0.34, 0.04);
        double end = 0.265;
        double[] heights = {0, 0.12, 0.3, 0.45, 0.6, 0.78, 0.9};
        for (int stave = 0; stave < 14; stave++) {
            double angle = stave * 360.0 / 14;
            double[] left = new double[28];
            for (int point = 0; point < 7; point++) {
                double share = (heights[point] - 0.45) / 0.45;
                double half = Math.tan(Math.toRadians(12.6)) * (belly - (belly - end) * share * share);
                left[2 * point] = half;
                left[2 * point + 1] = heights[point];
                left[26 - 2 * point] = -half;
                left[27 - 2 * point] = heights[point];
            }
            if (stave == 0) {
                shop.add(
                        "inside",
                        shop.shade(wood, 0.6),
                        turned(0, 0.03, end - 0.02, 0.03, belly - 0.02, 0.45, end - 0.02, 0.87, 0, 0.87));
            }
            double[] profile = new double[] {
                end,
                0,
                belly - (belly - end) * 0.54,
                0.12,
                belly - (belly - end) * 0.11,
                0.3,
                belly,
                0.45,
                belly - (belly - end) * 0.11,
                0.6,
                belly - (belly - end) * 0.54,
                0.78,
                end,
                0.9
            };
            Vec3[] spine = new Vec3[7];
            for (int point = 0; point < 7; point++) {
                spine[point] = v(0, profile[2 * point + 1], profile[2 * point] - 0.035);
            }
            shop.add(
                    "stave_" + (stave + 1),
                    stave % 2 == 0 ? wood : shop.shade(wood, 0.86),
                    stave(spine, left[12] * 0.98),
                    at(0, 0, 0).rotated(0, angle, 0));
        }
        double[][] hoops = {{0.07, 0.3}, {0.24, 0.334}, {0.66, 0.334}, {0.83, 0.3}};
        for (int hoop = 0; hoop < hoops.length; hoop++) {
            double radius = belly * hoops[hoop][1] / 0.34 + 0.014;
            shop.add("hoop_" + (hoop + 1), iron, cylinder(radius, 0.045), at(0, hoops[hoop][0], 0));
        }
        shop.add("lid", wood, cylinder(end - 0.03, 0.03), at(0, 0.865, 0));
        shop.add(
                "bung",
                shop.shade(wood, 0.5),
                cylinder(0.03, 0.04),
                at(0, 0.45, belly + 0.005).rotated(90, 0, 0));
        shop.anchor(AnchorKind.TOP, v(0, 0.9, 0), 0.5);
        shop.anchor(AnchorKind.INSIDE, v(0, 0.88, 0), 0.45);
    }

    private static Shape stave(Vec3[] spine, double halfWidth) {
        return limb(
                List.of(spine),
                halfWidth * 0.8,
                halfWidth * 0.93,
                halfWidth,
                halfWidth * 1.02,
                halfWidth,
                halfWidth * 0.93,
                halfWidth * 0.8);
    }

    static void crate(Workshop shop) {
        Material wood = shop.main();
        Material frame = shop.shade(wood, 0.75);
        double side = 0.6;
        double half = side / 2 - 0.03;
        double plank = shop.vary(0.092, 0.03);
        shop.add("core", shop.shade(wood, 0.9), sharpBox(side - 0.06, side - 0.06, side - 0.06), at(0, side / 2, 0));
        for (int face = 0; face < 4; face++) {
            double turn = face * 90;
            shop.group("face_" + (face + 1), at(0, 0, 0).rotated(0, turn, 0), () -> {
                for (int board = 0; board < 5; board++) {
                    shop.add(
                            "face_board",
                            wood,
                            box(side - 0.08, plank, 0.02),
                            at(0, 0.095 + board * 0.1025, half - 0.005));
                }
                shop.add(
                        "face_brace",
                        frame,
                        box(0.07, 0.62, 0.024),
                        at(0, side / 2, half + 0.01).rotated(0, 0, 45));
            });
        }
        for (int corner = 0; corner < 4; corner++) {
            double x = corner % 2 == 0 ? half : -half;
            double z = corner < 2 ? half : -half;
            shop.add("post_" + (corner + 1), frame, box(0.06, side, 0.06), at(x, side / 2, z));
        }
        for (int end = 0; end < 2; end++) {
            String name = end == 0 ? "lower" : "upper";
            double y = end == 0 ? 0.03 : side - 0.03;
            shop.add(name + "_front_rail", frame, box(side - 0.06, 0.06, 0.06), at(0, y, half));
            shop.add(name + "_rear_rail", frame, box(side - 0.06, 0.06, 0.06), at(0, y, -half));
            shop.add(name + "_left_rail", frame, box(0.06, 0.06, side - 0.06), at(half, y, 0));
            shop.add(name + "_right_rail", frame, box(0.06, 0.06, side - 0.06), at(-half, y, 0));
        }
        for (int board = 0; board < 5; board++) {
            shop.add(
                    "lid_board_" + (board + 1),
                    wood,
                    box(0.095, 0.02, side - 0.1),
                    at(-0.2 + board * 0.1, side - 0.015, 0));
        }
        shop.anchor(AnchorKind.TOP, v(0, side, 0), side);
        shop.anchor(AnchorKind.INSIDE, v(0, side, 0), side * 0.9);
    }

    static void bucket(Workshop shop) {
        Material wood = shop.main();
        Material iron = shop.of("iron");
        double top = shop.vary(0.15, 0.05);
        shop.add("body", wood, turned(0, 0, 0.11, 0, top, 0.28, top - 0.014, 0.28, 0.098, 0.02, 0, 0.02));
        shop.add("lower_hoop", iron, ring(0.12, 0.008), at(0, 0.05, 0));
        shop.add("upper_hoop", iron, ring(top - 0.005, 0.008), at(0, 0.23, 0));
        shop.add(
                "handle",
                iron,
                bend(
                        0.006,
                        0.006,
                        v(top, 0.26, 0),
                        v(top * 0.8, 0.35, 0.02),
                        v(0, 0.4, 0.03),
                        v(-top * 0.8, 0.35, 0.02),
                        v(-top, 0.26, 0)));
        shop.add("left_lug", iron, bead(0.016), at(top, 0.262, 0));
        shop.add("right_lug", iron, bead(0.016), at(-top, 0.262, 0));
        shop.add("water", shop.of("water"), cylinder(top - 0.02, 0.004), at(0, 0.235, 0));
        shop.anchor(AnchorKind.GRIP, v(0, 0.4, 0.03), 0.04);
        shop.anchor(AnchorKind.INSIDE, v(0, 0.1, 0), 0.2);
    }

    static void vase(Workshop shop) {
        Material clay = shop.main();
        double belly = shop.vary(0.105, 0.08);
        shop.add("foot", clay, turned(0, 0, 0.06, 0, 0.062, 0.012, 0.05, 0.022, 0, 0.022));
        shop.add(
                "body",
                clay,
                turned(
                        0,
                        0.02,
                        0.05,
                        0.02,
                        0.07,
                        0.06,
                        belly * 0.95,
                        0.12,
                        belly,
                        0.165,
                        belly * 0.9,
                        0.21,
                        0.062,
                        0.26,
                        0.042,
                        0.295,
                        0.044,
                        0.32,
                        0.066,
                        0.348,
                        0.07,
                        0.35,
                        0.066,
                        0.352,
                        0.036,
                        0.315,
                        0.034,
                        0.295,
                        0.05,
                        0.26,
                        belly * 0.8,
                        0.2,
                        0.05,
                        0.06,
                        0,
                        0.04));
        Material trim = shop.shade(clay, 0.55);
        shop.add("upper_band", trim, ring(belly * 0.9, 0.004), at(0, 0.212, 0));
        shop.add("belly_band", trim, ring(belly, 0.004), at(0, 0.165, 0));
        shop.add("neck_ring", trim, ring(0.042, 0.005), at(0, 0.297, 0));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(
                    side.of("handle"),
                    clay,
                    bend(
                            0.008,
                            0.01,
                            v(0.04 * x, 0.315, 0),
                            v(0.09 * x, 0.322, 0),
                            v(0.108 * x, 0.275, 0),
                            v(belly * 0.86 * x, 0.22, 0)));
        }
        shop.anchor(AnchorKind.INSIDE, v(0, 0.24, 0), 0.2);
        shop.anchor(AnchorKind.TOP, v(0, 0.35, 0), 0.1);
        shop.anchor(AnchorKind.GRIP, v(0, 0.16, -0.1), 0.1);
    }

    static void bowl(Workshop shop) {
        Material clay = shop.main();
        double depth = shop.vary(0.08, 0.06);
        shop.add("foot", clay, turned(0, 0, 0.045, 0, 0.042, 0.014, 0, 0.014));
        shop.add(
                "body",
                clay,
                turned(
                        0,
                        0.012,
                        0.04,
                        0.012,
                        0.08,
                        0.03,
                        0.108,
                        0.06,
                        0.12,
                        depth + 0.012,
                        0.114,
                        depth + 0.012,
                        0.1,
                        0.06,
                        0.075,
                        0.038,
                        0.035,
                        0.022,
                        0,
                        0.02));
        shop.add("rim", shop.shade(clay, 0.6), ring(0.117, 0.004), at(0, depth + 0.012, 0));
        if (shop.asksFor("liquid")) {
            shop.add("liquid", shop.of("water"), cylinder(0.108, 0.004), at(0, 0.062, 0));
        }
        shop.anchor(AnchorKind.INSIDE, v(0, 0.03, 0), 0.18);
        shop.anchor(AnchorKind.TOP, v(0, 0.04, 0), 0.16);
        shop.anchor(AnchorKind.GRIP, v(0, 0.05, -0.12), 0.1);
    }

    static void mug(Workshop shop) {
        Material clay = shop.main();
        double radius = shop.vary(0.042, 0.04);
        shop.add(
                "body",
                clay,
                turned(
                        0,
                        0.002,
                        radius * 0.85,
                        0.002,
                        radius * 0.9,
                        0,
                        radius,
                        0.008,
                        radius,
                        0.096,
                        radius - 0.002,
                        0.1,
                        radius - 0.005,
                        0.1,
                        radius - 0.006,
                        0.012,
                        0,
                        0.008));
        shop.add(
                "handle",
                clay,
                bend(
                        0.0062,
                        0.0062,
                        v(radius - 0.003, 0.082, 0),
                        v(radius + 0.018, 0.084, 0),
                        v(radius + 0.03, 0.062, 0),
                        v(radius + 0.026, 0.036, 0),
                        v(radius + 0.012, 0.024, 0),
                        v(radius - 0.003, 0.024, 0)));
        shop.add("drink", shop.of("walnut"), cylinder(radius - 0.004, 0.002), at(0, 0.085, 0));
        shop.anchor(AnchorKind.GRIP, v(radius + 0.028, 0.05, 0), 0.03);
        shop.anchor(AnchorKind.INSIDE, v(0, 0.03, 0), 0.075);
    }

    static void goblet(Workshop shop) {
        Material gold = shop.main();
        double bowl = shop.vary(0.045, 0.06);
        shop.add("foot", gold, turned(0, 0, 0.045, 0, 0.046, 0.006, 0.03, 0.014, 0.01, 0.022, 0, 0.022));
        shop.add("stem", gold, turned(0.009, 0.018, 0.007, 0.05, 0.016, 0.06, 0.016, 0.066, 0.007, 0.076, 0.012, 0.1));
        shop.add(
                "bowl",
                gold,
                turned(
                        0,
                        0.094,
                        0.02,
                        0.098,
                        bowl * 0.9,
                        0.125,
                        bowl,
                        0.16,
                        bowl * 0.96,
                        0.2,
                        bowl * 0.91,
                        0.2,
                        bowl * 0.93,
                        0.16,
                        bowl * 0.8,
                        0.128,
                        0,
                        0.105));
        shop.add("rim", gold, ring(bowl * 0.94, 0.0025), at(0, 0.1985, 0));
        shop.add("wine", shop.of("ruby"), cylinder(bowl * 0.94, 0.002), at(0, 0.178, 0));
        String[] gems = {"ruby", "emerald", "sapphire", "ruby", "emerald", "sapphire"};
        for (int gem = 0; gem < gems.length; gem++) {
            double angle = gem * Math.PI / 3;
            shop.add(
                    "gem_" + (gem + 1),
                    shop.of(gems[gem]),
                    bead(0.006),
                    at(Math.cos(angle) * bowl, 0.158, Math.sin(angle) * bowl));
        }
        shop.anchor(AnchorKind.GRIP, v(0, 0.06, 0), 0.03);
        shop.anchor(AnchorKind.INSIDE, v(0, 0.13, 0), 0.07);
    }

    static void teapot(Workshop shop) {
        Material clay = shop.main();
        double belly = shop.vary(0.09, 0.05);
        shop.add("foot", clay, cylinder(0.055, 0.01), at(0, 0.005, 0));
        shop.add(
                "body",
                clay,
                turned(
                        0,
                        0.005,
                        0.05,
                        0.005,
                        belly * 0.92,
                        0.045,
                        belly,
                        0.08,
                        belly * 0.86,
                        0.12,
                        0.05,
                        0.15,
                        0,
                        0.152));
        shop.add("lid", clay, turned(0.052, 0.148, 0.05, 0.156, 0.03, 0.172, 0, 0.178));
        shop.add("knob", clay, ball(0.013, 0.011, 0.013), at(0, 0.186, 0));
        shop.add(
                "spout",
                clay,
                limb(
                        List.of(
                                v(belly * 0.85, 0.07, 0),
                                v(belly + 0.035, 0.085, 0),
                                v(belly + 0.05, 0.125, 0),
                                v(belly + 0.075, 0.15, 0)),
                        0.026,
                        0.02,
                        0.013,
                        0.011));
        shop.add(
                "handle",
                clay,
                bend(
                        0.009,
                        0.009,
                        v(-belly * 0.85, 0.115, 0),
                        v(-belly - 0.035, 0.125, 0),
                        v(-belly - 0.055, 0.085, 0),
                        v(-belly - 0.03, 0.045, 0),
                        v(-belly * 0.9, 0.05, 0)));
        shop.add("lid_band", shop.of("gold"), ring(0.052, 0.003), at(0, 0.149, 0));
        shop.anchor(AnchorKind.GRIP, v(-belly - 0.05, 0.085, 0), 0.03);
    }

    static void bottle(Workshop shop) {
        Material glass = shop.main();
        double belly = shop.vary(0.075, 0.06);
        shop.add(
                "flask",
                glass,
                turned(
                        0,
                        0.004,
                        0.04,
                        0,
                        belly * 0.85,
                        0.022,
                        belly,
                        0.065,
                        belly * 0.86,
                        0.11,
                        0.045,
                        0.14,
                        0.023,
                        0.155,
                        0.021,
                        0.2,
                        0.027,
                        0.205,
                        0.027,
                        0.214,
                        0.02,
                        0.214));
        shop.add(
                "potion",
                shop.of("potion"),
                turned(0, 0.008, 0.038, 0.005, belly * 0.8, 0.024, belly * 0.94, 0.065, belly * 0.82, 0.104, 0, 0.104));
        shop.add("cork", shop.of("pine"), frustum(0.017, 0.021, 0.045), at(0, 0.222, 0));
        shop.add("string", shop.of("straw"), ring(0.024, 0.0035), at(0, 0.17, 0));
        shop.add("label", shop.of("paper"), box(0.05, 0.035, 0.004), at(0, 0.066, belly + 0.001));
        for (int bubble = 0; bubble < 5; bubble++) {
            double angle = bubble * 2.4;
            shop.add(
                    "bubble_" + (bubble + 1),
                    shop.of("light"),
                    bead(0.003 + bubble * 0.0008),
                    at(Math.cos(angle) * 0.03, 0.03 + bubble * 0.015, Math.sin(angle) * 0.03));
        }
        shop.anchor(AnchorKind.GRIP, v(0, 0.17, 0), 0.04);
        shop.anchor(AnchorKind.INSIDE, v(0, 0.012, 0), belly * 1.3);
    }

    static void cauldron(Workshop shop) {
        Material iron = shop.main();
        double belly = shop.vary(0.3, 0.05);
        shop.add(
                "body",
                iron,
                turned(
                        0,
                        0.1,
                        0.15,
                        0.11,
                        belly * 0.9,
                        0.2,
                        belly,
                        0.34,
                        belly * 0.85,
                        0.5,
                        0.24,
                        0.56,
                        0.28,
                        0.59,
                        0.28,
                        0.6,
                        0.23,
                        0.58,
                        belly * 0.78,
                        0.48,
                        0,
                        0.48));
        shop.add("brew", shop.of("potion"), cylinder(0.235, 0.01), at(0, 0.53, 0));
        for (int foot = 0; foot < 3; foot++) {
            double angle = Math.PI / 2 + foot * Math.PI * 2 / 3;
            Vec3 out = v(Math.cos(angle), 0, Math.sin(angle));
            shop.add(
                    "foot_" + (foot + 1),
                    iron,
                    taper(0.025, 0.04, out.times(0.22), out.times(0.17).plus(v(0, 0.17, 0))));
        }
        for (Side side : Side.values()) {
            shop.add(
                    side.of("handle"),
                    iron,
                    ring(0.05, 0.011),
                    at((belly + 0.01) * side.sign(), 0.42, 0).rotated(90, 0, 0));
        }
        for (int bubble = 0; bubble < 6; bubble++) {
            double angle = bubble * 2.4;
            double radius = 0.05 + bubble * 0.027;
            shop.add(
                    "bubble_" + (bubble + 1),
                    shop.of("potion"),
                    bead(shop.between(0.018, 0.04)),
                    at(Math.cos(angle) * radius, 0.54, Math.sin(angle) * radius));
        }
        shop.anchor(AnchorKind.INSIDE, v(0, 0.45, 0), 0.4);
    }
}
