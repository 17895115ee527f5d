package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bevelledPlate;
import static dev.meshwright.generation.engine.model.Forms.box;
import static dev.meshwright.generation.engine.model.Forms.cylinder;
import static dev.meshwright.generation.engine.model.Forms.plate;
import static dev.meshwright.generation.engine.model.Forms.ring;
import static dev.meshwright.generation.engine.model.Forms.rod;
import static dev.meshwright.generation.engine.model.Forms.sharpBox;
import static dev.meshwright.generation.engine.model.Forms.softBox;
import static dev.meshwright.generation.engine.model.Forms.turned;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Side;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Shape;

/** What goes on wheels. */
final class Cars {

    private Cars() {}

    static void car(Workshop shop) {
        Material paint = shop.main();
        Material black = shop.of("black_paint");
        Material glass = shop.of("slate");
        double w = shop.vary(1.72, 0.03);
        shop.add(
                "body",
                paint,
                plate(
                        w, -2.05, 0.32, 2.05, 0.32, 2.1, 0.5, 2.06, 0.72, 1.6, 0.83, 0.9, 0.9, -1.5, 0.95, -2.0, 0.9,
                        -2.1, 0.6),
                at(0, 0, 0).rotated(0, -90, 0));
        shop.add("cabin", glass, bevelled(w), at(0, 0, 0).rotated(0, -90, 0));
        shop.add("roof", paint, softBox(w * 0.8, 0.07, 1.35, 0.9), at(0, 1.42, -0.33));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(
                    side.of("front_pillar"),
                    paint,
                    rod(0.035, v(w * 0.47 * x, 0.88, 0.92), v(w * 0.39 * x, 1.41, 0.32)));
            shop.add(
                    side.of("rear_pillar"),
                    paint,
                    rod(0.05, v(w * 0.47 * x, 0.92, -1.42), v(w * 0.39 * x, 1.41, -0.98)));
            shop.add(
                    side.of("middle_pillar"),
                    paint,
                    rod(0.04, v(w * 0.475 * x, 0.9, -0.25), v(w * 0.395 * x, 1.42, -0.3)));
            shop.add(side.of("headlight"), shop.of("light"), ball(0.16, 0.09, 0.07), at(w * 0.36 * x, 0.66, 2.06));
            shop.add(
                    side.of("taillight"),
                    shop.of("red_light"),
                    softBox(0.3, 0.12, 0.08, 0.7),
                    at(w * 0.36 * x, 0.76, -2.05));
            shop.add(side.of("mirror"), paint, ball(0.09, 0.07, 0.06), at(w * 0.53 * x, 0.93, 0.68));
            shop.add(
                    side.of("door_handle"),
                    shop.of("steel"),
                    softBox(0.02, 0.03, 0.16, 0.8),
                    at((w / 2 + 0.005) * x, 0.8, -0.1));
            shop.add(side.of("sill"), black, box(0.05, 0.1, 2.2), at(w * 0.49 * x, 0.3, 0));
            wheel(shop, side.of("front_wheel"), w * 0.47 * x, 0.34, 1.3, 0.34, x);
            wheel(shop, side.of("rear_wheel"), w * 0.47 * x, 0.34, -1.3, 0.34, x);
        }
        shop.add("front_bumper", black, softBox(w * 0.98, 0.16, 0.16, 0.8), at(0, 0.38, 2.06));
        shop.add("rear_bumper", black, softBox(w * 0.98, 0.16, 0.16, 0.8), at(0, 0.4, -2.06));
        shop.add("grille", shop.of("iron"), softBox(w * 0.4, 0.14, 0.06, 0.6), at(0, 0.62, 2.07));
        shop.add("number_plate", shop.of("white_paint"), box(0.45, 0.1, 0.02), at(0, 0.4, 2.15));
        shop.anchor(AnchorKind.TOP, v(0, 1.46, -0.33), 1.2);
    }

    private static Shape bevelled(double w) {
        return plate(w * 0.86, 0.95, 0.86, 0.35, 1.42, -1.0, 1.42, -1.5, 0.92);
    }

    private static void wheel(Workshop shop, String name, double x, double y, double z, double r, int side) {
        shop.group(name, at(x, y, z).rotated(0, 0, -90 * side), () -> {
            shop.add(
                    name + "_tyre",
                    shop.of("rubber"),
                    turned(r * 0.6, -0.1, r * 0.92, -0.11, r, -0.07, r, 0.07, r * 0.92, 0.11, r * 0.6, 0.1));
            shop.add(
                    name + "_rim",
                    shop.of("steel"),
                    turned(0, 0.05, r * 0.2, 0.07, r * 0.55, 0.06, r * 0.64, 0.1, r * 0.64, -0.08, 0, -0.08));
            shop.add(name + "_hub", shop.of("iron"), ball(r * 0.16, 0.05, r * 0.16), at(0, 0.06, 0));
        });
    }

    static void truck(Workshop shop) {
        Material paint = shop.main();
        Material black = shop.of("black_paint");
        double w = 2.1;
        double cargo = shop.vary(2.1, 0.04);
        shop.add("chassis", black, box(1.5, 0.25, 6.2), at(0, 0.62, 0));
        shop.add(
                "cab",
                paint,
                plate(w, -0.95, 0.7, 0.95, 0.7, 1.0, 1.3, 0.7, 2.35, -0.95, 2.45),
                at(0, 0, 2.2).rotated(0, -90, 0));
        shop.add(
                "windscreen",
                shop.of("slate"),
                softBox(w * 0.86, 0.85, 0.05, 0.4),
                at(0, 1.82, 3.06).rotated(-16, 0, 0));
        shop.add("cargo", shop.of("white_paint"), softBox(w + 0.1, cargo, 4.1, 0.1), at(0, 0.78 + cargo / 2, -1.1));
        shop.add("cargo_stripe", paint, sharpBox(w + 0.12, 0.25, 4.12), at(0, 1.3, -1.1));
        shop.add("bumper", black, softBox(w, 0.28, 0.2, 0.6), at(0, 0.6, 3.2));
        shop.add("grille", shop.of("steel"), box(1.1, 0.35, 0.06), at(0, 1.0, 3.2));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(
                    side.of("side_window"),
                    shop.of("slate"),
                    softBox(0.05, 0.65, 0.85, 0.4),
                    at(w / 2 * x, 1.85, 2.25));
            shop.add(side.of("headlight"), shop.of("light"), ball(0.15, 0.15, 0.06), at(0.8 * x, 1.0, 3.2));
            shop.add(side.of("taillight"), shop.of("red_light"), box(0.2, 0.15, 0.06), at(0.62 * x, 0.65, -3.12));
            shop.add(side.of("mirror"), black, box(0.1, 0.4, 0.2), at(1.25 * x, 1.75, 2.95));
            shop.add(side.of("mirror_arm"), black, rod(0.025, v(w * 0.48 * x, 1.75, 2.8), v(1.23 * x, 1.75, 2.95)));
            wheel(shop, side.of("front_wheel"), 0.92 * x, 0.48, 2.15, 0.48, x);
            wheel(shop, side.of("middle_wheel"), 0.92 * x, 0.48, -1.15, 0.48, x);
            wheel(shop, side.of("rear_wheel"), 0.92 * x, 0.48, -2.25, 0.48, x);
        }
        shop.anchor(AnchorKind.TOP, v(0, 0.78 + cargo, -1.1), 2);
    }

    static void train(Workshop shop) {
        Material black = shop.main();
        Material red = shop.of("red_paint");
        Material brass = shop.of("brass");
        double boiler = shop.vary(0.95, 0.03);
        shop.add("frame", red, box(1.9, 0.3, 8.4), at(0, 1.15, 0));
        shop.add("boiler", black, cylinder(boiler, 5.2), at(0, 2.2, 1.2).rotated(90, 0, 0));
        shop.add(
                "smokebox",
                shop.of("iron"),
                cylinder(boiler + 0.05, 0.9),
                at(0, 2.2, 3.9).rotated(90, 0, 0));
        shop.add("smokebox_door", shop.of("iron"), ball(boiler * 0.8, boiler * 0.8, 0.18), at(0, 2.2, 4.35));
        shop.add("headlamp", shop.of("light"), ball(0.24, 0.24, 0.12), at(0, 3.3, 4.3));
        shop.add(
                "chimney", shop.of("iron"), turned(0.3, 0, 0.26, 0.5, 0.5, 1.2, 0.46, 1.2, 0.2, 0.4), at(0, 3.05, 3.8));
        shop.add("steam_dome", brass, turned(0.42, 0, 0.42, 0.4, 0.25, 0.62, 0, 0.66), at(0, 3.0, 1.6));
        shop.add("sand_dome", brass, turned(0.36, 0, 0.36, 0.3, 0.2, 0.5, 0, 0.54), at(0, 3.0, 0));
        for (int band = 0; band < 4; band++) {
            shop.add(
                    "boiler_band_" + (band + 1),
                    brass,
                    ring(boiler, 0.05),
                    at(0, 2.2, -0.6 + band * 1.2).rotated(90, 0, 0));
        }
        shop.add("cab", red, sharpBox(2.1, 2.2, 2.2), at(0, 2.35, -2.6));
        shop.add("cab_roof", black, softBox(2.5, 0.18, 2.9, 0.8), at(0, 3.52, -2.6));
        shop.add("tender", black, box(2, 1.1, 1.0), at(0, 1.85, -4.1));
        shop.add("coal", shop.of("charcoal"), ball(0.85, 0.35, 0.45), at(0, 2.4, -4.1));
        shop.add(
                "cow_catcher",
                red,
                bevelledPlate(0.9, 0.35, -0.95, -0.45, 0.95, -0.45, 0.95, 0.35, -0.95, 0.35),
                at(0, 0.7, 4.6));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(side.of("cab_window"), shop.of("slate"), box(0.1, 0.8, 1.2), at(1.04 * x, 2.75, -2.6));
            shop.add(
                    side.of("cylinder"),
                    shop.of("iron"),
                    cylinder(0.35, 1),
                    at(1.05 * x, 0.85, 3.2).rotated(90, 0, 0));
            shop.add(
                    side.of("coupling_rod"),
                    shop.of("steel"),
                    rod(0.07, v(1.13 * x, 0.75, -1.9), v(1.13 * x, 0.75, 3.1)));
            double[][] wheels = {{-1.9, 0.72}, {-0.3, 0.72}, {1.3, 0.72}, {2.6, 0.42}, {3.7, 0.42}, {-3.9, 0.42}};
            for (int wheel = 0; wheel < wheels.length; wheel++) {
                double r = wheels[wheel][1];
                String name = side.of("wheel_" + (wheel + 1));
                shop.add(
                        name,
                        red,
                        turned(
                                0, -0.04, r, -0.08, r, 0.08, r * 0.86, 0.09, r * 0.84, 0.03, r * 0.25, 0.03, r * 0.2,
                                0.1, 0, 0.1),
                        at(0.92 * x, r, wheels[wheel][0]).rotated(0, 0, -90 * x));
            }
        }
        shop.anchor(AnchorKind.TOP, v(0, 3.65, -2.6), 2);
    }

    static void cart(Workshop shop) {
        Material wood = shop.main();
        double rim = shop.vary(0.5, 0.04);
        shop.add("floor", wood, box(1.1, 0.06, 1.6), at(0, 0.62, -0.2));
        for (Side side : Side.values()) {
            int x = side.sign();
            for (int board = 0; board < 3; board++) {
                shop.add(
                        side.of("side_board_" + (board + 1)),
                        wood,
                        box(0.04, 0.13, 1.6),
                        at((0.54 + board * 0.03) * x, 0.72 + board * 0.15, -0.2));
            }
            for (int post = 0; post < 3; post++) {
                shop.add(
                        side.of("side_post_" + (post + 1)),
                        shop.shade(wood, 0.7),
                        rod(0.03, v(0.56 * x, 0.6, -0.9 + post * 0.7), v(0.66 * x, 1.14, -0.9 + post * 0.7)));
            }
            shop.add(side.of("axle_block"), wood, box(0.1, 0.66 - rim, 0.14), at(0.4 * x, (rim + 0.62) / 2, -0.2));
            shop.add(side.of("shaft"), wood, rod(0.035, v(0.4 * x, 0.58, -0.6), v(0.32 * x, 0.66, 1.75)));
            shop.group(
                    side.of("wheel"),
                    at(0.72 * x, rim, -0.2).rotated(0, 90, 0),
                    () -> Objects.spokes(shop, side.of("wheel"), wood, rim));
        }
        shop.add("rear_board", wood, box(1.15, 0.4, 0.04), at(0, 0.86, -0.98));
        shop.add("front_board", wood, box(1.15, 0.4, 0.04), at(0, 0.86, 0.58));
        shop.add("axle", shop.of("iron"), rod(0.035, v(-0.78, rim, -0.2), v(0.78, rim, -0.2)));
        shop.add("yoke", wood, rod(0.035, v(-0.4, 0.66, 1.7), v(0.4, 0.66, 1.7)));
        shop.anchor(AnchorKind.INSIDE, v(0, 0.65, -0.2), 1.0);
        shop.anchor(AnchorKind.TOP, v(0, 0.65, -0.2), 1.0);
    }
}
