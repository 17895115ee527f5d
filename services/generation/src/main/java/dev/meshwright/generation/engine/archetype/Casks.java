package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.bead;
import static dev.meshwright.generation.engine.model.Forms.bend;
import static dev.meshwright.generation.engine.model.Forms.box;
import static dev.meshwright.generation.engine.model.Forms.cylinder;
import static dev.meshwright.generation.engine.model.Forms.limb;
import static dev.meshwright.generation.engine.model.Forms.ring;
import static dev.meshwright.generation.engine.model.Forms.sharpBox;
import static dev.meshwright.generation.engine.model.Forms.turned;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;

/** What goods are kept in. */
final class Casks {

    private Casks() {}

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
}
