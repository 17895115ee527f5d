package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bead;
import static dev.meshwright.generation.engine.model.Forms.bend;
import static dev.meshwright.generation.engine.model.Forms.cone;
import static dev.meshwright.generation.engine.model.Forms.limb;
import static dev.meshwright.generation.engine.model.Forms.plate;
import static dev.meshwright.generation.engine.model.Forms.prism;
import static dev.meshwright.generation.engine.model.Forms.taper;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Side;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;

/** A winged dragon on four legs. */
final class Dragon {

    private Dragon() {}

    static void dragon(Workshop shop) {
        Material scale = shop.main();
        Material belly = shop.shade(shop.of("yellow_paint"), 0.6);
        Material horn = shop.of("bone");
        double wide = shop.vary(1, 0.05);
        List<Vec3> spine = List.of(
                v(0.5, 0.12, -2.1),
                v(0.25, 0.14, -1.7),
                v(-0.1, 0.28, -1.2),
                v(0, 0.62, -0.6),
                v(0, 0.82, 0),
                v(0, 0.95, 0.4),
                v(0, 1.35, 0.72),
                v(0, 1.72, 0.78),
                v(0, 1.9, 0.98));
        shop.add("body", scale, limb(spine, 0.02, 0.09, 0.17, 0.31, 0.4, 0.34, 0.2, 0.17, 0.17));
        shop.add(
                "belly",
                belly,
                limb(
                        List.of(v(0, 0.56, -0.45), v(0, 0.7, 0.08), v(0, 0.9, 0.5), v(0, 1.3, 0.8), v(0, 1.65, 0.88)),
                        0.2,
                        0.34,
                        0.26,
                        0.15,
                        0.11));
        shop.add(
                "tail_tip",
                shop.shade(scale, 0.6),
                plate(0.05, -0.16, 0, 0, 0.12, 0.16, 0, 0.02, -0.34, -0.02, -0.34),
                at(0.52, 0.12, -2.12).rotated(90, -25, 0));
        shop.add("head", scale, ball(0.22, 0.19, 0.26), at(0, 1.94, 1.06));
        shop.add("snout", scale, taper(0.17, 0.11, v(0, 1.92, 1.15), v(0, 1.86, 1.52)));
        shop.add("muzzle", scale, ball(0.12, 0.095, 0.11), at(0, 1.86, 1.53));
        shop.add("jaw", scale, taper(0.12, 0.06, v(0, 1.78, 1.1), v(0, 1.7, 1.46)));
        shop.add("tongue", shop.of("red_paint"), bend(0.03, 0.01, v(0, 1.78, 1.3), v(0, 1.75, 1.55), v(0, 1.8, 1.7)));
        for (int spike = 0; spike < 9; spike++) {
            Vec3 point = spine.get(1 + spike * 7 / 9);
            Vec3 next = spine.get(2 + spike * 7 / 9);
            double share = spike * 7 / 9.0 % 1;
            Vec3 root = point.times(1 - share).plus(next.times(share));
            double girth = 0.12 + 0.26 * Math.sin(Math.PI * Math.min(1, (spike + 1) / 9.0));
            shop.add(
                    "spike_" + (spike + 1),
                    horn,
                    prism(0.07, 0, 0.24, 4),
                    at(
                                    root.x(),
                                    root.y() + girth * (spike > 5 ? 0.4 : 0.9),
                                    root.z() - (spike > 5 ? girth * 0.75 : 0.02))
                            .rotated(spike > 5 ? -65 : -22, 0, 0));
        }
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(side.of("eye"), shop.of("amber_light"), ball(0.035, 0.045, 0.045), at(0.165 * x, 1.99, 1.2));
            shop.add(
                    side.of("brow"),
                    scale,
                    ball(0.06, 0.03, 0.1),
                    at(0.15 * x, 2.045, 1.18).rotated(15, 0, -20 * x));
            shop.add(side.of("nostril"), shop.of("charcoal"), bead(0.025), at(0.06 * x, 1.905, 1.62));
            shop.add(
                    side.of("horn"),
                    horn,
                    bend(0.06, 0.008, v(0.12 * x, 2.06, 0.98), v(0.2 * x, 2.2, 0.78), v(0.22 * x, 2.26, 0.52)));
            for (int tooth = 0; tooth < 4; tooth++) {
                shop.add(
                        side.of("tooth_" + (tooth + 1)),
                        horn,
                        cone(0.017, 0.06),
                        at((0.085 + 0.012 * (3 - tooth) * 0.6) * x, 1.785, 1.56 - tooth * 0.09)
                                .rotated(180, 0, 0));
            }
            for (int z = -1; z <= 1; z += 2) {
                String name = (z > 0 ? "front_" : "rear_") + side.of("");
                double lz = z > 0 ? 0.38 : -0.48;
                shop.add(
                        name + "leg",
                        scale,
                        limb(
                                List.of(
                                        v(0.26 * x, 0.72, lz),
                                        v(0.46 * x, 0.55, lz + 0.06 * z),
                                        v(0.44 * x, 0.25, lz - 0.08),
                                        v(0.46 * x, 0.07, lz + 0.06)),
                                0.23,
                                0.18,
                                0.1,
                                0.09));
                shop.add(name + "foot", scale, ball(0.12, 0.075, 0.17), at(0.46 * x, 0.075, lz + 0.14));
                for (int claw = -1; claw <= 1; claw++) {
                    shop.add(
                            name + "claw_" + (claw + 2),
                            horn,
                            taper(
                                    0.028,
                                    0.004,
                                    v((0.46 + claw * 0.06) * x, 0.06, lz + 0.27),
                                    v((0.46 + claw * 0.075) * x, 0.015, lz + 0.37)));
                }
            }
            shop.group(side.of("wing"), at(0.2 * x, 1.12, 0.12).rotated(0, 26 * x, 12 * x), () -> {
                double s = 1.45 * wide;
                shop.add(
                        "wing_skin",
                        shop.shade(scale, 0.7),
                        plate(
                                side, 0.03, 0, -0.18, 0.03, 0.1, 0.5 * s, 0.75 * s, 1.3 * s, 0.55 * s, 1.12 * s,
                                0.3 * s, 1.12 * s, 0.02 * s, 0.85 * s, 0.1 * s, 0.72 * s, -0.14 * s, 0.48 * s, 0.0,
                                0.28 * s, -0.18 * s));
                shop.add(
                        "wing_arm",
                        scale,
                        bend(
                                0.085,
                                0.03,
                                v(0, 0, 0),
                                v(0.22 * s * x, 0.42 * s, 0),
                                v(0.5 * s * x, 0.76 * s, 0),
                                v(0.95 * s * x, 0.72 * s, 0),
                                v(1.3 * s * x, 0.55 * s, 0)));
                shop.add(
                        "wing_finger_1",
                        scale,
                        bend(
                                0.04,
                                0.012,
                                v(0.5 * s * x, 0.74 * s, 0),
                                v(0.9 * s * x, 0.5 * s, 0),
                                v(1.12 * s * x, 0.02 * s, 0)));
                shop.add(
                        "wing_finger_2",
                        scale,
                        bend(
                                0.04,
                                0.012,
                                v(0.5 * s * x, 0.74 * s, 0),
                                v(0.68 * s * x, 0.35 * s, 0),
                                v(0.72 * s * x, -0.14 * s, 0)));
            });
        }
        shop.anchor(AnchorKind.HEAD, v(0, 2.06, 1.04), 0.36);
        shop.anchor(AnchorKind.HAND, v(0, 1.74, 1.55), 0.9, v(0, 0, 90));
        shop.anchor(AnchorKind.TOP, v(0, 1.2, 0), 0.7);
    }
}
