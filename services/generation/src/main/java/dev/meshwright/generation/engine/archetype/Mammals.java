package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bead;
import static dev.meshwright.generation.engine.model.Forms.bend;
import static dev.meshwright.generation.engine.model.Forms.cylinder;
import static dev.meshwright.generation.engine.model.Forms.frustum;
import static dev.meshwright.generation.engine.model.Forms.limb;
import static dev.meshwright.generation.engine.model.Forms.prism;
import static dev.meshwright.generation.engine.model.Forms.ring;
import static dev.meshwright.generation.engine.model.Forms.rod;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.Side;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;

/** Four-legged animals with fur. */
final class Mammals {

    private Mammals() {}

    static void cat(Workshop shop) {
        Material fur = shop.main();
        Material pale = shop.shade(fur, 1.7);
        Quadruped.Measures m = new Quadruped.Measures(0.18, shop.vary(0.3, 0.05), 0.085, 0.1, 0.085, 0.0, 0.024);
        Quadruped.trunk(shop, m, fur, pale);
        Vec3 head = m.headCentre();
        shop.add("muzzle", pale, ball(0.045, 0.03, 0.03), at(0, head.y() - 0.03, head.z() + 0.078));
        shop.add("nose", shop.of("pink_paint"), bead(0.012), at(0, head.y() - 0.012, head.z() + 0.104));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(
                    side.of("ear"),
                    fur,
                    prism(0.038, 0.003, 0.075, 4),
                    at(0.048 * x, head.y() + 0.09, head.z()).rotated(0, 0, -14 * x));
            for (int hair = -1; hair <= 1; hair++) {
                shop.add(
                        side.of("whisker_" + (hair + 2)),
                        shop.of("white_paint"),
                        rod(
                                0.0014,
                                v(0.03 * x, head.y() - 0.03, head.z() + 0.09),
                                v(0.13 * x, head.y() - 0.03 + hair * 0.02, head.z() + 0.085)));
            }
        }
        if (shop.asksFor("collar")) {
            shop.add(
                    "collar",
                    shop.of("leather"),
                    ring(0.066, 0.012),
                    at(0, head.y() - 0.068, head.z() - 0.04).rotated(35, 0, 0));
        }
        Quadruped.tail(shop, m, fur, 0.024, v(0, 0.04, -0.12), v(0.03, 0.18, -0.16), v(0.02, 0.28, -0.1));
    }

    static void dog(Workshop shop) {
        Material fur = shop.main();
        Material pale = shop.shade(fur, 1.6);
        Quadruped.Measures m = new Quadruped.Measures(0.27, shop.vary(0.42, 0.05), 0.12, 0.17, 0.11, 0.06, 0.034);
        Quadruped.trunk(shop, m, fur, pale);
        Vec3 head = m.headCentre();
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(
                    side.of("ear"),
                    shop.shade(fur, 0.6),
                    ball(0.03, 0.085, 0.05),
                    at(0.112 * x, head.y() + 0.0, head.z() - 0.02).rotated(0, 0, 14 * x));
        }
        shop.add(
                "tongue",
                shop.of("pink_paint"),
                ball(0.026, 0.008, 0.045),
                at(0, head.y() - 0.085, head.z() + 0.16).rotated(30, 0, 0));
        shop.add(
                "collar",
                shop.of("red_paint"),
                ring(0.096, 0.016),
                at(0, head.y() - 0.09, head.z() - 0.05).rotated(35, 0, 0));
        shop.add("tag", shop.of("gold"), bead(0.02), at(0, head.y() - 0.15, head.z() + 0.045));
        Quadruped.tail(shop, m, fur, 0.03, v(0, 0.1, -0.09), v(0, 0.22, -0.1), v(0, 0.28, -0.04));
    }

    static void horse(Workshop shop) {
        Material fur = shop.main();
        Material dark = shop.shade(fur, 0.35);
        Quadruped.Measures m = new Quadruped.Measures(0.8, shop.vary(1.15, 0.04), 0.28, 0.52, 0.16, 0.26, 0.075);
        Quadruped.trunk(shop, m, fur, shop.shade(fur, 0.75));
        Quadruped.ears(shop, m, fur, 0.28, 0.55, 12);
        Vec3 head = m.headCentre();
        for (int tuft = 0; tuft < 7; tuft++) {
            double share = tuft / 6.0;
            shop.add(
                    "mane_" + (tuft + 1),
                    dark,
                    ball(0.05, 0.13, 0.1),
                    at(0, head.y() + 0.16 - share * 0.42, head.z() - 0.14 - share * 0.3)
                            .rotated(-35, 0, 0));
        }
        for (Side side : Side.values()) {
            for (int z = -1; z <= 1; z += 2) {
                shop.add(
                        (z > 0 ? "front_" : "rear_") + side.of("hoof"),
                        shop.of("charcoal"),
                        frustum(0.1, 0.08, 0.1),
                        at(0.28 * 0.62 * side.sign(), 0.05, m.body() / 2 * 0.86 * z + 0.02));
            }
        }
        Quadruped.tail(shop, m, dark, 0.07, v(0, 0.02, -0.12), v(0, -0.3, -0.2), v(0, -0.62, -0.17));
    }

    static void pig(Workshop shop) {
        Material skin = shop.main();
        Quadruped.Measures m = new Quadruped.Measures(0.22, shop.vary(0.55, 0.05), 0.23, 0.06, 0.19, 0.03, 0.05);
        Quadruped.trunk(shop, m, skin, skin);
        Quadruped.ears(shop, m, skin, 0.32, 0.36, 30);
        Vec3 head = m.headCentre();
        shop.add(
                "snout_disc",
                shop.shade(skin, 0.75),
                cylinder(0.085, 0.05),
                at(0, head.y() - 0.055, head.z() + 0.25).rotated(90, 0, 0));
        for (Side side : Side.values()) {
            shop.add(
                    side.of("nostril"),
                    shop.of("charcoal"),
                    bead(0.016),
                    at(0.03 * side.sign(), head.y() - 0.05, head.z() + 0.275));
        }
        Quadruped.tail(shop, m, skin, 0.018, v(0.04, 0.03, -0.06), v(-0.03, 0.07, -0.08), v(0.03, 0.1, -0.1));
    }

    static void bear(Workshop shop) {
        Material fur = shop.main();
        Quadruped.Measures m = new Quadruped.Measures(0.38, shop.vary(0.9, 0.04), 0.32, 0.18, 0.22, 0.08, 0.1);
        Quadruped.trunk(shop, m, fur, shop.shade(fur, 1.5));
        Quadruped.ears(shop, m, fur, 0.32, 0.3, 25);
        Quadruped.tail(shop, m, fur, 0.07, v(0, 0.0, -0.12));
    }

    static void rabbit(Workshop shop) {
        Material fur = shop.main();
        Material pale = shop.shade(fur, 1.7);
        Quadruped.Measures m = new Quadruped.Measures(0.07, shop.vary(0.16, 0.05), 0.085, 0.07, 0.065, 0.005, 0.026);
        Quadruped.trunk(shop, m, fur, pale);
        Quadruped.ears(shop, m, fur, 0.27, 1.0, 10);
        shop.add("tail", pale, ball(0.04), at(0, m.back() + 0.02, -m.body() / 2 - 0.075));
        for (Side side : Side.values()) {
            shop.add(side.of("haunch"), fur, ball(0.045, 0.07, 0.075), at(0.065 * side.sign(), 0.09, -0.06));
        }
    }

    static void elephant(Workshop shop) {
        Material hide = shop.main();
        Quadruped.Measures m = new Quadruped.Measures(1.3, shop.vary(1.7, 0.04), 0.75, 0.35, 0.52, 0.0, 0.24);
        Quadruped.trunk(shop, m, hide, shop.shade(hide, 0.8));
        Vec3 head = m.headCentre();
        shop.add(
                "trunk",
                hide,
                limb(
                        List.of(
                                head.plus(v(0, -0.1, 0.35)),
                                head.plus(v(0, -0.5, 0.68)),
                                head.plus(v(0, -1.1, 0.72)),
                                head.plus(v(0, -1.55, 0.85)),
                                head.plus(v(0, -1.5, 1.1))),
                        0.26,
                        0.2,
                        0.14,
                        0.11,
                        0.09));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(
                    side.of("ear"),
                    shop.shade(hide, 0.85),
                    ball(0.48, 0.6, 0.07),
                    at(0.78 * x, head.y() + 0.02, head.z() - 0.15).rotated(0, 28 * x, 8 * x));
            shop.add(
                    side.of("tusk"),
                    shop.of("bone"),
                    bend(
                            0.08,
                            0.015,
                            head.plus(v(0.25 * x, -0.3, 0.4)),
                            head.plus(v(0.32 * x, -0.62, 0.72)),
                            head.plus(v(0.3 * x, -0.55, 1.1))));
        }
        Quadruped.tail(shop, m, hide, 0.05, v(0, -0.2, -0.12), v(0, -0.8, -0.12));
    }
}
