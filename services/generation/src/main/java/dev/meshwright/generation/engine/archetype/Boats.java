package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bend;
import static dev.meshwright.generation.engine.model.Forms.box;
import static dev.meshwright.generation.engine.model.Forms.limb;
import static dev.meshwright.generation.engine.model.Forms.plate;
import static dev.meshwright.generation.engine.model.Forms.ring;
import static dev.meshwright.generation.engine.model.Forms.rod;
import static dev.meshwright.generation.engine.model.Forms.sharpBox;
import static dev.meshwright.generation.engine.model.Forms.taper;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Side;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;

/** What goes on water. */
final class Boats {

    private Boats() {}

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
}
