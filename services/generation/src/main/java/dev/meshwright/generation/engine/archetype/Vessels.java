package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.bead;
import static dev.meshwright.generation.engine.model.Forms.bend;
import static dev.meshwright.generation.engine.model.Forms.cylinder;
import static dev.meshwright.generation.engine.model.Forms.ring;
import static dev.meshwright.generation.engine.model.Forms.taper;
import static dev.meshwright.generation.engine.model.Forms.turned;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Side;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Vec3;

/** What one puts things into, or cooks in. */
final class Vessels {

    private Vessels() {}

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
