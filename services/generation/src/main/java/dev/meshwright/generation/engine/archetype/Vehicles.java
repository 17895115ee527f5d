package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bead;
import static dev.meshwright.generation.engine.model.Forms.bend;
import static dev.meshwright.generation.engine.model.Forms.bevelledPlate;
import static dev.meshwright.generation.engine.model.Forms.box;
import static dev.meshwright.generation.engine.model.Forms.cone;
import static dev.meshwright.generation.engine.model.Forms.cylinder;
import static dev.meshwright.generation.engine.model.Forms.limb;
import static dev.meshwright.generation.engine.model.Forms.plate;
import static dev.meshwright.generation.engine.model.Forms.ring;
import static dev.meshwright.generation.engine.model.Forms.rod;
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

/** What people travel in. */
final class Vehicles {

    private Vehicles() {}

    static void rocket(Workshop shop) {
        Material hull = shop.main();
        Material red = shop.of("red_paint");
        double r = shop.vary(1.25, 0.04);
        shop.add("body", hull, turned(r * 0.62, 1.4, r * 0.86, 2.6, r, 4.6, r * 0.97, 6.6, r * 0.78, 8.6));
        shop.add("nose", red, turned(r * 0.79, 8.5, r * 0.55, 10, r * 0.24, 11.3, 0, 12.1));
        shop.add("nose_ring", shop.of("steel"), ring(r * 0.79, 0.09), at(0, 8.55, 0));
        shop.add("waist_band", red, turned(r * 0.99, 4.1, r * 1.015, 4.15, r * 1.02, 4.75, r * 1.0, 4.8));
        shop.add("skirt", shop.of("steel"), turned(r * 0.64, 1.5, r * 0.68, 1.35, r * 0.55, 1.1, 0, 1.1));
        shop.add(
                "nozzle",
                shop.of("iron"),
                turned(r * 0.3, 1.2, r * 0.42, 0.8, r * 0.58, 0.45, r * 0.52, 0.45, r * 0.3, 0.9));
        shop.add("exhaust", shop.of("flame"), turned(0, 0.1, r * 0.2, 0.3, r * 0.45, 0.55, r * 0.28, 1.0, 0, 1.0));
        for (int fin = 0; fin < 4; fin++) {
            shop.group("fin_" + (fin + 1), at(0, 0, 0).rotated(0, 45 + fin * 90, 0), () -> {
                shop.add(
                        "fin_blade",
                        red,
                        plate(
                                0.14, r * 0.7, 3.6, r * 0.6, 1.6, r * 1.3, 0.0, r * 1.75, 0.0, r * 1.6, 1.5, r * 1.15,
                                2.7));
                shop.add("fin_foot", shop.of("iron"), box(r * 0.55, 0.1, 0.4), at(r * 1.52, 0.05, 0));
            });
        }
        for (int port = 0; port < 2; port++) {
            double z = port == 0 ? r * 0.96 : r * 0.985;
            shop.add(
                    "porthole_rim_" + (port + 1),
                    shop.of("brass"),
                    ring(0.42 - port * 0.08, 0.09),
                    at(0, 7.2 - port * 1.6, z - 0.03).rotated(90, 0, 0));
            shop.add(
                    "porthole_" + (port + 1),
                    shop.of("blue_light"),
                    ball(0.4 - port * 0.08, 0.4 - port * 0.08, 0.1),
                    at(0, 7.2 - port * 1.6, z - 0.05));
        }
        shop.add("antenna", shop.of("steel"), rod(0.03, v(0, 12, 0), v(0, 12.8, 0)));
        shop.add("antenna_tip", red, bead(0.09), at(0, 12.85, 0));
    }

    static void boat(Workshop shop) {
        Material wood = shop.main();
        Material dark = shop.shade(wood, 0.65);
        double half = shop.vary(0.68, 0.04);
        double[] stations = {-1.95, -1.5, -0.8, 0, 0.8, 1.4, 1.8, 2.0};
        double[] widths = {0.72, 0.86, 0.97, 1, 0.92, 0.66, 0.3, 0.03};
        for (int strake = 0; strake < 5; strake++) {
            double level = strake / 4.0;
            double flare = 0.55 + 0.45 * Math.sqrt(level);
            for (Side side : Side.values()) {
                Vec3[] path = new Vec3[stations.length];
                for (int index = 0; index < path.length; index++) {
                    double sheer = 0.1 * stations[index] * stations[index] / 4;
                    path[index] =
                            v(side.sign() * half * widths[index] * flare, 0.12 + level * 0.36 + sheer, stations[index]);
                }
                shop.add(side.of("strake_" + (strake + 1)), strake == 4 ? dark : wood, bend(0.062, 0.062, path));
            }
        }
        shop.add(
                "bottom",
                wood,
                plate(
                        0.06,
                        -half * 0.4,
                        -1.92,
                        half * 0.4,
                        -1.92,
                        half * 0.54,
                        -0.8,
                        half * 0.55,
                        0.1,
                        half * 0.5,
                        0.9,
                        half * 0.3,
                        1.5,
                        0,
                        1.95,
                        -half * 0.3,
                        1.5,
                        -half * 0.5,
                        0.9,
                        -half * 0.55,
                        0.1,
                        -half * 0.54,
                        -0.8),
                at(0, 0.11, 0).rotated(90, 0, 0));
        shop.add(
                "keel",
                dark,
                limb(
                        List.of(v(0, 0.08, -1.95), v(0, 0.05, 0), v(0, 0.12, 1.6), v(0, 0.55, 2.05), v(0, 0.72, 2.1)),
                        0.05,
                        0.05,
                        0.05,
                        0.05,
                        0.045));
        shop.add(
                "transom",
                wood,
                plate(0.06, -half * 0.42, 0.1, half * 0.42, 0.1, half * 0.72, 0.58, -half * 0.72, 0.58),
                at(0, 0, -1.95));
        for (int seat = 0; seat < 3; seat++) {
            double z = -1.3 + seat * 1.15;
            shop.add(
                    "seat_" + (seat + 1),
                    dark,
                    box(half * (1.75 - Math.abs(seat - 1) * 0.15), 0.045, 0.26),
                    at(0, 0.36, z));
        }
        for (Side side : Side.values()) {
            int x = side.sign();
            Vec3 lock = v(half * 1.0 * x, 0.55, 0.25);
            Vec3 blade = v(half * 2.5 * x, 0.1, -0.55);
            shop.add(
                    side.of("oarlock"),
                    shop.of("iron"),
                    ring(0.045, 0.012),
                    at(lock.x(), lock.y(), lock.z()).rotated(0, 0, 70));
            shop.add(side.of("oar"), shop.of("pine"), rod(0.022, v(half * 0.35 * x, 0.72, 0.55), blade));
            shop.add(
                    side.of("oar_blade"),
                    shop.of("pine"),
                    ball(0.09, 0.012, 0.26),
                    at(blade.x() * 1.03, blade.y() - 0.005, blade.z() - 0.03).rotated(-10, 65 * x, 0));
        }
        shop.anchor(AnchorKind.INSIDE, v(0, 0.38, -0.2), 0.95);
        shop.anchor(AnchorKind.TOP, v(0, 0.39, -0.15), 0.9);
    }

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

    static void ship(Workshop shop) {
        Material wood = shop.main();
        Material dark = shop.shade(wood, 0.6);
        Material sail = shop.of("paper");
        double beam = shop.vary(2.1, 0.04);
        double[] stations = {-7, -5.5, -3, 0, 3, 5.5, 7, 7.8};
        double[] widths = {0.72, 0.88, 1, 1, 0.95, 0.7, 0.35, 0.04};
        for (int strake = 0; strake < 7; strake++) {
            double level = strake / 6.0;
            double flare = 0.3 + 0.7 * Math.pow(level, 0.55);
            for (Side side : Side.values()) {
                Vec3[] path = new Vec3[stations.length];
                for (int index = 0; index < path.length; index++) {
                    double sheer = stations[index] * stations[index] * 0.022;
                    path[index] = v(
                            side.sign() * beam * widths[index] * flare,
                            0.4 + level * 2.2 + sheer * (0.4 + level * 0.6),
                            stations[index]);
                }
                shop.add(
                        side.of("strake_" + (strake + 1)),
                        strake == 6 || strake == 3 ? dark : wood,
                        bend(0.27, 0.27, path));
            }
        }
        double[] deck = {
            -beam * 0.75,
            -7,
            beam * 0.75,
            -7,
            beam,
            -3,
            beam,
            3,
            beam * 0.7,
            5.5,
            0,
            7.6,
            -beam * 0.7,
            5.5,
            -beam,
            3,
            -beam,
            -3
        };
        shop.add("deck", shop.of("pine"), plate(0.15, deck), at(0, 2.55, 0).rotated(90, 0, 0));
        shop.add(
                "bottom",
                dark,
                plate(0.4, -0.5, -6.8, 0.5, -6.8, 0.65, 3, 0, 6.6, -0.65, 3),
                at(0, 0.45, 0).rotated(90, 0, 0));
        shop.add(
                "keel",
                dark,
                limb(
                        List.of(v(0, 0.2, -7), v(0, 0.15, 0), v(0, 0.6, 6.3), v(0, 2.6, 7.9), v(0, 4.2, 8.3)),
                        0.22,
                        0.22,
                        0.22,
                        0.2,
                        0.16));
        shop.add("stern", wood, plate(0.3, -0.7, 0.5, 0.7, 0.5, beam * 0.8, 4.6, -beam * 0.8, 4.6), at(0, 0, -7));
        shop.add("stern_castle", wood, sharpBox(beam * 1.55, 1.6, 2.6), at(0, 3.5, -5.8));
        shop.add("stern_deck", shop.of("pine"), box(beam * 1.65, 0.15, 2.8), at(0, 4.35, -5.8));
        for (int window = -1; window <= 1; window++) {
            shop.add(
                    "stern_window_" + (window + 2),
                    shop.of("amber_light"),
                    box(0.6, 0.6, 0.1),
                    at(window * 0.95, 3.5, -7.18));
        }
        shop.add("bowsprit", dark, taper(0.16, 0.07, v(0, 3.4, 6.9), v(0, 5, 10.6)));
        double[] masts = {4.2, -0.2, -4.4};
        double[] heights = {11.5, 13.5, 10.5};
        for (int mast = 0; mast < 3; mast++) {
            double z = masts[mast];
            double top = heights[mast];
            shop.add("mast_" + (mast + 1), dark, taper(0.2, 0.09, v(0, 2.4, z), v(0, top + 1, z)));
            for (int row = 0; row < 2; row++) {
                double low = 4.6 + row * (top - 4.6) * 0.54;
                double high = low + (top - 4.6) * 0.47;
                double half = 2.9 - row * 0.7 - mast * 0.15;
                shop.add(
                        "yard_" + (mast + 1) + "_" + (row + 1),
                        dark,
                        rod(0.08, v(-half * 1.05, high, z + 0.1), v(half * 1.05, high, z + 0.1)));
                shop.add(
                        "sail_" + (mast + 1) + "_" + (row + 1),
                        sail,
                        plate(0.06, -half, low, 0, low + 0.35, half, low, half * 0.9, high, -half * 0.9, high),
                        at(0, 0, z + 0.2));
            }
            shop.add(
                    "flag_" + (mast + 1),
                    shop.of("red_paint"),
                    plate(0.03, 0, top + 0.4, -1.1, top + 0.7, 0, top + 1),
                    at(0, 0, z));
        }
        shop.anchor(AnchorKind.TOP, v(0, 2.65, 2), 2);
    }

    static void ufo(Workshop shop) {
        Material steel = shop.main();
        double r = shop.vary(4, 0.03);
        shop.add(
                "hull",
                steel,
                turned(0, 0.8, 1.2, 0.85, r * 0.7, 1.25, r, 1.75, r * 0.96, 1.95, r * 0.55, 2.4, 1.7, 2.65, 0, 2.65));
        shop.add("rim", shop.of("iron"), ring(r * 0.985, 0.12), at(0, 1.83, 0));
        shop.add("dome", shop.of("glass"), turned(1.65, 2.6, 1.6, 3.1, 1.25, 3.75, 0.65, 4.15, 0, 4.25));
        shop.add("dome_ring", shop.of("brass"), ring(1.68, 0.12), at(0, 2.65, 0));
        shop.add("pilot_head", shop.of("jade"), ball(0.45, 0.55, 0.42), at(0, 3.25, 0));
        shop.add("pilot_body", shop.of("jade"), cone(0.5, 0.9), at(0, 2.8, 0));
        for (Side side : Side.values()) {
            shop.add(
                    side.of("pilot_eye"),
                    shop.of("obsidian"),
                    ball(0.13, 0.19, 0.08),
                    at(0.2 * side.sign(), 3.3, 0.36).rotated(0, 20 * side.sign(), 20 * side.sign()));
        }
        for (int light = 0; light < 12; light++) {
            double angle = light * Math.PI / 6;
            shop.add(
                    "light_" + (light + 1),
                    shop.of(light % 2 == 0 ? "amber_light" : "blue_light"),
                    bead(0.2),
                    at(Math.cos(angle) * r * 0.8, 2.16, Math.sin(angle) * r * 0.8));
        }
        shop.add("beam_port", shop.of("blue_light"), cylinder(0.9, 0.15), at(0, 0.78, 0));
        for (int leg = 0; leg < 3; leg++) {
            double angle = Math.PI / 2 + leg * Math.PI * 2 / 3;
            Vec3 out = v(Math.cos(angle), 0, Math.sin(angle));
            shop.add(
                    "leg_" + (leg + 1),
                    shop.of("iron"),
                    taper(
                            0.09,
                            0.14,
                            out.times(r * 0.62).plus(v(0, 0.1, 0)),
                            out.times(r * 0.45).plus(v(0, 1.2, 0))));
            shop.add(
                    "foot_" + (leg + 1),
                    shop.of("iron"),
                    turned(0, 0, 0.35, 0, 0.3, 0.1, 0, 0.18),
                    at(out.x() * r * 0.63, 0, out.z() * r * 0.63));
        }
    }

    static void airplane(Workshop shop) {
        Material hull = shop.main();
        Material red = shop.of("red_paint");
        double span = shop.vary(4.8, 0.03);
        shop.add(
                "fuselage",
                hull,
                limb(
                        List.of(v(0, 1.5, 4.0), v(0, 1.5, 3.2), v(0, 1.5, 1), v(0, 1.6, -2), v(0, 1.8, -4.4)),
                        0.45,
                        0.66,
                        0.72,
                        0.5,
                        0.12));
        shop.add(
                "nose",
                red,
                turned(0.44, 0, 0.4, 0.25, 0.2, 0.45, 0, 0.5),
                at(0, 1.5, 3.95).rotated(90, 0, 0));
        shop.add("cockpit", shop.of("sapphire"), ball(0.42, 0.45, 0.95), at(0, 2.02, 0.9));
        shop.add(
                "tail_fin",
                red,
                plate(0.1, -3.4, 1.9, -4.5, 1.9, -4.75, 3.2, -4.2, 3.3),
                at(0, 0, 0).rotated(0, -90, 0));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(
                    side.of("wing"),
                    hull,
                    plate(side, 0.16, 0.3, 0.3, span, -0.15, span + 0.2, -0.7, span, -1.0, 0.3, -1.4),
                    at(0, 1.3, 1.4).rotated(90, 0, 2 * x));
            shop.add(
                    side.of("wing_tip"),
                    red,
                    plate(
                            side,
                            0.18,
                            span * 0.86,
                            0.0,
                            span,
                            -0.15,
                            span + 0.22,
                            -0.7,
                            span,
                            -1.02,
                            span * 0.86,
                            -1.06),
                    at(0, 1.3, 1.4).rotated(90, 0, 2 * x));
            shop.add(
                    side.of("tailplane"),
                    red,
                    plate(side, 0.1, 0.1, 0.1, 1.7, -0.35, 1.7, -0.8, 0.1, -1.0),
                    at(0, 1.85, -3.5).rotated(90, 0, 0));
            shop.add(side.of("strut"), shop.of("iron"), rod(0.05, v(0.35 * x, 1.1, 1.4), v(0.8 * x, 0.4, 1.4)));
            shop.add(
                    side.of("wheel"),
                    shop.of("rubber"),
                    ring(0.26, 0.12),
                    at(0.85 * x, 0.38, 1.4).rotated(0, 0, 90));
            shop.add(side.of("wheel_hub"), shop.of("steel"), ball(0.1, 0.2, 0.2), at(0.85 * x, 0.38, 1.4));
        }
        shop.add("propeller_hub", shop.of("iron"), ball(0.14), at(0, 1.5, 4.5));
        for (int blade = 0; blade < 3; blade++) {
            shop.add(
                    "propeller_blade_" + (blade + 1),
                    shop.of("walnut"),
                    ball(0.13, 0.62, 0.035),
                    at(-Math.sin(blade * 2.094) * 0.6, 1.5 + Math.cos(blade * 2.094) * 0.6, 4.52)
                            .rotated(0, 0, blade * 120));
        }
        shop.add(
                "tail_wheel",
                shop.of("rubber"),
                ring(0.13, 0.06),
                at(0, 1.35, -4.2).rotated(0, 0, 90));
        shop.add("tail_strut", shop.of("steel"), rod(0.035, v(0, 1.45, -4.2), v(0, 1.75, -4.2)));
        for (int window = 0; window < 4; window++) {
            shop.add(
                    "left_window_" + (window + 1),
                    shop.of("sapphire"),
                    bead(0.16),
                    at(0.58 - window * 0.05, 1.65, -0.2 - window * 0.55));
            shop.add(
                    "right_window_" + (window + 1),
                    shop.of("sapphire"),
                    bead(0.16),
                    at(-0.58 + window * 0.05, 1.65, -0.2 - window * 0.55));
        }
        shop.anchor(AnchorKind.TOP, v(0, 2.4, 0.8), 1);
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

    static void balloon(Workshop shop) {
        Material silk = shop.main();
        double r = shop.vary(5.2, 0.03);
        double[] profile = {
            0.9, 5.4, r * 0.45, 7, r * 0.8, 8.8, r, 11, r * 0.94, 13.2, r * 0.72, 14.8, r * 0.4, 15.7, 0, 16
        };
        shop.add("envelope", silk, turned(profile));
        for (int seam = 0; seam < 12; seam++) {
            double angle = seam * Math.PI / 6;
            Vec3[] path = new Vec3[8];
            for (int point = 0; point < 8; point++) {
                path[point] = v(
                        Math.cos(angle) * (profile[2 * point] + 0.02),
                        profile[2 * point + 1],
                        Math.sin(angle) * (profile[2 * point] + 0.02));
            }
            shop.add("seam_" + (seam + 1), shop.of("yellow_paint"), bend(0.12, 0.12, path));
        }
        shop.add("mouth", shop.of("yellow_paint"), ring(0.95, 0.12), at(0, 5.4, 0));
        shop.add("basket", shop.of("bamboo"), softBox(1.7, 1.3, 1.7, 0.4), at(0, 0.65, 0));
        shop.add("basket_rim", shop.of("leather"), softBox(1.85, 0.2, 1.85, 0.9), at(0, 1.3, 0));
        shop.add("burner", shop.of("steel"), cylinder(0.3, 0.4), at(0, 3.2, 0));
        Lights.flame(shop, "flame", v(0, 3.4, 0), 1.5);
        for (int rope = 0; rope < 4; rope++) {
            int x = rope % 2 == 0 ? 1 : -1;
            int z = rope < 2 ? 1 : -1;
            shop.add(
                    "rope_" + (rope + 1),
                    shop.of("straw"),
                    rod(0.04, v(0.8 * x, 1.3, 0.8 * z), v(0.68 * x, 5.4, 0.68 * z)));
            shop.add(
                    "burner_strut_" + (rope + 1),
                    shop.of("steel"),
                    rod(0.03, v(0.76 * x, 2.4, 0.76 * z), v(0.15 * x, 3.1, 0.15 * z)));
        }
        shop.anchor(AnchorKind.INSIDE, v(0, 1.3, 0), 1.2);
    }
}
