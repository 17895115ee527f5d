package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.box;
import static dev.meshwright.generation.engine.model.Forms.cone;
import static dev.meshwright.generation.engine.model.Forms.cylinder;
import static dev.meshwright.generation.engine.model.Forms.frustum;
import static dev.meshwright.generation.engine.model.Forms.plate;
import static dev.meshwright.generation.engine.model.Forms.prism;
import static dev.meshwright.generation.engine.model.Forms.ring;
import static dev.meshwright.generation.engine.model.Forms.rod;
import static dev.meshwright.generation.engine.model.Forms.sharpBox;
import static dev.meshwright.generation.engine.model.Forms.turned;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Side;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Vec3;

/** High walls of stone. */
final class Strongholds {

    private Strongholds() {}

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
        Openings.door(shop, 0, 0.7, r + 0.28, 0.75);
        for (int window = 0; window < 5; window++) {
            double angle = Math.toRadians(window * 80 + 10);
            double y = 4.9 + window * 1.6;
            Openings.window(
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
        shop.add("gate_arch", dark, plate(3.3, Openings.arch(1.75, 5.2)), at(0, 0, half + 0.3));
        shop.add("gate", shop.of("oak"), plate(3.5, Openings.arch(1.4, 4.8)), at(0, 0, half + 0.3));
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
                    plate(0.3, Openings.arch(0.4, 1.8)),
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
        Openings.door(shop, 0, 1.3, r - 0.05, 0.8);
        for (int window = 0; window < 3; window++) {
            shop.add(
                    "window_" + (window + 1),
                    shop.of("slate"),
                    plate(0.4, Openings.arch(0.35, 1.2)),
                    at(0, 5.6 + window * 3.8, r - 0.45 - window * 0.3));
        }
        shop.anchor(AnchorKind.TOP, v(0, 22.5, 0), 2);
    }
}
