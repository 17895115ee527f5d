package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.box;
import static dev.meshwright.generation.engine.model.Forms.cylinder;
import static dev.meshwright.generation.engine.model.Forms.ring;
import static dev.meshwright.generation.engine.model.Forms.rod;
import static dev.meshwright.generation.engine.model.Forms.turned;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;

/** What treasure chests and doors are for. */
final class Riches {

    private static final int COINS = 36;

    /** Turns each coin of a heap away from the one before, so that none lies above another. */
    private static final double GOLDEN_ANGLE = 137.5;

    private Riches() {}

    static void coin(Workshop shop) {
        Material gold = shop.main();
        shop.add(
                "disc",
                gold,
                cylinder(0.5, shop.vary(0.06, 0.15)),
                at(0, 0.5, 0).rotated(90, 0, 0));
        shop.add("rim", gold, ring(0.47, 0.045), at(0, 0.5, 0).rotated(90, 0, 0));
        shop.add("emblem", shop.shade(gold, 0.7), ball(0.22, 0.22, 0.05), at(0, 0.5, 0.025));
        shop.anchor(AnchorKind.GRIP, v(0, 0.2, 0), 0.3);
    }

    /** A flat heap, broader than it is high. */
    static void coins(Workshop shop) {
        Material gold = shop.main();
        Material worn = shop.shade(gold, 0.75);
        shop.add("heap", worn, turned(0, 0, 0.46, 0, 0.45, 0.05, 0.38, 0.12, 0.25, 0.18, 0, 0.21));
        for (int coin = 0; coin < COINS; coin++) {
            double share = (coin + 0.5) / COINS;
            double radius = 0.46 * Math.sqrt(share);
            double angle = Math.toRadians(coin * GOLDEN_ANGLE);
            double height = 0.02 + 0.2 * Math.sqrt(1 - share);
            double slope = Math.toDegrees(Math.atan(0.43 * radius / Math.max(height, 0.08)));
            shop.add(
                    "coin_" + (coin + 1),
                    coin % 3 == 0 ? worn : gold,
                    cylinder(0.085, 0.02),
                    at(Math.sin(angle) * radius, height, Math.cos(angle) * radius)
                            .rotated(slope * Math.cos(angle), shop.between(0, 90), -slope * Math.sin(angle)));
        }
        shop.anchor(AnchorKind.TOP, v(0, 0.22, 0), 0.6);
    }

    static void key(Workshop shop) {
        Material brass = shop.main();
        double length = shop.vary(0.075, 0.05);
        for (int lobe = 0; lobe < 3; lobe++) {
            double angle = Math.PI / 2 + (lobe - 1) * Math.PI * 0.55;
            shop.add(
                    "bow_" + (lobe + 1),
                    brass,
                    ring(0.011, 0.003),
                    at(Math.cos(angle) * 0.013, 0.097 + Math.sin(angle) * 0.012, 0)
                            .rotated(90, 0, 0));
        }
        shop.add("collar", brass, turned(0.004, 0.075, 0.008, 0.078, 0.008, 0.083, 0.004, 0.086));
        shop.add("shaft", brass, rod(0.004, v(0, 0.09 - length - 0.01, 0), v(0, 0.09, 0)));
        shop.add("tip", brass, ball(0.005), at(0, 0.079 - length, 0));
        shop.add("upper_bit", brass, box(0.02, 0.007, 0.004), at(0.012, 0.104 - length, 0));
        shop.add("lower_bit", brass, box(0.02, 0.009, 0.004), at(0.012, 0.09 - length, 0));
        shop.add("bit_edge", brass, box(0.005, 0.012, 0.004), at(0.02, 0.1 - length, 0));
        shop.anchor(AnchorKind.GRIP, v(0, 0.1, 0), 0.02);
    }
}
