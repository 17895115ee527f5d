package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bead;
import static dev.meshwright.generation.engine.model.Forms.bend;
import static dev.meshwright.generation.engine.model.Forms.box;
import static dev.meshwright.generation.engine.model.Forms.cone;
import static dev.meshwright.generation.engine.model.Forms.cylinder;
import static dev.meshwright.generation.engine.model.Forms.limb;
import static dev.meshwright.generation.engine.model.Forms.plate;
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

/** What flies. */
final class Aircraft {

    private Aircraft() {}

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
