package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bead;
import static dev.meshwright.generation.engine.model.Forms.bend;
import static dev.meshwright.generation.engine.model.Forms.box;
import static dev.meshwright.generation.engine.model.Forms.cone;
import static dev.meshwright.generation.engine.model.Forms.limb;
import static dev.meshwright.generation.engine.model.Forms.plate;
import static dev.meshwright.generation.engine.model.Forms.taper;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Side;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;

/** A winged beast that crouches on a plinth. */
final class Gargoyle {

    private static final double SKIN_SHADE = 0.72;

    private final Workshop shop;
    private final Material stone;
    private final Material shadow;

    private Gargoyle(Workshop shop) {
        this.shop = shop;
        this.stone = shop.main();
        this.shadow = shop.shade(stone, SKIN_SHADE);
    }

    static void build(Workshop shop) {
        Gargoyle gargoyle = new Gargoyle(shop);
        gargoyle.plinth();
        gargoyle.torso();
        gargoyle.head();
        gargoyle.tail();
        for (Side side : Side.values()) {
            gargoyle.leg(side);
            gargoyle.arm(side);
            gargoyle.wing(side);
            gargoyle.face(side);
        }
        shop.anchor(AnchorKind.HEAD, v(0, 0.975, 0.13), 0.25, v(8, 0, 0));
    }

    private void plinth() {
        shop.add("plinth_base", shadow, box(0.74, 0.09, 0.72), at(0, 0.045, 0.06));
        shop.add("plinth", stone, box(0.66, 0.1, 0.64), at(0, 0.14, 0.06));
    }

    private void torso() {
        double girth = shop.vary(0.19, 0.05);
        shop.add("body", stone, ball(girth, 0.25, 0.17), at(0, 0.5, -0.03).rotated(22, 0, 0));
        shop.add(
                "chest",
                stone,
                ball(girth * 1.08, 0.15, 0.14),
                at(0, 0.64, 0.06).rotated(20, 0, 0));
        shop.add("belly", shadow, ball(0.12, 0.15, 0.1), at(0, 0.46, 0.09).rotated(10, 0, 0));
        shop.add("neck", stone, limb(List.of(v(0, 0.66, 0.04), v(0, 0.76, 0.09), v(0, 0.84, 0.12)), 0.13, 0.1, 0.09));
        for (int spike = 0; spike < 4; spike++) {
            double height = 0.42 + spike * 0.1;
            double back = -0.2 + spike * 0.027;
            shop.add(
                    "back_spike_" + (spike + 1),
                    shadow,
                    cone(0.03, 0.09),
                    at(0, height, back).rotated(-75, 0, 0));
        }
    }

    private void head() {
        shop.add("head", stone, ball(0.135, 0.125, 0.145), at(0, 0.87, 0.14));
        shop.add("brow", stone, ball(0.12, 0.035, 0.06), at(0, 0.905, 0.24).rotated(15, 0, 0));
        shop.add("snout", stone, ball(0.08, 0.06, 0.1), at(0, 0.83, 0.27));
        shop.add("nose", shadow, ball(0.04, 0.028, 0.03), at(0, 0.865, 0.355));
        shop.add("jaw", stone, ball(0.07, 0.03, 0.09), at(0, 0.765, 0.25).rotated(14, 0, 0));
        shop.add(
                "mouth",
                shop.shade(stone, 0.3),
                ball(0.066, 0.022, 0.08),
                at(0, 0.79, 0.262).rotated(8, 0, 0));
    }

    private void face(Side side) {
        int x = side.sign();
        shop.add(side.of("eye"), shop.of("amber_light"), bead(0.024), at(0.058 * x, 0.875, 0.268));
        shop.add(
                side.of("fang"),
                shop.of("bone"),
                cone(0.013, 0.05),
                at(0.042 * x, 0.8, 0.335).rotated(180, 0, 0));
        shop.add(side.of("tusk"), shop.of("bone"), cone(0.012, 0.05), at(0.058 * x, 0.8, 0.29));
        shop.add(
                side.of("ear"),
                stone,
                plate(side, 0.03, 0, -0.05, 0.1, -0.02, 0.22, 0.1, 0.09, 0.07, 0, 0.06),
                at(0.115 * x, 0.88, 0.11).rotated(0, 20 * x, 0));
        double length = shop.vary(0.15, 0.12);
        shop.add(
                side.of("horn"),
                shadow,
                bend(
                        0.036,
                        0.004,
                        v(0.065 * x, 0.95, 0.15),
                        v(0.11 * x, 0.95 + length * 0.6, 0.12),
                        v(0.15 * x, 0.95 + length, 0.03),
                        v(0.14 * x, 0.95 + length * 1.15, -0.06)));
    }

    private void leg(Side side) {
        int x = side.sign();
        shop.add(
                side.of("thigh"),
                stone,
                limb(
                        List.of(v(0.13 * x, 0.32, -0.08), v(0.21 * x, 0.36, 0.06), v(0.23 * x, 0.41, 0.2)),
                        0.12,
                        0.125,
                        0.07));
        shop.add(
                side.of("shin"),
                stone,
                limb(
                        List.of(v(0.23 * x, 0.43, 0.2), v(0.225 * x, 0.33, 0.17), v(0.21 * x, 0.22, 0.18)),
                        0.072,
                        0.06,
                        0.05));
        shop.add(side.of("knee"), stone, ball(0.075), at(0.23 * x, 0.425, 0.2));
        shop.add(side.of("haunch"), stone, ball(0.13, 0.13, 0.16), at(0.15 * x, 0.32, -0.07));
        shop.add(side.of("foot"), stone, ball(0.075, 0.045, 0.12), at(0.21 * x, 0.225, 0.23));
        claws(side, "foot_claw", v(0.21 * x, 0.215, 0.335));
    }

    private void arm(Side side) {
        int x = side.sign();
        boolean raised = shop.holds(side);
        Vec3 shoulder = v(0.19 * x, 0.68, 0.06);
        Vec3 elbow = raised ? v(0.33 * x, 0.6, 0.17) : v(0.3 * x, 0.53, 0.09);
        Vec3 hand = raised ? v(0.34 * x, 0.74, 0.36) : v(0.12 * x, 0.27, 0.34);
        shop.add(side.of("shoulder"), stone, ball(0.095), at(shoulder.x(), shoulder.y(), shoulder.z()));
        shop.add(side.of("upper_arm"), stone, taper(0.075, 0.055, shoulder, elbow));
        shop.add(side.of("elbow"), stone, ball(0.057), at(elbow.x(), elbow.y(), elbow.z()));
        shop.add(
                side.of("forearm"), stone, limb(List.of(elbow, elbow.plus(hand).times(0.5), hand), 0.055, 0.058, 0.04));
        shop.add(side.of("hand"), stone, ball(0.055, 0.045, 0.06), at(hand.x(), hand.y(), hand.z()));
        claws(side, "hand_claw", hand.plus(v(0, -0.02, 0.055)));
        shop.anchor(AnchorKind.HAND, hand.plus(v(0, -0.015, 0.03)), 0.5);
    }

    private void claws(Side side, String name, Vec3 middle) {
        for (int claw = -1; claw <= 1; claw++) {
            Vec3 root = middle.plus(v(claw * 0.04, 0, -Math.abs(claw) * 0.012));
            Vec3 tip = root.plus(v(claw * 0.012, -0.025, 0.06));
            shop.add(side.of(name + "_" + (claw + 2)), shadow, taper(0.02, 0.003, root, tip));
        }
    }

    private void wing(Side side) {
        int x = side.sign();
        double span = shop.vary(1, 0.06);
        shop.group(side.of("wing"), at(0.09 * x, 0.6, -0.16).rotated(0, 24 * x, -4 * x), () -> {
            shop.add(
                    side.of("wing_skin"),
                    shadow,
                    plate(
                            side,
                            0.022,
                            0,
                            -0.1,
                            0.02,
                            0.12,
                            0.17 * span,
                            0.42,
                            0.33 * span,
                            0.6,
                            0.45 * span,
                            0.4,
                            0.62 * span,
                            0.22,
                            0.46 * span,
                            0.19,
                            0.44 * span,
                            -0.02,
                            0.28 * span,
                            0.05,
                            0.2 * span,
                            -0.14,
                            0.1 * span,
                            -0.04));
            shop.add(
                    side.of("wing_arm"),
                    stone,
                    bend(0.04, 0.018, v(0, 0, 0), v(0.08 * x, 0.24, 0), v(0.33 * x * span, 0.62, 0)));
            Vec3[] tips = {v(0.62 * x * span, 0.22, 0), v(0.44 * x * span, -0.02, 0), v(0.2 * x * span, -0.14, 0)};
            for (int finger = 0; finger < tips.length; finger++) {
                Vec3 bow = tips[finger]
                        .plus(v(0.33 * x * span, 0.62, 0))
                        .times(0.5)
                        .plus(v(0.05 * x, 0.05, 0));
                shop.add(
                        side.of("wing_finger_" + (finger + 1)),
                        stone,
                        bend(0.02, 0.007, v(0.33 * x * span, 0.6, 0), bow, tips[finger]));
            }
            shop.add(
                    side.of("wing_claw"),
                    shadow,
                    taper(0.02, 0.002, v(0.33 * x * span, 0.6, 0), v(0.36 * x * span, 0.7, 0.03)));
        });
    }

    private void tail() {
        shop.add(
                "tail",
                stone,
                limb(
                        List.of(
                                v(0, 0.32, -0.14),
                                v(0.05, 0.24, -0.24),
                                v(0.22, 0.22, -0.25),
                                v(0.32, 0.215, -0.08),
                                v(0.3, 0.21, 0.1),
                                v(0.34, 0.21, 0.22)),
                        0.075,
                        0.055,
                        0.042,
                        0.034,
                        0.026,
                        0.018));
        shop.add(
                "tail_tip",
                shadow,
                plate(0.025, 0, 0, 0.05, 0.04, 0, 0.13, -0.05, 0.04),
                at(0.34, 0.21, 0.21).rotated(90, 0, 0));
    }
}
