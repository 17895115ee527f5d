package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.box;
import static dev.meshwright.generation.engine.model.Forms.cylinder;
import static dev.meshwright.generation.engine.model.Forms.plate;
import static dev.meshwright.generation.engine.model.Forms.prism;
import static dev.meshwright.generation.engine.model.Forms.ring;
import static dev.meshwright.generation.engine.model.Forms.rod;
import static dev.meshwright.generation.engine.model.Forms.sharpBox;
import static dev.meshwright.generation.engine.model.Forms.taper;
import static dev.meshwright.generation.engine.model.Forms.turned;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Side;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Vec3;

/** What people live and work in. */
final class Houses {

    private Houses() {}

    static void house(Workshop shop) {
        Material wall = shop.main();
        Material beam = shop.of("walnut");
        Material tile = shop.of("roof_tile");
        double w = shop.vary(7, 0.04);
        double d = 5.4;
        double eaves = 3.1;
        double ridge = 6.2;
        shop.add("foundation", shop.of("stone"), box(w + 0.3, 0.4, d + 0.3), at(0, 0.2, 0));
        shop.add("walls", wall, sharpBox(w, eaves - 0.3, d), at(0, (eaves + 0.3) / 2, 0));
        shop.add(
                "gable",
                wall,
                plate(w, -d / 2, eaves, d / 2, eaves, 0, ridge - 0.15),
                at(0, 0, 0).rotated(0, 90, 0));
        double slope = Math.toDegrees(Math.atan2(ridge - eaves, d / 2));
        double run = Math.hypot(ridge - eaves, d / 2) + 0.75;
        for (int z = -1; z <= 1; z += 2) {
            double back = (run / 2 - 0.06) * Math.cos(Math.toRadians(slope));
            double down = (run / 2 - 0.06) * Math.sin(Math.toRadians(slope));
            String name = z > 0 ? "front_roof" : "rear_roof";
            shop.add(
                    name,
                    tile,
                    box(w + 0.9, 0.2, run),
                    at(0, ridge - down + 0.08, back * z).rotated(slope * z, 0, 0));
            for (int row = 0; row < 6; row++) {
                double along = run * (row + 0.5) / 6 - 0.1;
                double y = ridge + 0.2 - along * Math.sin(Math.toRadians(slope));
                double out = along * Math.cos(Math.toRadians(slope)) + 0.06;
                shop.add(
                        name + "_row_" + (row + 1),
                        shop.shade(tile, 0.8),
                        box(w + 0.94, 0.07, 0.12),
                        at(0, y, out * z).rotated(slope * z, 0, 0));
            }
            for (Side side : Side.values()) {
                shop.add(
                        (z > 0 ? "front_" : "rear_") + side.of("post"),
                        beam,
                        box(0.22, eaves - 0.4, 0.22),
                        at((w / 2 - 0.06) * side.sign(), (eaves + 0.4) / 2, (d / 2 - 0.06) * z));
            }
            shop.add(
                    (z > 0 ? "front" : "rear") + "_beam",
                    beam,
                    box(w + 0.1, 0.2, 0.2),
                    at(0, eaves - 0.12, (d / 2 - 0.05) * z));
        }
        shop.add(
                "ridge",
                shop.shade(tile, 0.7),
                cylinder(0.16, w + 0.95),
                at(0, ridge + 0.16, 0).rotated(0, 0, 90));
        shop.add("chimney", shop.of("brick"), box(0.8, 2.4, 0.8), at(w * 0.3, ridge - 0.3, -0.9));
        shop.add("chimney_cap", shop.of("stone"), box(1, 0.16, 1), at(w * 0.3, ridge + 0.95, -0.9));
        Openings.door(shop, 0, 0.3, d / 2, 0.85);
        shop.add("door_step", shop.of("stone"), box(2.0, 0.2, 0.9), at(0, 0.1, d / 2 + 0.5));
        squareWindow(shop, "left_window", w * 0.31, 1.75, d / 2, 0);
        squareWindow(shop, "right_window", -w * 0.31, 1.75, d / 2, 0);
        squareWindow(shop, "left_side_window", w / 2, 1.75, 0, 90);
        squareWindow(shop, "right_side_window", -w / 2, 1.75, 0, -90);
        squareWindow(shop, "attic_window", w / 2, 3.7, 0, 90);
        squareWindow(shop, "rear_window", 0, 1.75, -d / 2, 180);
        shop.anchor(AnchorKind.TOP, v(0, ridge + 0.3, 0), 2);
    }

    private static void squareWindow(Workshop shop, String name, double x, double y, double z, double degrees) {
        Material wood = shop.of("white_paint");
        shop.group(name, at(x, y, z).rotated(0, degrees, 0), () -> {
            shop.add("window_frame", wood, box(1.2, 1.3, 0.14));
            shop.add("window_pane", shop.of("sapphire"), sharpBox(1, 1.1, 0.17));
            shop.add("window_mullion", wood, sharpBox(0.07, 1.1, 0.2));
            shop.add("window_bar", wood, sharpBox(1, 0.07, 0.2));
            shop.add("window_sill", wood, box(1.4, 0.1, 0.35), at(0, -0.68, 0.08));
            shop.add("left_shutter", shop.of("green_paint"), box(0.5, 1.25, 0.08), at(0.86, 0, 0.05));
            shop.add("right_shutter", shop.of("green_paint"), box(0.5, 1.25, 0.08), at(-0.86, 0, 0.05));
        });
    }

    static void windmill(Workshop shop) {
        Material wall = shop.main();
        Material wood = shop.of("wood");
        double turn = shop.between(10, 40);
        shop.add("foundation", shop.of("stone"), turned(0, 0, 3.4, 0, 3.2, 0.8, 0, 0.8));
        shop.add("body", wall, prism(3.1, 2.0, 8, 8), at(0, 4.7, 0));
        shop.add("balcony", wood, prism(3.0, 3.0, 0.2, 8), at(0, 4, 0));
        shop.add("cap", shop.of("roof_tile"), turned(0, 8.6, 2.3, 8.6, 2.2, 9.2, 1.5, 10.4, 0, 11));
        shop.add("axle", wood, cylinder(0.28, 2.2), at(0, 9.2, 2.2).rotated(90, 0, 0));
        shop.add("hub", wood, ball(0.5), at(0, 9.2, 3.3));
        for (int sail = 0; sail < 4; sail++) {
            shop.group("sail_" + (sail + 1), at(0, 9.2, 3.2).rotated(0, 0, turn + sail * 90), () -> {
                shop.add("sail_spar", wood, taper(0.13, 0.08, v(0, 0, 0), v(0, 5.2, 0)));
                shop.add("sail_cloth", shop.of("paper"), sharpBox(1.1, 4, 0.04), at(0.62, 3.1, 0));
                for (int bar = 0; bar < 6; bar++) {
                    shop.add("sail_bar", wood, sharpBox(1.3, 0.07, 0.1), at(0.55, 1.15 + bar * 0.78, 0));
                }
                shop.add("sail_edge", wood, sharpBox(0.07, 4.1, 0.1), at(1.17, 3.1, 0));
            });
        }
        Openings.door(shop, 0, 0.4, 2.95, 0.75);
        shop.add("window", shop.of("sapphire"), plate(0.3, Openings.arch(0.35, 1.1)), at(0, 5.4, 2.45));
        shop.anchor(AnchorKind.TOP, v(0, 11, 0), 2);
    }

    static void tent(Workshop shop) {
        Material cloth = shop.main();
        double w = shop.vary(1.5, 0.05);
        shop.add(
                "left_side",
                cloth,
                plate(0.03, 0, 0, 2.35, 0, 2.35, 3.2, 0, 3.2),
                at(w, 0, 1.6).rotated(-90, 0, 0).rotated(-90, 0, Math.toDegrees(Math.atan2(1.9, -w))));
        shop.add(
                "right_side",
                cloth,
                plate(0.03, 0, 0, 2.35, 0, 2.35, 3.2, 0, 3.2),
                at(-w, 0, 1.6).rotated(-90, 0, Math.toDegrees(Math.atan2(1.9, w))));
        shop.add("rear_side", shop.shade(cloth, 0.8), plate(0.03, -w, 0, w, 0, 0, 1.9), at(0, 0, -1.55));
        shop.add("left_flap", cloth, plate(0.03, w, 0, 0.25, 1.55, 0, 1.9, 0.55, 0), at(0, 0, 1.57));
        shop.add("right_flap", cloth, plate(0.03, -w, 0, -0.25, 1.55, 0, 1.9, -0.55, 0), at(0, 0, 1.57));
        shop.add("front_pole", shop.of("wood"), rod(0.035, v(0, 0, 1.6), v(0, 2, 1.6)));
        shop.add("rear_pole", shop.of("wood"), rod(0.035, v(0, 0, -1.6), v(0, 2, -1.6)));
        shop.add("ridge_pole", shop.of("wood"), rod(0.035, v(0, 1.9, -1.75), v(0, 1.9, 1.75)));
        shop.add("floor", shop.of("leather"), sharpBox(w * 1.95, 0.02, 3.1), at(0, 0.01, 0));
        for (Side side : Side.values()) {
            for (int z = -1; z <= 1; z++) {
                String name = side.of("rope_" + (z + 2));
                shop.add(
                        name,
                        shop.of("straw"),
                        rod(0.012, v((w - 0.3) * side.sign(), 0.42, z * 1.4), v((w + 0.55) * side.sign(), 0, z * 1.5)));
                shop.add(
                        side.of("peg_" + (z + 2)),
                        shop.of("wood"),
                        rod(
                                0.025,
                                v((w + 0.55) * side.sign(), 0.0, z * 1.5),
                                v((w + 0.6) * side.sign(), 0.12, z * 1.5)));
            }
        }
        shop.anchor(AnchorKind.INSIDE, v(0, 0.02, 0.4), 1.4);
    }

    static void igloo(Workshop shop) {
        Material snow = shop.main();
        Material joint = shop.shade(snow, 0.8);
        double r = shop.vary(2, 0.03);
        shop.add(
                "dome",
                snow,
                turned(
                        r, 0, r * 0.985, 0.35, r * 0.92, 0.85, r * 0.78, 1.35, r * 0.55, 1.75, r * 0.28, 2.0, 0, 2.08,
                        0, 0));
        double[][] rings = {{0.4, 0.98}, {0.85, 0.922}, {1.3, 0.795}, {1.7, 0.585}};
        for (int course = 0; course < rings.length; course++) {
            shop.add("joint_" + (course + 1), joint, ring(r * rings[course][1], 0.02), at(0, rings[course][0], 0));
            for (int seam = 0; seam < 10; seam++) {
                double angle = (seam + course % 2 * 0.5) * Math.PI / 5;
                Vec3 out = v(Math.cos(angle), 0, Math.sin(angle));
                double below = course == 0 ? 0 : rings[course - 1][0];
                double widthBelow = course == 0 ? 1 : rings[course - 1][1];
                shop.add(
                        "seam_" + (course + 1) + "_" + (seam + 1),
                        joint,
                        rod(
                                0.018,
                                out.times(r * widthBelow).plus(v(0, below, 0)),
                                out.times(r * rings[course][1]).plus(v(0, rings[course][0], 0))));
            }
        }
        shop.add("entrance", snow, plate(1.5, Openings.arch(0.75, 1.15)), at(0, 0, r + 0.3));
        shop.add("doorway", shop.of("charcoal"), plate(1.52, Openings.arch(0.5, 0.85)), at(0, 0, r + 0.3));
        shop.add("entrance_rim", joint, plate(0.12, Openings.arch(0.8, 1.22)), at(0, 0, r + 0.9));
        shop.anchor(AnchorKind.TOP, v(0, 2.08, 0), 1);
    }
}
