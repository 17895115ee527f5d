package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bead;
import static dev.meshwright.generation.engine.model.Forms.cylinder;
import static dev.meshwright.generation.engine.model.Forms.pebble;
import static dev.meshwright.generation.engine.model.Forms.prism;
import static dev.meshwright.generation.engine.model.Forms.ring;
import static dev.meshwright.generation.engine.model.Forms.rod;
import static dev.meshwright.generation.engine.model.Forms.taper;
import static dev.meshwright.generation.engine.model.Forms.turned;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Vec3;

/** Things that shine. */
final class Lights {

    private Lights() {}

    static void lantern(Workshop shop) {
        Material frame = shop.main();
        double waist = shop.vary(0.085, 0.06);
        shop.add("base", frame, turned(0, 0, 0.1, 0, 0.1, 0.018, 0.085, 0.03, 0.085, 0.042, 0, 0.042));
        shop.add("glass", shop.of("glass"), turned(waist * 0.86, 0.042, waist, 0.1, waist, 0.15, waist * 0.8, 0.208));
        for (int bar = 0; bar < 4; bar++) {
            double angle = Math.PI / 4 + bar * Math.PI / 2;
            Vec3 out = v(Math.cos(angle) * 0.093, 0, Math.sin(angle) * 0.093);
            shop.add(
                    "bar_" + (bar + 1),
                    frame,
                    rod(0.0055, out.plus(v(0, 0.02, 0)), out.times(0.97).plus(v(0, 0.22, 0))));
        }
        shop.add("rim", frame, ring(0.09, 0.007), at(0, 0.21, 0));
        shop.add("middle_ring", frame, ring(0.094, 0.004), at(0, 0.125, 0));
        shop.add("roof", frame, turned(0, 0.3, 0.022, 0.298, 0.03, 0.27, 0.1, 0.225, 0.104, 0.21, 0, 0.21));
        shop.add("chimney", frame, cylinder(0.02, 0.03), at(0, 0.3, 0));
        shop.add("knob", frame, ball(0.017), at(0, 0.322, 0));
        shop.add("candle", shop.of("wax"), cylinder(0.028, 0.06), at(0, 0.07, 0));
        shop.add("wick", shop.of("charcoal"), rod(0.003, v(0, 0.1, 0), v(0, 0.115, 0)));
        flame(shop, "flame", v(0, 0.105, 0), 0.075);
        shop.add("handle", frame, ring(0.036, 0.0055), at(0, 0.368, 0).rotated(90, 0, 0));
        shop.anchor(AnchorKind.GRIP, v(0, 0.4, 0), 0.03);
        shop.anchor(AnchorKind.INSIDE, v(0, 0.043, 0), 0.12);
    }

    /** A flame standing on a point. */
    static void flame(Workshop shop, String name, Vec3 foot, double height) {
        double h = height;
        shop.add(
                name,
                shop.of("flame"),
                turned(0, 0, h * 0.12, h * 0.06, h * 0.22, h * 0.25, h * 0.2, h * 0.42, h * 0.1, h * 0.7, 0, h),
                at(foot.x(), foot.y(), foot.z()));
    }

    static void lamp(Workshop shop) {
        Material metal = shop.main();
        double height = shop.vary(0.26, 0.06);
        shop.add(
                "base",
                metal,
                turned(0, 0, 0.1, 0, 0.1, 0.012, 0.085, 0.022, 0.04, 0.032, 0.022, 0.05, 0.016, 0.06, 0, 0.06));
        shop.add(
                "stem",
                metal,
                turned(0.016, 0.05, 0.034, 0.09, 0.042, 0.13, 0.028, 0.19, 0.012, height, 0.012, height + 0.06));
        shop.add("socket", shop.of("iron"), cylinder(0.017, 0.045), at(0, height + 0.06, 0));
        shop.add("bulb", shop.of("light"), ball(0.033, 0.042, 0.033), at(0, height + 0.115, 0));
        Material linen = shop.of("paper");
        shop.add(
                "shade",
                linen,
                turned(
                        0.162,
                        height + 0.015,
                        0.166,
                        height + 0.015,
                        0.112,
                        height + 0.2,
                        0.108,
                        height + 0.2,
                        0.162,
                        height + 0.015));
        shop.add("shade_rim", metal, ring(0.164, 0.004), at(0, height + 0.015, 0));
        shop.add("shade_top", metal, ring(0.11, 0.004), at(0, height + 0.2, 0));
        shop.add("finial", metal, ball(0.012), at(0, height + 0.22, 0));
        shop.add("finial_stem", metal, rod(0.004, v(0, height + 0.1, 0), v(0, height + 0.22, 0)));
        for (int spoke = 0; spoke < 3; spoke++) {
            double angle = spoke * Math.PI * 2 / 3;
            Vec3 rim = v(Math.cos(angle) * 0.11, height + 0.2, Math.sin(angle) * 0.11);
            shop.add("spoke_" + (spoke + 1), metal, rod(0.003, v(0, height + 0.2, 0), rim));
        }
        shop.anchor(AnchorKind.GRIP, v(0, 0.2, 0), 0.05);
    }

    static void streetLamp(Workshop shop) {
        Material iron = shop.main();
        shop.add("foot", iron, turned(0, 0, 0.28, 0, 0.28, 0.1, 0.2, 0.16, 0.18, 0.5, 0.1, 0.62, 0.075, 0.7, 0, 0.7));
        shop.add("post", iron, turned(0.075, 0.65, 0.055, 2.9, 0.09, 2.93, 0.09, 2.98, 0.045, 3.02, 0.045, 3.2));
        shop.add("crossbar", iron, rod(0.025, v(-0.4, 2.75, 0), v(0.4, 2.75, 0)));
        shop.add("left_knob", iron, ball(0.045), at(0.4, 2.75, 0));
        shop.add("right_knob", iron, ball(0.045), at(-0.4, 2.75, 0));
        double width = shop.vary(0.26, 0.05);
        shop.add("lantern_floor", iron, prism(0.12, 0.17, 0.06, 6), at(0, 3.22, 0));
        shop.add("glass", shop.of("glass"), prism(0.16, width, 0.5, 6), at(0, 3.5, 0));
        shop.add("light", shop.of("light"), ball(0.1, 0.16, 0.1), at(0, 3.46, 0));
        for (int bar = 0; bar < 6; bar++) {
            double angle = bar * Math.PI / 3;
            Vec3 low = v(Math.cos(angle) * 0.165, 3.25, Math.sin(angle) * 0.165);
            Vec3 high = v(Math.cos(angle) * width, 3.75, Math.sin(angle) * width);
            shop.add("bar_" + (bar + 1), iron, rod(0.016, low, high));
        }
        shop.add("roof", iron, prism(width * 1.25, 0.05, 0.2, 6), at(0, 3.84, 0));
        shop.add("finial", iron, turned(0, 0, 0.05, 0, 0.06, 0.04, 0.02, 0.09, 0, 0.16), at(0, 3.93, 0));
        shop.anchor(AnchorKind.UNDER, v(0, 0, 0.7), 1.2);
    }

    static void candle(Workshop shop) {
        Material wax = shop.main();
        Material brass = shop.of("brass");
        double height = shop.vary(0.13, 0.06);
        double foot = 0.03;
        shop.add(
                "holder",
                brass,
                turned(
                        0, 0, 0.07, 0, 0.075, 0.008, 0.078, 0.02, 0.072, 0.02, 0.066, 0.01, 0.03, 0.01, 0.03, 0.035,
                        0.024, 0.035, 0.024, 0.02, 0, 0.02));
        shop.add("holder_handle", brass, ring(0.024, 0.005), at(0.095, 0.018, 0).rotated(90, 0, 0));
        shop.add(
                "wax",
                wax,
                turned(
                        0,
                        0.02,
                        0.023,
                        0.02,
                        0.023,
                        foot + height,
                        0.02,
                        foot + height + 0.003,
                        0.014,
                        foot + height - 0.004,
                        0,
                        foot + height - 0.004));
        for (int drip = 0; drip < 3; drip++) {
            double angle = shop.between(0, 0.8) + drip * 2.1;
            double length = shop.between(0.03, 0.07);
            Vec3 top = v(Math.cos(angle) * 0.022, foot + height - 0.002, Math.sin(angle) * 0.022);
            shop.add("drip_" + (drip + 1), wax, taper(0.004, 0.006, top, top.minus(v(0, length, 0))));
        }
        shop.add(
                "wick",
                shop.of("charcoal"),
                rod(0.0018, v(0, foot + height - 0.005, 0), v(0, foot + height + 0.014, 0)));
        flame(shop, "flame", v(0, foot + height + 0.006, 0), 0.05);
        shop.anchor(AnchorKind.GRIP, v(0, 0.07, 0), 0.05);
    }

    static void torch(Workshop shop) {
        Material wood = shop.main();
        Material iron = shop.of("iron");
        double height = shop.vary(0.4, 0.05);
        shop.add("handle", wood, taper(0.016, 0.026, v(0, 0, 0), v(0, height, 0)));
        shop.add("grip", shop.of("leather"), cylinder(0.021, 0.12), at(0, 0.1, 0));
        shop.add(
                "cup",
                iron,
                turned(0, height - 0.03, 0.026, height - 0.03, 0.05, height + 0.05, 0.044, height + 0.05, 0, height));
        shop.add("lower_band", iron, ring(0.026, 0.006), at(0, height - 0.03, 0));
        shop.add("upper_band", iron, ring(0.05, 0.006), at(0, height + 0.045, 0));
        shop.add("embers", shop.of("red_light"), ball(0.042, 0.025, 0.042), at(0, height + 0.05, 0));
        flame(shop, "flame", v(0, height + 0.03, 0), 0.19);
        flame(shop, "left_flame", v(0.022, height + 0.04, 0.006), 0.12);
        flame(shop, "right_flame", v(-0.02, height + 0.04, -0.008), 0.13);
        shop.anchor(AnchorKind.GRIP, v(0, 0.1, 0), 0.04);
    }

    static void campfire(Workshop shop) {
        Material wood = shop.main();
        for (int log = 0; log < 6; log++) {
            double angle = log * Math.PI / 3 + shop.between(-0.15, 0.15);
            Vec3 foot = v(Math.cos(angle) * 0.3, 0.046, Math.sin(angle) * 0.3);
            Vec3 tip = v(Math.cos(angle + 2.8) * 0.05, 0.34, Math.sin(angle + 2.8) * 0.05);
            shop.add("log_" + (log + 1), wood, taper(0.045, 0.035, foot, tip));
        }
        for (int stone = 0; stone < 11; stone++) {
            double angle = stone * Math.PI * 2 / 11;
            double size = shop.between(0.06, 0.085);
            shop.add(
                    "stone_" + (stone + 1),
                    shop.of("stone"),
                    pebble(size * 1.2, size * 0.8, size),
                    at(Math.cos(angle) * 0.46, size * 0.8, Math.sin(angle) * 0.46)
                            .rotated(0, angle * 60, 0));
        }
        shop.add("ash", shop.of("charcoal"), cylinder(0.4, 0.02), at(0, 0.01, 0));
        shop.add("embers", shop.of("red_light"), ball(0.16, 0.035, 0.16), at(0, 0.036, 0));
        flame(shop, "flame", v(0, 0.06, 0), 0.55);
        flame(shop, "left_flame", v(0.09, 0.05, 0.04), 0.36);
        flame(shop, "right_flame", v(-0.08, 0.05, 0.05), 0.32);
        flame(shop, "rear_flame", v(0.01, 0.05, -0.1), 0.38);
        shop.add("spark_1", shop.of("flame"), bead(0.012), at(0.08, 0.55, 0.02));
        shop.add("spark_2", shop.of("flame"), bead(0.009), at(-0.06, 0.58, 0.05));
    }
}
