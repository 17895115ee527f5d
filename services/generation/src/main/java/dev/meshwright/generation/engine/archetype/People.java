package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bead;
import static dev.meshwright.generation.engine.model.Forms.bend;
import static dev.meshwright.generation.engine.model.Forms.box;
import static dev.meshwright.generation.engine.model.Forms.cylinder;
import static dev.meshwright.generation.engine.model.Forms.frustum;
import static dev.meshwright.generation.engine.model.Forms.limb;
import static dev.meshwright.generation.engine.model.Forms.ring;
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
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;

/** Human figures in clothes and armour. */
final class People {

    private People() {}

    /** The colours of one human figure. */
    private record Dress(Material cloth, Material trousers, Material skin, Material boots, double width) {}

    static void person(Workshop shop) {
        Dress dress = new Dress(
                shop.main(),
                shop.shade(shop.of("blue_paint"), 0.35),
                shop.of("skin"),
                shop.of("leather"),
                shop.vary(1, 0.05));
        legs(shop, dress);
        torso(shop, dress);
        head(shop, dress);
        shop.add("hair", shop.of("walnut"), ball(0.118, 0.105, 0.125), at(0, 1.676, -0.014));
        shop.anchor(AnchorKind.HEAD, v(0, 1.695, 0.0), 0.235);
    }

    static void knight(Workshop shop) {
        Material steel = shop.main();
        Dress dress = new Dress(steel, shop.shade(steel, 0.7), steel, shop.shade(steel, 0.5), shop.vary(1.1, 0.04));
        legs(shop, dress);
        torso(shop, dress);
        shop.add("tabard", shop.of("red_paint"), softBox(0.25, 0.62, 0.025, 0.8), at(0, 1.04, 0.155));
        shop.add("cross_upright", shop.of("gold"), sharpBox(0.04, 0.22, 0.03), at(0, 1.2, 0.157));
        shop.add("cross_bar", shop.of("gold"), sharpBox(0.15, 0.04, 0.03), at(0, 1.23, 0.157));
        shop.add("gorget", steel, frustum(0.15, 0.1, 0.09), at(0, 1.45, 0));
        shop.add("head", steel, turned(0.1, 1.46, 0.125, 1.52, 0.13, 1.62, 0.12, 1.7, 0.08, 1.76, 0, 1.785));
        shop.add("visor", shop.shade(steel, 0.7), ball(0.11, 0.075, 0.07), at(0, 1.585, 0.082));
        shop.add("eye_slit", shop.of("charcoal"), softBox(0.17, 0.016, 0.05, 0.5), at(0, 1.645, 0.105));
        shop.add(
                "plume",
                shop.of("red_paint"),
                bend(0.025, 0.045, v(0, 1.77, 0), v(0, 1.87, -0.05), v(0, 1.83, -0.16), v(0, 1.68, -0.21)));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(side.of("pauldron"), steel, ball(0.115, 0.09, 0.115), at(0.26 * x, 1.4, 0));
            shop.add(side.of("knee_guard"), steel, ball(0.08), at(0.115 * x, 0.5, 0.035));
        }
        shop.anchor(AnchorKind.HEAD, v(0, 1.705, 0.0), 0.25);
    }

    static void wizard(Workshop shop) {
        Material robe = shop.main();
        Dress dress = new Dress(robe, robe, shop.of("skin"), shop.of("leather"), 0.95);
        double flare = shop.vary(0.36, 0.06);
        shop.add(
                "robe",
                robe,
                turned(
                        0,
                        0.02,
                        flare,
                        0.02,
                        flare * 0.97,
                        0.06,
                        0.24,
                        0.7,
                        0.17,
                        1.0,
                        0.19,
                        1.25,
                        0.14,
                        1.42,
                        0,
                        1.44));
        shop.add("robe_hem", shop.of("gold"), ring(flare * 0.985, 0.018), at(0, 0.04, 0));
        shop.add("belt", shop.of("gold"), ring(0.178, 0.024), at(0, 0.99, 0));
        for (Side side : Side.values()) {
            arm(shop, dress, side);
            shop.add(
                    side.of("boot"),
                    shop.of("leather"),
                    ball(0.07, 0.05, 0.13),
                    at(0.12 * side.sign(), 0.04, flare * 0.85));
        }
        head(shop, dress);
        shop.add(
                "beard",
                shop.of("snow"),
                limb(
                        List.of(v(0, 1.56, 0.09), v(0, 1.42, 0.15), v(0, 1.25, 0.17), v(0, 1.08, 0.2)),
                        0.085,
                        0.1,
                        0.06,
                        0.006));
        shop.add(
                "moustache",
                shop.of("snow"),
                bend(0.014, 0.022, v(-0.08, 1.52, 0.12), v(0, 1.56, 0.14), v(0.08, 1.52, 0.12)));
        shop.add("hat_brim", robe, turned(0, 1.68, 0.24, 1.675, 0.25, 1.685, 0.24, 1.695, 0, 1.7));
        shop.add(
                "hat_cone",
                robe,
                limb(
                        List.of(v(0, 1.68, 0), v(0, 1.85, 0), v(0.03, 2.02, -0.02), v(0.12, 2.15, -0.05)),
                        0.135,
                        0.1,
                        0.055,
                        0.008));
        shop.add("hat_band", shop.of("gold"), ring(0.133, 0.014), at(0, 1.71, 0));
        for (int star = 0; star < 7; star++) {
            double angle = 0.5 + star * 0.9;
            double y = 0.25 + star % 3 * 0.22;
            double out = flare - (flare - 0.22) * (y - 0.04) / 0.66;
            shop.add(
                    "star_" + (star + 1),
                    shop.of("gold"),
                    bead(0.02),
                    at(Math.sin(angle) * out, y, Math.cos(angle) * out));
        }
        shop.anchor(AnchorKind.HEAD, v(0, 1.69, 0), 0.25);
    }

    private static void legs(Workshop shop, Dress dress) {
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(
                    side.of("thigh"),
                    dress.trousers(),
                    taper(0.09, 0.068, v(0.105 * x, 0.86, 0), v(0.115 * x, 0.48, 0.015)));
            shop.add(
                    side.of("shin"),
                    dress.trousers(),
                    taper(0.068, 0.052, v(0.115 * x, 0.49, 0.015), v(0.115 * x, 0.12, 0)));
            shop.add(side.of("boot"), dress.boots(), taper(0.075, 0.07, v(0.115 * x, 0.05, 0), v(0.115 * x, 0.26, 0)));
            shop.add(side.of("foot"), dress.boots(), softBox(0.11, 0.085, 0.26, 0.9), at(0.118 * x, 0.042, 0.055));
            arm(shop, dress, side);
        }
    }

    private static void torso(Workshop shop, Dress dress) {
        double w = dress.width();
        shop.add("hips", dress.trousers(), ball(0.175 * w, 0.11, 0.125), at(0, 0.89, 0));
        shop.add(
                "torso",
                dress.cloth(),
                limb(
                        List.of(v(0, 0.86, 0), v(0, 1.0, 0), v(0, 1.25, 0.01), v(0, 1.42, 0), v(0, 1.47, 0)),
                        0.125,
                        0.125,
                        0.152,
                        0.11,
                        0.05),
                at(0, 0, 0).scaled(1.32 * w, 1, 0.95));
        shop.add("belt", shop.of("leather"), ring(0.13, 0.02), at(0, 0.96, 0).scaled(1.3 * w, 1.2, 0.98));
        shop.add("buckle", shop.of("brass"), box(0.05, 0.045, 0.02), at(0, 0.96, 0.146));
    }

    private static void head(Workshop shop, Dress dress) {
        shop.add("neck", dress.skin(), cylinder(0.05, 0.12), at(0, 1.49, 0));
        shop.add("head", dress.skin(), ball(0.105, 0.128, 0.115), at(0, 1.63, 0.005));
        shop.add("nose", dress.skin(), ball(0.018, 0.022, 0.022), at(0, 1.62, 0.12));
        shop.add("mouth", shop.shade(shop.of("red_paint"), 0.6), softBox(0.045, 0.01, 0.012, 0.8), at(0, 1.565, 0.103));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(side.of("eye"), shop.of("white_paint"), bead(0.019), at(0.04 * x, 1.645, 0.099));
            shop.add(side.of("pupil"), shop.of("charcoal"), bead(0.01), at(0.04 * x, 1.645, 0.113));
            shop.add(side.of("ear"), dress.skin(), ball(0.018, 0.032, 0.022), at(0.106 * x, 1.625, 0));
        }
    }

    private static void arm(Workshop shop, Dress dress, Side side) {
        int x = side.sign();
        boolean holding = shop.holds(side);
        Vec3 shoulder = v(0.2 * dress.width() * x, 1.37, 0);
        Vec3 elbow = v(0.29 * x, 1.11, -0.01);
        Vec3 hand = holding ? v(0.3 * x, 1.1, 0.27) : v(0.31 * x, 0.86, 0.07);
        shop.add(side.of("shoulder"), dress.cloth(), ball(0.082), at(shoulder.x(), shoulder.y(), shoulder.z()));
        shop.add(side.of("upper_arm"), dress.cloth(), taper(0.07, 0.055, shoulder, elbow));
        shop.add(side.of("elbow"), dress.cloth(), bead(0.056), at(elbow.x(), elbow.y(), elbow.z()));
        shop.add(side.of("forearm"), dress.cloth(), taper(0.055, 0.045, elbow, hand));
        shop.add(side.of("hand"), dress.skin(), ball(0.048, 0.05, 0.05), at(hand.x(), hand.y(), hand.z()));
        shop.anchor(AnchorKind.HAND, hand.plus(v(0, 0, 0.045)), 1.2);
    }
}
