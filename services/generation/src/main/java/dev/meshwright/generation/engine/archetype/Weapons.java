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

/** What knights, archers and wizards hold. */
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
}
