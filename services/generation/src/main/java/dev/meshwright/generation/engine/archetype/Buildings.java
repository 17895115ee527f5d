package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bead;
import static dev.meshwright.generation.engine.model.Forms.box;
import static dev.meshwright.generation.engine.model.Forms.cone;
import static dev.meshwright.generation.engine.model.Forms.cylinder;
import static dev.meshwright.generation.engine.model.Forms.frustum;
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

/** Houses, towers and what stands beside them. */
final class Buildings {

    private Buildings() {}

    static void tower(Workshop shop) {
        Material stone = shop.main();
        Material dark = shop.shade(stone, 0.7);
        double r = shop.vary(2.5, 0.05);
        shop.add("foundation", dark, turned(0, 0, r + 0.9, 0, r + 0.7, 0.8, r + 0.25, 1.4, 0, 1.4));
        shop.add("shaft", stone, turned(r + 0.2, 1.2, r, 5, r - 0.1, 12.4));
        for (int course = 0; course < 3; course++) {
            shop.add(
                    "course_" + (course + 1), dark, ring(r + 0.08 - course * 0.05, 0.13), at(0, 4.2 + course * 3.4, 0));
        }
        shop.add("corbel", dark, turned(r - 0.15, 12.0, r + 0.74, 13.1, r + 0.74, 13.5, 0, 13.5));
        shop.add("parapet", stone, turned(r + 0.7, 13.3, r + 0.7, 14.3, r + 0.3, 14.3, r + 0.3, 13.4));
        for (int merlon = 0; merlon < 10; merlon++) {
            double degrees = merlon * 36;
            double angle = Math.toRadians(degrees);
            shop.add(
                    "merlon_" + (merlon + 1),
                    stone,
                    box(1.0, 0.8, 0.42),
                    at(Math.sin(angle) * (r + 0.5), 14.65, Math.cos(angle) * (r + 0.5))
                            .rotated(0, degrees, 0));
        }
        shop.add("upper_room", stone, cylinder(r - 0.5, 1.6), at(0, 14.2, 0));
        shop.add("roof", shop.of("roof_tile"), turned(0, 14.9, r + 0.25, 14.9, r * 0.62, 16.2, r * 0.2, 17.4, 0, 18.2));
        shop.add("flag_pole", shop.of("wood"), rod(0.06, v(0, 18, 0), v(0, 19.8, 0)));
        shop.add("flag", shop.of("red_paint"), plate(0.04, 0, 18.9, 1.2, 19.25, 0, 19.65));
        door(shop, 0, 0.7, r + 0.28, 0.75);
        for (int window = 0; window < 5; window++) {
            double angle = Math.toRadians(window * 80 + 10);
            double y = 4.9 + window * 1.6;
            window(
                    shop,
                    "window_" + (window + 1),
                    dark,
                    Math.sin(angle) * (r - 0.03),
                    y,
                    Math.cos(angle) * (r - 0.03),
                    window * 80 + 10);
        }
        shop.anchor(AnchorKind.TOP, v(0, 18.2, 0), r);
    }

    private static void door(Workshop shop, double x, double y, double z, double scale) {
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

    private static double[] arch(double half, double height) {
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

    private static void window(
            Workshop shop, String name, Material frame, double x, double y, double z, double degrees) {
        shop.group(name, at(x, y, z).rotated(0, degrees, 0), () -> {
            shop.add("window_frame", frame, plate(0.24, arch(0.34, 1.2)));
            shop.add("window_pane", shop.of("amber_light"), plate(0.28, arch(0.2, 1.0)), at(0, 0.08, 0));
        });
    }

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
        door(shop, 0, 0.3, d / 2, 0.85);
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

    static void castle(Workshop shop) {
        Material stone = shop.main();
        Material dark = shop.shade(stone, 0.72);
        double half = shop.vary(11, 0.03);
        for (int corner = 0; corner < 4; corner++) {
            double x = corner % 2 == 0 ? half : -half;
            double z = corner < 2 ? half : -half;
            turret(shop, "tower_" + (corner + 1), x, z, 2.7, 12.5);
        }
        for (int wall = 0; wall < 4; wall++) {
            double degrees = wall * 90;
            shop.group("wall_" + (wall + 1), at(0, 0, 0).rotated(0, degrees, 0), () -> {
                shop.add("wall_body", stone, sharpBox(half * 2, 7.5, 1.6), at(0, 3.75, half));
                shop.add("wall_walk", dark, sharpBox(half * 2, 0.35, 2.1), at(0, 7.4, half));
                for (int merlon = 0; merlon < 8; merlon++) {
                    shop.add("wall_merlon", stone, sharpBox(1.1, 1.1, 0.6), at((merlon - 3.5) * 2.3, 8.1, half + 0.7));
                }
            });
        }
        for (Side side : Side.values()) {
            turret(shop, side.of("gate_tower"), 3.3 * side.sign(), half + 0.6, 1.7, 10);
        }
        shop.add("gatehouse", stone, sharpBox(5, 9, 3), at(0, 4.5, half + 0.3));
        shop.add("gate_arch", dark, plate(3.3, arch(1.75, 5.2)), at(0, 0, half + 0.3));
        shop.add("gate", shop.of("oak"), plate(3.5, arch(1.4, 4.8)), at(0, 0, half + 0.3));
        for (int bar = -2; bar <= 2; bar++) {
            shop.add(
                    "portcullis_bar_" + (bar + 3),
                    shop.of("iron"),
                    rod(0.09, v(bar * 0.55, 0, half + 2.1), v(bar * 0.55, 4.2, half + 2.1)));
        }
        shop.add("keep", stone, sharpBox(8.5, 14, 8.5), at(0, 7, -2.5));
        shop.add("keep_top", dark, sharpBox(9.3, 0.8, 9.3), at(0, 14.2, -2.5));
        for (int corner = 0; corner < 4; corner++) {
            turret(
                    shop,
                    "keep_tower_" + (corner + 1),
                    corner % 2 == 0 ? 4.2 : -4.2,
                    -2.5 + (corner < 2 ? 4.2 : -4.2),
                    1.3,
                    16);
        }
        shop.add(
                "keep_roof",
                shop.of("roof_tile"),
                prism(6.2, 0, 4.5, 4),
                at(0, 16.8, -2.5).rotated(0, 45, 0));
        shop.add("flag_pole", shop.of("wood"), rod(0.12, v(0, 18.8, -2.5), v(0, 22.5, -2.5)));
        shop.add("flag", shop.of("red_paint"), plate(0.08, 0, 20.6, 2.6, 21.4, 0, 22.2), at(0, 0, -2.5));
        for (int window = -1; window <= 1; window++) {
            shop.add(
                    "keep_window_" + (window + 2),
                    shop.of("amber_light"),
                    plate(0.3, arch(0.4, 1.8)),
                    at(window * 2.4, 10, 1.75));
        }
        shop.anchor(AnchorKind.TOP, v(0, 19, -2.5), 4);
        shop.anchor(AnchorKind.INSIDE, v(0, 0, 6), 7);
    }

    private static void turret(Workshop shop, String name, double x, double z, double r, double height) {
        Material stone = shop.main();
        Material dark = shop.shade(stone, 0.72);
        shop.group(name, at(x, 0, z), () -> {
            shop.add(
                    name + "_shaft",
                    stone,
                    turned(
                            0,
                            0,
                            r * 1.15,
                            0,
                            r,
                            height * 0.15,
                            r,
                            height * 0.86,
                            r * 1.22,
                            height * 0.92,
                            r * 1.22,
                            height,
                            0,
                            height));
            shop.add(name + "_ring", dark, ring(r * 1.05, r * 0.07), at(0, height * 0.86, 0));
            for (int merlon = 0; merlon < 6; merlon++) {
                double angle = merlon * Math.PI / 3;
                shop.add(
                        name + "_merlon",
                        stone,
                        sharpBox(r * 0.5, r * 0.4, r * 0.28),
                        at(Math.sin(angle) * r * 1.08, height + r * 0.15, Math.cos(angle) * r * 1.08)
                                .rotated(0, merlon * 60, 0));
            }
            shop.add(name + "_roof", shop.of("roof_tile"), cone(r * 1.0, r * 2.1), at(0, height + r * 1.0, 0));
            shop.add(
                    name + "_window",
                    shop.of("amber_light"),
                    sharpBox(r * 0.18, r * 0.6, 0.3),
                    at(0, height * 0.7, r - 0.08));
        });
    }

    static void lighthouse(Workshop shop) {
        Material white = shop.main();
        Material red = shop.of("red_paint");
        double r = shop.vary(3.2, 0.04);
        shop.add("rock", shop.of("stone"), turned(0, 0, r + 2.2, 0, r + 1.6, 0.9, r + 0.6, 1.4, 0, 1.4));
        for (int band = 0; band < 5; band++) {
            double low = r - band * 0.25;
            double y = 1.3 + band * 3.2;
            shop.add(
                    "band_" + (band + 1),
                    band % 2 == 0 ? white : red,
                    frustum(low, low - 0.25, 3.2),
                    at(0, y + 1.6, 0));
        }
        shop.add("gallery", shop.of("iron"), turned(0, 17.1, r - 1.2, 17.2, r - 0.3, 17.5, r - 0.3, 17.8, 0, 17.8));
        shop.add("railing", shop.of("iron"), ring(r - 0.4, 0.06), at(0, 18.8, 0));
        for (int post = 0; post < 10; post++) {
            double angle = post * Math.PI / 5;
            Vec3 foot = v(Math.cos(angle) * (r - 0.4), 17.7, Math.sin(angle) * (r - 0.4));
            shop.add("railing_post_" + (post + 1), shop.of("iron"), rod(0.05, foot, foot.plus(v(0, 1.1, 0))));
        }
        shop.add("lantern_room", shop.of("glass"), prism(1.5, 1.5, 2.6, 8), at(0, 19.1, 0));
        shop.add("light", shop.of("light"), ball(0.75, 0.9, 0.75), at(0, 19.1, 0));
        shop.add("roof", red, turned(0, 20.35, 1.9, 20.4, 1.6, 20.7, 0.9, 21.6, 0.2, 22.1, 0, 22.1));
        shop.add("finial", shop.of("iron"), ball(0.25), at(0, 22.3, 0));
        door(shop, 0, 1.3, r - 0.05, 0.8);
        for (int window = 0; window < 3; window++) {
            shop.add(
                    "window_" + (window + 1),
                    shop.of("slate"),
                    plate(0.4, arch(0.35, 1.2)),
                    at(0, 5.6 + window * 3.8, r - 0.45 - window * 0.3));
        }
        shop.anchor(AnchorKind.TOP, v(0, 22.5, 0), 2);
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
        door(shop, 0, 0.4, 2.95, 0.75);
        shop.add("window", shop.of("sapphire"), plate(0.3, arch(0.35, 1.1)), at(0, 5.4, 2.45));
        shop.anchor(AnchorKind.TOP, v(0, 11, 0), 2);
    }

    static void temple(Workshop shop) {
        Material marble = shop.main();
        double w = 16;
        double d = 12;
        double girth = shop.vary(0.55, 0.05);
        for (int step = 0; step < 3; step++) {
            shop.add(
                    "step_" + (step + 1),
                    marble,
                    sharpBox(w + 2.4 - step * 0.8, 0.4, d + 2.4 - step * 0.8),
                    at(0, 0.2 + step * 0.4, 0));
        }
        int number = 1;
        for (int x = 0; x < 6; x++) {
            for (int z = 0; z < 4; z++) {
                if (x == 0 || x == 5 || z == 0 || z == 3) {
                    double px = (x - 2.5) * (w - 1.6) / 5;
                    double pz = (z - 1.5) * (d - 1.6) / 3;
                    shop.add(
                            "column_" + number++,
                            marble,
                            turned(
                                    girth * 1.25,
                                    0,
                                    girth * 1.25,
                                    0.25,
                                    girth,
                                    0.35,
                                    girth * 0.82,
                                    5.6,
                                    girth * 1.3,
                                    6,
                                    girth * 1.3,
                                    6.2),
                            at(px, 1.2, pz));
                }
            }
        }
        shop.add("inner_room", shop.shade(marble, 0.8), sharpBox(w - 6, 6, d - 5), at(0, 4.2, 0));
        shop.add("doorway", shop.of("charcoal"), sharpBox(2.4, 4.2, 0.4), at(0, 3.3, d / 2 - 2.5));
        shop.add("architrave", marble, sharpBox(w + 0.4, 0.9, d + 0.4), at(0, 7.85, 0));
        shop.add("cornice", marble, sharpBox(w + 1.2, 0.3, d + 1.2), at(0, 8.4, 0));
        shop.add("pediment", marble, plate(d + 0.6, -w / 2 - 0.4, 8.5, w / 2 + 0.4, 8.5, 0, 11.6));
        for (Side side : Side.values()) {
            double degrees = Math.toDegrees(Math.atan2(3.1, w / 2 + 0.4));
            shop.add(
                    side.of("roof"),
                    shop.of("roof_tile"),
                    sharpBox(9.6, 0.3, d + 1.4),
                    at((w / 4 + 0.25) * side.sign(), 10.15, 0).rotated(0, 0, -degrees * side.sign()));
        }
        shop.anchor(AnchorKind.TOP, v(0, 11.8, 0), 3);
        shop.anchor(AnchorKind.INSIDE, v(0, 1.2, d / 2 - 1.2), 2.2);
    }

    static void pyramid(Workshop shop) {
        Material stone = shop.main();
        double base = shop.vary(46, 0.02);
        int courses = 12;
        for (int course = 0; course < courses; course++) {
            double side = base * (1 - course / (courses + 0.6));
            shop.add(
                    "course_" + (course + 1),
                    course % 2 == 0 ? stone : shop.shade(stone, 0.88),
                    box(side, 2.35, side),
                    at(0, 1.17 + course * 2.3, 0));
        }
        shop.add(
                "capstone",
                shop.of("gold"),
                prism(2.6, 0, 2.5, 4),
                at(0, courses * 2.3 + 1.2, 0).rotated(0, 45, 0));
        shop.add("portal", shop.shade(stone, 0.8), box(5, 6, 3), at(0, 3, base / 2 - 0.3));
        shop.add("portal_door", shop.of("charcoal"), sharpBox(2.6, 4.4, 3.2), at(0, 2.2, base / 2 - 0.3));
        shop.anchor(AnchorKind.TOP, v(0, courses * 2.3 + 2.3, 0), 3);
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
        shop.add("entrance", snow, plate(1.5, arch(0.75, 1.15)), at(0, 0, r + 0.3));
        shop.add("doorway", shop.of("charcoal"), plate(1.52, arch(0.5, 0.85)), at(0, 0, r + 0.3));
        shop.add("entrance_rim", joint, plate(0.12, arch(0.8, 1.22)), at(0, 0, r + 0.9));
        shop.anchor(AnchorKind.TOP, v(0, 2.08, 0), 1);
    }
}
