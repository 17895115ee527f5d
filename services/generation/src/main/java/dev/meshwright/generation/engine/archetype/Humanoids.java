package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bead;
import static dev.meshwright.generation.engine.model.Forms.bend;
import static dev.meshwright.generation.engine.model.Forms.cone;
import static dev.meshwright.generation.engine.model.Forms.cylinder;
import static dev.meshwright.generation.engine.model.Forms.limb;
import static dev.meshwright.generation.engine.model.Forms.pebble;
import static dev.meshwright.generation.engine.model.Forms.ring;
import static dev.meshwright.generation.engine.model.Forms.rod;
import static dev.meshwright.generation.engine.model.Forms.softBox;
import static dev.meshwright.generation.engine.model.Forms.taper;
import static dev.meshwright.generation.engine.model.Forms.turned;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Side;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;

/** Figures that stand like people and are none. */
final class Humanoids {

    private Humanoids() {}

    static void robot(Workshop shop) {
        Material metal = shop.main();
        Material dark = shop.of("iron");
        Material glow = shop.of("blue_light");
        double w = shop.vary(0.5, 0.05);
        shop.add("pelvis", dark, softBox(0.34, 0.14, 0.24, 0.5), at(0, 0.72, 0));
        shop.add("waist", dark, cylinder(0.11, 0.12), at(0, 0.83, 0));
        shop.add("torso", metal, softBox(w, 0.44, 0.32, 0.4), at(0, 1.08, 0));
        shop.add("chest_panel", dark, softBox(w * 0.62, 0.22, 0.03, 0.5), at(0, 1.12, 0.16));
        shop.add("chest_core", glow, ball(0.055, 0.055, 0.025), at(0, 1.13, 0.178));
        for (int light = 0; light < 3; light++) {
            shop.add(
                    "chest_light_" + (light + 1),
                    shop.of(light == 0 ? "red_light" : light == 1 ? "amber_light" : "blue_light"),
                    bead(0.016),
                    at(-0.09 + light * 0.09, 0.97, 0.165));
        }
        shop.add("neck", dark, cylinder(0.07, 0.1), at(0, 1.33, 0));
        shop.add("head", metal, softBox(0.32, 0.27, 0.28, 0.5), at(0, 1.5, 0.01));
        shop.add("face", dark, softBox(0.26, 0.15, 0.03, 0.7), at(0, 1.52, 0.145));
        shop.add("mouth", dark, softBox(0.14, 0.03, 0.03, 0.7), at(0, 1.41, 0.142));
        shop.add("antenna", dark, rod(0.01, v(0.08, 1.63, 0), v(0.08, 1.76, 0)));
        shop.add("antenna_tip", shop.of("red_light"), bead(0.025), at(0.08, 1.775, 0));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(side.of("eye"), glow, ball(0.04, 0.04, 0.02), at(0.065 * x, 1.525, 0.16));
            shop.add(
                    side.of("ear"),
                    dark,
                    cylinder(0.055, 0.04),
                    at(0.17 * x, 1.5, 0.01).rotated(0, 0, 90));
            shop.add(side.of("hip"), dark, ball(0.075), at(0.12 * x, 0.68, 0));
            shop.add(side.of("thigh"), metal, softBox(0.13, 0.27, 0.15, 0.5), at(0.125 * x, 0.53, 0));
            shop.add(
                    side.of("knee"),
                    dark,
                    cylinder(0.065, 0.15),
                    at(0.125 * x, 0.375, 0).rotated(0, 0, 90));
            shop.add(side.of("shin"), metal, softBox(0.15, 0.27, 0.17, 0.4), at(0.125 * x, 0.22, 0));
            shop.add(side.of("foot"), dark, softBox(0.18, 0.1, 0.31, 0.5), at(0.13 * x, 0.05, 0.05));
            robotArm(shop, side, w / 2 + 0.07);
        }
        shop.add("backpack", dark, softBox(0.3, 0.3, 0.12, 0.4), at(0, 1.1, -0.2));
        shop.anchor(AnchorKind.HEAD, v(0, 1.605, 0.01), 0.33);
        shop.anchor(AnchorKind.TOP, v(0, 1.64, 0), 0.3);
    }

    private static void robotArm(Workshop shop, Side side, double x0) {
        Material metal = shop.main();
        Material dark = shop.of("iron");
        int x = side.sign();
        boolean holding = shop.holds(side);
        Vec3 shoulder = v(x0 * x, 1.22, 0);
        Vec3 elbow = v((x0 + 0.05) * x, 0.95, holding ? 0.02 : -0.02);
        Vec3 hand = holding ? v((x0 + 0.06) * x, 0.98, 0.28) : v((x0 + 0.06) * x, 0.68, 0.06);
        shop.add(side.of("shoulder"), metal, ball(0.1), at(shoulder.x(), shoulder.y(), shoulder.z()));
        shop.add(side.of("upper_arm"), dark, rod(0.05, shoulder, elbow));
        shop.add(side.of("elbow"), dark, ball(0.062), at(elbow.x(), elbow.y(), elbow.z()));
        shop.add(side.of("forearm"), metal, taper(0.058, 0.08, elbow, hand));
        shop.add(side.of("hand"), dark, ball(0.07), at(hand.x(), hand.y(), hand.z()));
        Vec3 along = hand.minus(elbow).normalized();
        for (int finger = -1; finger <= 1; finger++) {
            Vec3 root = hand.plus(v(finger * 0.035, 0, 0)).plus(along.times(0.04));
            shop.add(side.of("finger_" + (finger + 2)), metal, taper(0.022, 0.015, root, root.plus(along.times(0.08))));
        }
        shop.anchor(AnchorKind.HAND, hand.plus(along.times(0.08)), 1.1);
    }

    static void skeleton(Workshop shop) {
        Material bone = shop.main();
        double ribs = shop.vary(0.15, 0.05);
        shop.add("spine", bone, bend(0.022, 0.02, v(0, 0.9, -0.03), v(0, 1.1, -0.02), v(0, 1.3, -0.05), v(0, 1.54, 0)));
        shop.add("pelvis", bone, softBox(0.26, 0.12, 0.14, 0.9), at(0, 0.88, 0));
        for (int rib = 0; rib < 6; rib++) {
            double y = 1.06 + rib * 0.062;
            double size = ribs * (1 - Math.abs(rib - 2.5) * 0.07);
            shop.add(
                    "rib_" + (rib + 1),
                    bone,
                    ring(size, 0.012),
                    at(0, y, 0.037).rotated(12, 0, 0).scaled(1, 1, 0.52));
        }
        shop.add("breastbone", bone, softBox(0.03, 0.3, 0.02, 0.7), at(0, 1.2, 0.115));
        shop.add("collarbone", bone, rod(0.014, v(-0.2, 1.43, -0.004), v(0.2, 1.43, -0.004)));
        shop.add("head", bone, ball(0.105, 0.105, 0.12), at(0, 1.63, 0));
        shop.add("jaw", bone, softBox(0.11, 0.05, 0.1, 0.8), at(0, 1.52, 0.055));
        shop.add("teeth", shop.shade(bone, 1.2), softBox(0.08, 0.02, 0.02, 0.3), at(0, 1.552, 0.103));
        shop.add("nose", shop.of("charcoal"), pebble(0.014, 0.02, 0.012), at(0, 1.595, 0.115));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(side.of("eye_socket"), shop.of("charcoal"), pebble(0.03, 0.028, 0.02), at(0.043 * x, 1.64, 0.098));
            shop.add(side.of("thigh"), bone, taper(0.026, 0.022, v(0.11 * x, 0.86, 0), v(0.12 * x, 0.48, 0.02)));
            shop.add(side.of("knee"), bone, bead(0.034), at(0.12 * x, 0.47, 0.02));
            shop.add(side.of("shin"), bone, taper(0.022, 0.018, v(0.12 * x, 0.46, 0.02), v(0.12 * x, 0.035, 0.01)));
            shop.add(side.of("foot"), bone, ball(0.045, 0.03, 0.12), at(0.12 * x, 0.03, 0.06));
            boolean holding = shop.holds(side);
            Vec3 shoulder = v(0.21 * x, 1.42, 0);
            Vec3 elbow = v(0.27 * x, 1.14, -0.02);
            Vec3 hand = holding ? v(0.28 * x, 1.14, 0.28) : v(0.28 * x, 0.88, 0.06);
            shop.add(side.of("shoulder"), bone, bead(0.036), at(shoulder.x(), shoulder.y(), shoulder.z()));
            shop.add(side.of("upper_arm"), bone, taper(0.022, 0.018, shoulder, elbow));
            shop.add(side.of("elbow"), bone, bead(0.027), at(elbow.x(), elbow.y(), elbow.z()));
            shop.add(side.of("forearm"), bone, taper(0.018, 0.016, elbow, hand));
            shop.add(side.of("hand"), bone, pebble(0.034, 0.034, 0.034), at(hand.x(), hand.y(), hand.z()));
            shop.anchor(AnchorKind.HAND, hand.plus(v(0, 0, 0.03)), 1.1);
        }
        shop.anchor(AnchorKind.HEAD, v(0, 1.68, 0), 0.21);
    }

    static void snowman(Workshop shop) {
        Material snow = shop.main();
        Material coal = shop.of("charcoal");
        double r = shop.vary(0.46, 0.04);
        shop.add("lower_ball", snow, ball(r, r * 0.93, r), at(0, r * 0.88, 0));
        shop.add("middle_ball", snow, ball(0.34, 0.32, 0.34), at(0, 0.98, 0));
        shop.add("head", snow, ball(0.24), at(0, 1.41, 0));
        shop.add(
                "nose",
                shop.of("orange_paint"),
                cone(0.04, 0.24),
                at(0, 1.41, 0.33).rotated(90, 0, 0));
        for (int button = 0; button < 3; button++) {
            double y = 0.82 + button * 0.15;
            shop.add(
                    "button_" + (button + 1),
                    coal,
                    bead(0.032),
                    at(0, y, Math.sqrt(Math.max(0, 1 - Math.pow((y - 0.98) / 0.32, 2))) * 0.34));
        }
        for (int tooth = -2; tooth <= 2; tooth++) {
            shop.add(
                    "mouth_" + (tooth + 3),
                    coal,
                    bead(0.018),
                    at(tooth * 0.045, 1.3 + tooth * tooth * 0.009, 0.212 - Math.abs(tooth) * 0.012));
        }
        shop.add("scarf", shop.of("red_paint"), ring(0.2, 0.055), at(0, 1.22, 0));
        shop.add(
                "scarf_end",
                shop.of("red_paint"),
                softBox(0.12, 0.34, 0.05, 0.6),
                at(0.13, 1.05, 0.3).rotated(-12, 0, 8));
        for (Side side : Side.values()) {
            int x = side.sign();
            Vec3 hand = v(0.78 * x, 1.22, 0.16);
            shop.add(side.of("eye"), coal, bead(0.03), at(0.085 * x, 1.47, 0.215));
            shop.add(
                    side.of("arm"),
                    shop.of("bark"),
                    bend(0.024, 0.014, v(0.28 * x, 1.05, 0), v(0.55 * x, 1.1, 0.06), hand));
            shop.add(side.of("twig"), shop.of("bark"), rod(0.011, v(0.66 * x, 1.16, 0.1), v(0.74 * x, 1.34, 0.08)));
            shop.anchor(AnchorKind.HAND, hand, 0.7);
        }
        shop.anchor(AnchorKind.HEAD, v(0, 1.53, 0), 0.4);
    }

    static void ghost(Workshop shop) {
        Material sheet = shop.main();
        double width = shop.vary(0.36, 0.05);
        double[] hem = {width * 1.2, 0.12};
        shop.add(
                "body",
                sheet,
                turned(hem[0], hem[1], width, 0.5, width * 0.95, 0.85, width * 0.85, 1.12, width * 0.55, 1.33, 0, 1.4));
        for (int lobe = 0; lobe < 8; lobe++) {
            double angle = lobe * Math.PI / 4;
            shop.add(
                    "hem_" + (lobe + 1),
                    sheet,
                    ball(0.165, 0.15, 0.165),
                    at(Math.cos(angle) * width * 0.85, 0.15, Math.sin(angle) * width * 0.85));
        }
        shop.add("mouth", shop.of("charcoal"), ball(0.06, 0.08, 0.03), at(0, 0.9, width * 0.93));
        for (Side side : Side.values()) {
            int x = side.sign();
            Vec3 hand = v((width + 0.24) * x, 0.92, 0.26);
            shop.add(
                    side.of("eye"),
                    shop.of("charcoal"),
                    ball(0.05, 0.075, 0.03),
                    at(0.12 * x, 1.1, width * 0.8).rotated(-10, 18 * x, 0));
            shop.add(
                    side.of("arm"),
                    sheet,
                    limb(
                            List.of(v(width * 0.6 * x, 0.86, 0), v((width + 0.12) * x, 0.86, 0.12), hand),
                            0.14,
                            0.11,
                            0.07));
            shop.add(side.of("hand"), sheet, ball(0.08), at(hand.x(), hand.y(), hand.z()));
            shop.anchor(AnchorKind.HAND, hand.plus(v(0, 0, 0.06)), 0.7);
        }
        shop.anchor(AnchorKind.HEAD, v(0, 1.28, 0), 0.46);
    }
}
