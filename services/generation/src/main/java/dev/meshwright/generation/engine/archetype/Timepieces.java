package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bead;
import static dev.meshwright.generation.engine.model.Forms.cylinder;
import static dev.meshwright.generation.engine.model.Forms.plate;
import static dev.meshwright.generation.engine.model.Forms.ring;
import static dev.meshwright.generation.engine.model.Forms.rod;
import static dev.meshwright.generation.engine.model.Forms.sharpBox;
import static dev.meshwright.generation.engine.model.Forms.softBox;
import static dev.meshwright.generation.engine.model.Forms.turned;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Side;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;

/** What tells the time. */
final class Timepieces {

    private Timepieces() {}

    static void clock(Workshop shop) {
        Material wood = shop.main();
        double hour = shop.between(0, 360);
        shop.add("base", wood, softBox(0.34, 0.04, 0.16, 0.4), at(0, 0.02, 0));
        shop.add(
                "body",
                wood,
                plate(
                        0.13, -0.15, 0.04, 0.15, 0.04, 0.15, 0.26, 0.12, 0.32, 0.06, 0.36, 0, 0.37, -0.06, 0.36, -0.12,
                        0.32, -0.15, 0.26));
        shop.add(
                "bezel",
                shop.of("brass"),
                ring(0.11, 0.012),
                at(0, 0.215, 0.068).rotated(90, 0, 0));
        shop.add(
                "dial",
                shop.of("paper"),
                cylinder(0.11, 0.01),
                at(0, 0.215, 0.066).rotated(90, 0, 0));
        for (int mark = 0; mark < 12; mark++) {
            double angle = mark * Math.PI / 6;
            shop.add(
                    "mark_" + (mark + 1),
                    shop.of("black_paint"),
                    sharpBox(0.006, mark % 3 == 0 ? 0.024 : 0.013, 0.004),
                    at(Math.sin(angle) * 0.088, 0.215 + Math.cos(angle) * 0.088, 0.072)
                            .rotated(0, 0, -mark * 30));
        }
        shop.group(
                "hour_hand",
                at(0, 0.215, 0.072).rotated(0, 0, hour),
                () -> shop.add(
                        "hour_pointer",
                        shop.of("black_paint"),
                        plate(0.003, -0.006, -0.012, 0.006, -0.012, 0.004, 0.045, 0, 0.055, -0.004, 0.045)));
        shop.group(
                "minute_hand",
                at(0, 0.215, 0.0745).rotated(0, 0, hour * 12),
                () -> shop.add(
                        "minute_pointer",
                        shop.of("black_paint"),
                        plate(0.003, -0.004, -0.012, 0.004, -0.012, 0.003, 0.07, 0, 0.082, -0.003, 0.07)));
        shop.add("pin", shop.of("brass"), bead(0.008), at(0, 0.215, 0.078));
        shop.add("finial", shop.of("brass"), ball(0.016, 0.02, 0.016), at(0, 0.385, 0));
        for (Side side : Side.values()) {
            shop.add(side.of("foot"), shop.of("brass"), bead(0.018), at(0.13 * side.sign(), 0.005, 0.05));
        }
        shop.anchor(AnchorKind.GRIP, v(0, 0.1, -0.07), 0.1);
    }

    static void hourglass(Workshop shop) {
        Material wood = shop.main();
        double w = shop.vary(0.062, 0.05);
        for (int end = 0; end < 2; end++) {
            shop.add(
                    end == 0 ? "lower_plate" : "upper_plate",
                    wood,
                    turned(0, 0, 0.085, 0, 0.088, 0.008, 0.08, 0.018, 0, 0.018),
                    at(0, end * 0.232, 0));
        }
        shop.add(
                "glass",
                shop.of("glass"),
                turned(
                        w * 0.8, 0.018, w, 0.04, w * 0.92, 0.075, w * 0.4, 0.11, 0.008, 0.125, w * 0.4, 0.14, w * 0.92,
                        0.175, w, 0.21, w * 0.8, 0.232));
        shop.add(
                "lower_sand",
                shop.of("sandstone"),
                turned(0, 0.02, w * 0.88, 0.022, w * 0.92, 0.04, w * 0.4, 0.058, 0, 0.07));
        shop.add("upper_sand", shop.of("sandstone"), turned(0.004, 0.127, w * 0.34, 0.142, w * 0.8, 0.17, 0, 0.165));
        shop.add("stream", shop.of("sandstone"), rod(0.0025, v(0, 0.065, 0), v(0, 0.128, 0)));
        for (int post = 0; post < 4; post++) {
            double angle = Math.PI / 4 + post * Math.PI / 2;
            shop.add(
                    "post_" + (post + 1),
                    wood,
                    turned(0.006, 0.015, 0.009, 0.06, 0.005, 0.125, 0.009, 0.19, 0.006, 0.235),
                    at(Math.cos(angle) * 0.073, 0, Math.sin(angle) * 0.073));
        }
        shop.anchor(AnchorKind.GRIP, v(0, 0.1, -0.07), 0.05);
    }
}
