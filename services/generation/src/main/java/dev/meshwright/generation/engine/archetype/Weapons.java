package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bead;
import static dev.meshwright.generation.engine.model.Forms.bend;
import static dev.meshwright.generation.engine.model.Forms.box;
import static dev.meshwright.generation.engine.model.Forms.cone;
import static dev.meshwright.generation.engine.model.Forms.cylinder;
import static dev.meshwright.generation.engine.model.Forms.frustum;
import static dev.meshwright.generation.engine.model.Forms.limb;
import static dev.meshwright.generation.engine.model.Forms.plate;
import static dev.meshwright.generation.engine.model.Forms.ring;
import static dev.meshwright.generation.engine.model.Forms.rod;
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

/** Arms, armour and what is worn on the head. */
final class Weapons {

    private Weapons() {}

    static void sword(Workshop shop) {
        Material steel = shop.main();
        double length = shop.vary(0.82, 0.03);
        double foot = 0.25;
        shop.group("blade_group", at(0, foot, 0), () -> {
            double[] outline = {-0.027, 0, 0.027, 0, 0.022, length * 0.88, 0, length, -0.022, length * 0.88};
            double[] edge = {-0.014, 0, 0.014, 0, 0.011, length * 0.86, 0, length * 0.96, -0.011, length * 0.86};
            shop.add("blade", steel, plate(0.006, outline));
            shop.add("blade_ridge", shop.shade(steel, 0.85), plate(0.011, edge));
            shop.add(
                    "blade_fuller",
                    shop.shade(steel, 0.5),
                    sharpBox(0.006, length * 0.6, 0.0125),
                    at(0, length * 0.32, 0));
        });
        Material gold = shop.of("gold");
        shop.add(
                "guard",
                gold,
                bend(
                        0.013,
                        0.013,
                        v(-0.12, foot + 0.018, 0),
                        v(-0.06, foot - 0.004, 0),
                        v(0.06, foot - 0.004, 0),
                        v(0.12, foot + 0.018, 0)));
        shop.add("guard_block", gold, softBox(0.062, 0.034, 0.034, 0.5), at(0, foot, 0));
        shop.add("left_guard_knob", gold, ball(0.019), at(0.12, foot + 0.018, 0));
        shop.add("right_guard_knob", gold, ball(0.019), at(-0.12, foot + 0.018, 0));
        shop.add("hilt", shop.of("leather"), turned(0.014, 0.05, 0.017, 0.1, 0.018, 0.14, 0.014, 0.235));
        for (int wrap = 0; wrap < 7; wrap++) {
            shop.add(
                    "hilt_wrap_" + (wrap + 1),
                    shop.of("walnut"),
                    ring(0.0155, 0.004),
                    at(0, 0.068 + wrap * 0.024, 0).rotated(10, 0, 12));
        }
        shop.add("pommel", gold, ball(0.03, 0.028, 0.022), at(0, 0.03, 0));
        shop.add("pommel_gem", shop.of("ruby"), ball(0.014, 0.014, 0.012), at(0, 0.03, 0.016));
        shop.add("guard_gem", shop.of("ruby"), ball(0.012, 0.012, 0.008), at(0, foot, 0.016));
        shop.anchor(AnchorKind.GRIP, v(0, 0.13, 0), 0.04);
    }

    static void dagger(Workshop shop) {
        Material steel = shop.main();
        double length = shop.vary(0.22, 0.04);
        shop.add(
                "blade",
                steel,
                plate(
                        0.005,
                        -0.016,
                        0.13,
                        0.016,
                        0.13,
                        0.019,
                        0.13 + length * 0.4,
                        0,
                        0.13 + length,
                        -0.019,
                        0.13 + length * 0.4));
        shop.add("blade_ridge", shop.shade(steel, 0.7), plate(0.009, -0.006, 0.13, 0.006, 0.13, 0, 0.1 + length));
        shop.add("guard", shop.of("brass"), softBox(0.085, 0.014, 0.02, 0.9), at(0, 0.125, 0));
        shop.add("hilt", shop.of("leather"), turned(0.011, 0.02, 0.014, 0.06, 0.013, 0.09, 0.01, 0.12));
        for (int wrap = 0; wrap < 5; wrap++) {
            shop.add(
                    "hilt_wrap_" + (wrap + 1), shop.of("walnut"), ring(0.0125, 0.0025), at(0, 0.032 + wrap * 0.018, 0));
        }
        shop.add("pommel", shop.of("brass"), ball(0.016), at(0, 0.014, 0));
        shop.anchor(AnchorKind.GRIP, v(0, 0.07, 0), 0.03);
    }

    static void axe(Workshop shop) {
        Material steel = shop.main();
        Material wood = shop.of("oak");
        double reach = shop.vary(0.2, 0.06);
        shop.add("handle", wood, bend(0.02, 0.017, v(0, 0, 0), v(0.012, 0.3, 0), v(0, 0.6, 0), v(0, 0.88, 0)));
        shop.add(
                "blade",
                steel,
                plate(
                        0.02,
                        0.0,
                        0.69,
                        0.08,
                        0.7,
                        reach,
                        0.58,
                        reach + 0.05,
                        0.7,
                        reach + 0.05,
                        0.78,
                        reach,
                        0.9,
                        0.08,
                        0.79,
                        0,
                        0.8));
        shop.add(
                "edge",
                shop.shade(steel, 1.3),
                plate(
                        0.008,
                        reach - 0.03,
                        0.575,
                        reach + 0.045,
                        0.68,
                        reach + 0.06,
                        0.74,
                        reach + 0.045,
                        0.8,
                        reach - 0.03,
                        0.905,
                        reach + 0.01,
                        0.74));
        shop.add("poll", steel, box(0.07, 0.09, 0.04), at(-0.04, 0.745, 0));
        shop.add("socket", steel, box(0.055, 0.13, 0.05), at(0, 0.745, 0));
        shop.add("grip", shop.of("leather"), cylinder(0.024, 0.16), at(0.006, 0.12, 0));
        shop.add("cap", shop.of("iron"), ball(0.026), at(0, 0.01, 0));
        shop.anchor(AnchorKind.GRIP, v(0.008, 0.25, 0), 0.04);
    }

    static void hammer(Workshop shop) {
        Material steel = shop.main();
        double width = shop.vary(0.3, 0.05);
        shop.add("handle", shop.of("oak"), taper(0.018, 0.02, v(0, 0.02, 0), v(0, 0.86, 0)));
        shop.add("grip", shop.of("leather"), cylinder(0.024, 0.2), at(0, 0.14, 0));
        shop.add("pommel", shop.of("iron"), ball(0.032), at(0, 0.025, 0));
        shop.add("head", steel, softBox(width * 0.66, 0.14, 0.14, 0.25), at(0, 0.79, 0));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(
                    side.of("head_neck"), shop.shade(steel, 0.7), box(0.03, 0.12, 0.12), at(width * 0.35 * x, 0.79, 0));
            shop.add(side.of("face"), steel, softBox(width * 0.16, 0.17, 0.17, 0.3), at(width * 0.44 * x, 0.79, 0));
        }
        shop.add("collar", shop.of("gold"), cylinder(0.036, 0.04), at(0, 0.7, 0));
        shop.add("top_cap", shop.of("gold"), cylinder(0.034, 0.03), at(0, 0.872, 0));
        shop.add(
                "rune",
                shop.of("blue_light"),
                box(0.05, 0.05, 0.006),
                at(0, 0.79, 0.07).rotated(0, 0, 45));
        shop.anchor(AnchorKind.GRIP, v(0, 0.25, 0), 0.04);
    }

    static void spear(Workshop shop) {
        Material steel = shop.main();
        double blade = shop.vary(0.26, 0.05);
        shop.add("shaft", shop.of("oak"), rod(0.016, v(0, 0, 0), v(0, 1.74, 0)));
        shop.add("socket", steel, frustum(0.024, 0.015, 0.12), at(0, 1.72, 0));
        shop.add("blade", steel, plate(0.012, -0.012, 1.76, 0.012, 1.76, 0.045, 1.84, 0, 1.74 + blade, -0.045, 1.84));
        shop.add("blade_ridge", shop.shade(steel, 0.7), plate(0.02, -0.008, 1.76, 0.008, 1.76, 0, 1.72 + blade));
        shop.add("grip", shop.of("leather"), cylinder(0.02, 0.25), at(0, 0.95, 0));
        shop.add("tassel", shop.of("red_paint"), frustum(0.035, 0.018, 0.1), at(0, 1.62, 0));
        shop.add("butt", steel, cone(0.018, 0.06), at(0, -0.03, 0).rotated(180, 0, 0));
        shop.anchor(AnchorKind.GRIP, v(0, 0.95, 0), 0.04);
    }

    static void staff(Workshop shop) {
        Material wood = shop.main();
        double twist = shop.vary(0.05, 0.2);
        shop.add(
                "shaft",
                wood,
                bend(
                        0.02,
                        0.026,
                        v(0, 0, 0),
                        v(twist * 0.3, 0.4, 0),
                        v(-twist * 0.3, 0.8, 0),
                        v(0, 1.2, 0),
                        v(0, 1.42, 0)));
        for (int claw = 0; claw < 4; claw++) {
            double angle = claw * Math.PI / 2;
            Vec3 out = v(Math.cos(angle), 0, Math.sin(angle));
            shop.add(
                    "claw_" + (claw + 1),
                    wood,
                    bend(
                            0.018,
                            0.006,
                            v(0, 1.4, 0),
                            out.times(0.085).plus(v(0, 1.48, 0)),
                            out.times(0.08).plus(v(0, 1.58, 0)),
                            out.times(0.03).plus(v(0, 1.66, 0))));
        }
        shop.add("orb", shop.of("blue_light"), ball(0.078), at(0, 1.54, 0));
        shop.add("grip", shop.of("leather"), cylinder(0.027, 0.2), at(0, 0.95, 0));
        shop.add("band", shop.of("gold"), ring(0.027, 0.007), at(0, 1.36, 0));
        shop.anchor(AnchorKind.GRIP, v(0, 0.95, 0), 0.05);
    }

    static void bow(Workshop shop) {
        Material wood = shop.main();
        double belly = shop.vary(0.26, 0.06);
        shop.add(
                "limbs",
                wood,
                limb(
                        List.of(
                                v(0.05, 0, 0),
                                v(-0.02, 0.06, 0),
                                v(-belly * 0.6, 0.35, 0),
                                v(-belly * 0.8, 0.75, 0),
                                v(-belly * 0.6, 1.15, 0),
                                v(-0.02, 1.44, 0),
                                v(0.05, 1.5, 0)),
                        0.008,
                        0.011,
                        0.015,
                        0.02,
                        0.015,
                        0.011,
                        0.008));
        shop.add("string", shop.of("paper"), rod(0.003, v(0.0, 0.04, 0), v(0.0, 1.46, 0)));
        shop.add("grip", shop.of("leather"), cylinder(0.024, 0.18), at(-belly * 0.8, 0.75, 0));
        shop.add("arrow", shop.of("pine"), rod(0.005, v(0.02, 0.77, 0), v(-0.7, 0.77, 0)));
        shop.add(
                "arrow_head",
                shop.of("steel"),
                cone(0.016, 0.06),
                at(-0.72, 0.77, 0).rotated(0, 0, 90));
        shop.add(
                "fletching",
                shop.of("red_paint"),
                plate(0.003, 0, 0.75, 0.1, 0.74, 0.08, 0.77, 0.1, 0.8, 0, 0.79),
                at(-0.09, 0, 0));
        shop.anchor(AnchorKind.GRIP, v(-belly * 0.8, 0.75, 0), 0.04);
    }

    static void shield(Workshop shop) {
        Material steel = shop.main();
        Material gold = shop.of("gold");
        double w = shop.vary(0.34, 0.04);
        double[] rim = {
            -w, 0.86, -w * 0.5, 0.88, 0, 0.9, w * 0.5, 0.88, w, 0.86, w * 1.02, 0.5, w * 0.8, 0.25, w * 0.42, 0.08, 0,
            0, -w * 0.42, 0.08, -w * 0.8, 0.25, -w * 1.02, 0.5
        };
        double[] inner = new double[rim.length];
        for (int index = 0; index < rim.length; index += 2) {
            inner[index] = rim[index] * 0.89;
            inner[index + 1] = 0.48 + (rim[index + 1] - 0.48) * 0.89;
        }
        shop.add("rim", gold, plate(0.035, rim));
        shop.add("face", steel, plate(0.05, inner), at(0, 0, 0.01));
        shop.add("boss", gold, ball(0.075, 0.075, 0.05), at(0, 0.52, 0.03));
        shop.add("vertical_band", gold, box(0.04, 0.74, 0.012), at(0, 0.47, 0.037));
        shop.add("horizontal_band", gold, box(w * 1.76, 0.04, 0.012), at(0, 0.52, 0.037));
        for (int rivet = 0; rivet < rim.length / 2; rivet++) {
            shop.add(
                    "rivet_" + (rivet + 1),
                    gold,
                    bead(0.013),
                    at(rim[2 * rivet] * 0.945, 0.48 + (rim[2 * rivet + 1] - 0.48) * 0.945, 0.02));
        }
        shop.add(
                "strap",
                shop.of("leather"),
                bend(
                        0.014,
                        0.014,
                        v(-0.12, 0.52, -0.015),
                        v(-0.05, 0.52, -0.06),
                        v(0.05, 0.52, -0.06),
                        v(0.12, 0.52, -0.015)));
        shop.anchor(AnchorKind.GRIP, v(0, 0.5, -0.05), 0.05);
    }

    static void crown(Workshop shop) {
        Material gold = shop.main();
        double r = 0.1;
        double peak = shop.vary(0.12, 0.08);
        shop.add("band", gold, turned(r * 0.93, 0, r * 0.96, 0, r * 1.0, 0.055, r * 0.97, 0.055, r * 0.93, 0));
        shop.add("lower_rim", gold, ring(r * 0.955, 0.006), at(0, 0.004, 0));
        shop.add("upper_rim", gold, ring(r * 0.985, 0.004), at(0, 0.052, 0));
        String[] gems = {"ruby", "sapphire", "emerald", "sapphire"};
        for (int point = 0; point < 8; point++) {
            double degrees = point * 45;
            double height = point % 2 == 0 ? peak : peak * 0.78;
            shop.group("point_" + (point + 1), at(0, 0, 0).rotated(0, degrees, 0), () -> {
                shop.add(
                        "point_spike",
                        gold,
                        plate(
                                0.006,
                                -0.034,
                                0.05,
                                0.034,
                                0.05,
                                0.012,
                                0.052 + height * 0.3,
                                0,
                                height,
                                -0.012,
                                0.052 + height * 0.3),
                        at(0, 0, r * 0.98).rotated(6, 0, 0));
                shop.add(
                        "point_pearl", shop.of("marble"), bead(0.0085), at(0, height + 0.004, r * 0.98 + height * 0.1));
            });
            double angle = Math.toRadians(degrees);
            shop.add(
                    "gem_" + (point + 1),
                    shop.of(gems[point % 4]),
                    ball(0.011, 0.014, 0.008),
                    at(Math.sin(angle) * r, 0.028, Math.cos(angle) * r).rotated(0, degrees, 0));
        }
        shop.add("lining", shop.shade(shop.of("red_paint"), 0.6), ball(r * 0.96, 0.07, r * 0.96), at(0, 0.035, 0));
        shop.anchor(AnchorKind.FIT, v(0, 0.012, 0), r * 1.75);
    }

    static void hat(Workshop shop) {
        Material felt = shop.main();
        double lean = shop.vary(0.08, 0.3);
        shop.add("brim", felt, turned(0, 0.0, 0.2, 0.012, 0.21, 0.018, 0.2, 0.022, 0.1, 0.02, 0, 0.02));
        shop.add(
                "cone",
                felt,
                limb(
                        List.of(
                                v(0, 0.015, 0),
                                v(0, 0.14, 0),
                                v(lean * 0.3, 0.25, -0.01),
                                v(lean, 0.34, -0.02),
                                v(lean * 2, 0.37, -0.02)),
                        0.115,
                        0.085,
                        0.055,
                        0.03,
                        0.006));
        shop.add("band", shop.of("leather"), cylinder(0.115, 0.03), at(0, 0.038, 0));
        shop.add("buckle", shop.of("gold"), box(0.05, 0.036, 0.01), at(0, 0.038, 0.115));
        shop.add("buckle_inside", shop.of("leather"), box(0.03, 0.02, 0.012), at(0, 0.038, 0.116));
        shop.anchor(AnchorKind.FIT, v(0, 0.0, 0), 0.225);
    }

    static void topHat(Workshop shop) {
        Material silk = shop.main();
        double height = shop.vary(0.17, 0.06);
        shop.add("brim", silk, turned(0, 0, 0.15, 0.002, 0.168, 0.014, 0.17, 0.018, 0.15, 0.01, 0, 0.01));
        shop.add("body", silk, turned(0.095, 0, 0.09, height * 0.5, 0.1, height - 0.006, 0.097, height, 0, height));
        shop.add("band", shop.of("red_paint"), cylinder(0.096, 0.03), at(0, 0.026, 0));
        shop.anchor(AnchorKind.FIT, v(0, 0, 0), 0.19);
    }

    static void helmet(Workshop shop) {
        Material steel = shop.main();
        Material gold = shop.of("gold");
        double dome = shop.vary(0.15, 0.03);
        shop.add(
                "dome",
                steel,
                turned(0.12, 0.1, 0.122, 0.16, 0.112, 0.2, 0.085, 0.24, 0.045, 0.11 + dome, 0, 0.118 + dome));
        shop.add("visor", steel, turned(0.108, 0, 0.118, 0.05, 0.121, 0.1, 0.117, 0.1, 0.105, 0));
        shop.add("rim", gold, ring(0.122, 0.006), at(0, 0.13, 0));
        shop.add("neck_rim", gold, ring(0.108, 0.006), at(0, 0.004, 0));
        shop.add("eye_slit", shop.of("charcoal"), softBox(0.11, 0.016, 0.03, 0.5), at(0, 0.108, 0.1));
        shop.add("nose_guard", gold, box(0.018, 0.12, 0.02), at(0, 0.07, 0.118));
        for (int hole = 0; hole < 6; hole++) {
            shop.add(
                    "breath_" + (hole + 1),
                    shop.of("charcoal"),
                    bead(0.006),
                    at((hole < 3 ? 1 : -1) * (0.028 + hole % 3 * 0.018), 0.05, 0.112 - hole % 3 * 0.008));
        }
        shop.add(
                "crest",
                shop.of("red_paint"),
                bend(0.012, 0.02, v(0, 0.25, 0.06), v(0, 0.29, 0), v(0, 0.26, -0.09), v(0, 0.17, -0.15)));
        shop.anchor(AnchorKind.FIT, v(0, 0.17, 0), 0.225);
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
