package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bead;
import static dev.meshwright.generation.engine.model.Forms.bend;
import static dev.meshwright.generation.engine.model.Forms.box;
import static dev.meshwright.generation.engine.model.Forms.cylinder;
import static dev.meshwright.generation.engine.model.Forms.frustum;
import static dev.meshwright.generation.engine.model.Forms.limb;
import static dev.meshwright.generation.engine.model.Forms.ring;
import static dev.meshwright.generation.engine.model.Forms.turned;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;
import java.util.List;

/** What one drinks from, or pours. */
final class Tableware {

    private Tableware() {}

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
}
