package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bevelledPlate;
import static dev.meshwright.generation.engine.model.Forms.box;
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
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Vec3;

/** Things by themselves. */
final class Objects {

    private Objects() {}

    static void wheel(Workshop shop) {
        Material wood = shop.main();
        double rim = shop.vary(0.45, 0.03);
        shop.group("wheel", at(0, rim, 0), () -> spokes(shop, "wheel", wood, rim));
        shop.add("foot", shop.of("stone"), box(0.3, 0.02, 0.2), at(0, 0.0, 0));
    }

    /** A spoked wheel about the z axis, its middle at the origin. */
    static void spokes(Workshop shop, String name, Material wood, double rim) {
        double thickness = rim * 0.075;
        shop.add(
                name + "_rim",
                wood,
                turned(
                        rim * 0.84,
                        -thickness,
                        rim * 0.97,
                        -thickness,
                        rim * 0.97,
                        thickness,
                        rim * 0.84,
                        thickness,
                        rim * 0.84,
                        -thickness),
                at(0, 0, 0).rotated(90, 0, 0));
        shop.add(
                name + "_tyre",
                shop.of("iron"),
                turned(
                        rim * 0.965,
                        -thickness * 0.9,
                        rim,
                        -thickness * 0.9,
                        rim,
                        thickness * 0.9,
                        rim * 0.965,
                        thickness * 0.9,
                        rim * 0.965,
                        -thickness * 0.9),
                at(0, 0, 0).rotated(90, 0, 0));
        for (int spoke = 0; spoke < 10; spoke++) {
            double angle = spoke * Math.PI / 5;
            Vec3 out = v(Math.cos(angle), Math.sin(angle), 0);
            shop.add(
                    name + "_spoke_" + (spoke + 1),
                    wood,
                    taper(rim * 0.05, rim * 0.038, out.times(rim * 0.1), out.times(rim * 0.87)));
        }
        shop.add(
                name + "_hub",
                shop.shade(wood, 0.7),
                turned(
                        0,
                        -rim * 0.2,
                        rim * 0.1,
                        -rim * 0.2,
                        rim * 0.17,
                        -rim * 0.08,
                        rim * 0.17,
                        rim * 0.08,
                        rim * 0.1,
                        rim * 0.2,
                        0,
                        rim * 0.2),
                at(0, 0, 0).rotated(90, 0, 0));
        shop.add(name + "_cap", shop.of("iron"), ball(rim * 0.075, rim * 0.075, rim * 0.04), at(0, 0, rim * 0.2));
        shop.add(
                name + "_hub_ring",
                shop.of("iron"),
                ring(rim * 0.15, rim * 0.02),
                at(0, 0, rim * 0.11).rotated(90, 0, 0));
    }

    static void book(Workshop shop) {
        Material leather = shop.main();
        double t = shop.vary(0.055, 0.08);
        shop.group("book", at(0, 0.14, 0), () -> {
            shop.add("front_cover", leather, box(0.2, 0.28, 0.007), at(0, 0, t / 2));
            shop.add("rear_cover", leather, box(0.2, 0.28, 0.007), at(0, 0, -t / 2));
            shop.add("spine", leather, softBox(0.012, 0.28, t + 0.006, 0.9), at(-0.1, 0, 0));
            shop.add("pages", shop.of("paper"), sharpBox(0.188, 0.265, t - 0.006), at(0.002, 0, 0));
            for (int band = 0; band < 4; band++) {
                shop.add(
                        "spine_band_" + (band + 1),
                        shop.of("gold"),
                        softBox(0.016, 0.009, t + 0.01, 0.6),
                        at(-0.1, -0.09 + band * 0.06, 0));
            }
            shop.add(
                    "emblem",
                    shop.of("gold"),
                    ring(0.038, 0.004),
                    at(0.005, 0.02, t / 2 + 0.004).rotated(90, 0, 0));
            shop.add("emblem_gem", shop.of("ruby"), ball(0.018, 0.018, 0.008), at(0.005, 0.02, t / 2 + 0.004));
            for (Side side : Side.values()) {
                for (int y = -1; y <= 1; y += 2) {
                    shop.add(
                            (y > 0 ? "upper_" : "lower_") + side.of("corner"),
                            shop.of("gold"),
                            box(0.03, 0.03, 0.011),
                            at(0.0865 * side.sign(), 0.1265 * y, t / 2));
                }
            }
            shop.add("clasp", shop.of("gold"), softBox(0.016, 0.03, t + 0.016, 0.5), at(0.1, 0.02, 0));
            shop.add("bookmark", shop.of("red_paint"), sharpBox(0.014, 0.03, 0.002), at(0.03, -0.145, 0));
        });
        shop.anchor(AnchorKind.GRIP, v(0.09, 0.14, 0), 0.05);
    }

    static void sphere(Workshop shop) {
        Material main = shop.main();
        Material white = shop.of("white_paint");
        double r = 0.15;
        double band = shop.vary(0.02, 0.15);
        shop.add("ball", main, new Shape.Ellipsoid(v(r, r, r), 48), at(0, r, 0));
        shop.add("equator", white, ring(r - band * 0.3, band * 0.4), at(0, r, 0).rotated(20, 0, 10));
        shop.add(
                "meridian", white, ring(r - band * 0.3, band * 0.4), at(0, r, 0).rotated(80, 20, 10));
        shop.anchor(AnchorKind.GRIP, v(0, 0.05, -r * 0.95), 0.1);
        shop.anchor(AnchorKind.TOP, v(0, 2 * r, 0), r);
    }

    static void bell(Workshop shop) {
        Material bronze = shop.main();
        double flare = shop.vary(0.13, 0.05);
        shop.add(
                "bell",
                bronze,
                turned(
                        flare * 0.9,
                        0.0,
                        flare,
                        0.0,
                        flare * 0.98,
                        0.02,
                        flare * 0.72,
                        0.07,
                        flare * 0.6,
                        0.13,
                        flare * 0.55,
                        0.18,
                        flare * 0.42,
                        0.215,
                        0,
                        0.225));
        shop.add("lip", bronze, ring(flare * 0.95, 0.008), at(0, 0.008, 0));
        shop.add("band", bronze, ring(flare * 0.6, 0.006), at(0, 0.14, 0));
        shop.add("crown", bronze, ring(0.028, 0.009), at(0, 0.25, 0).rotated(90, 0, 0));
        shop.add("clapper_rod", shop.of("iron"), rod(0.005, v(0, 0.21, 0), v(0, 0.01, 0)));
        shop.add("clapper", shop.of("iron"), ball(0.022), at(0, 0.0, 0));
        shop.anchor(AnchorKind.GRIP, v(0, 0.27, 0), 0.03);
    }

    static void anvil(Workshop shop) {
        Material iron = shop.main();
        double horn = shop.vary(0.3, 0.06);
        shop.add(
                "foot",
                iron,
                bevelledPlate(0.12, 0.8, -0.22, -0.15, 0.22, -0.15, 0.22, 0.15, -0.22, 0.15),
                at(0, 0.06, 0).rotated(-90, 0, 0));
        shop.add("waist", iron, box(0.2, 0.16, 0.16), at(0, 0.19, 0));
        shop.add("body", iron, box(0.42, 0.13, 0.2), at(-0.03, 0.325, 0));
        shop.add("face", shop.of("steel"), box(0.44, 0.035, 0.21), at(-0.03, 0.4, 0));
        shop.add("horn", iron, taper(0.085, 0.012, v(0.17, 0.345, 0), v(0.18 + horn, 0.375, 0)));
        shop.add("step", iron, box(0.06, 0.09, 0.17), at(0.2, 0.335, 0));
        shop.add("hardy_hole", shop.of("charcoal"), sharpBox(0.035, 0.01, 0.035), at(-0.19, 0.415, 0));
        shop.anchor(AnchorKind.TOP, v(-0.03, 0.42, 0), 0.2);
    }

    static void skull(Workshop shop) {
        Material bone = shop.main();
        double dome = shop.vary(0.078, 0.03);
        shop.add("cranium", bone, ball(dome, 0.078, 0.092), at(0, 0.14, -0.012));
        shop.add("face", bone, softBox(0.1, 0.09, 0.06, 0.8), at(0, 0.088, 0.055));
        shop.add("jaw", bone, softBox(0.085, 0.035, 0.065, 0.8), at(0, 0.018, 0.045));
        shop.add("nose", shop.of("charcoal"), plate(0.02, -0.012, 0, 0.012, 0, 0, 0.026), at(0, 0.074, 0.08));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(side.of("eye_socket"), shop.of("charcoal"), ball(0.022, 0.021, 0.018), at(0.03 * x, 0.118, 0.074));
            shop.add(side.of("cheek"), bone, ball(0.024, 0.014, 0.03), at(0.055 * x, 0.09, 0.052));
            shop.add(side.of("jaw_branch"), bone, rod(0.011, v(0.045 * x, 0.02, 0.03), v(0.055 * x, 0.085, -0.005)));
        }
        for (int tooth = 0; tooth < 6; tooth++) {
            double x = (tooth - 2.5) * 0.0135;
            double z = 0.082 - Math.abs(tooth - 2.5) * 0.004;
            shop.add(
                    "upper_tooth_" + (tooth + 1),
                    shop.shade(bone, 1.15),
                    softBox(0.012, 0.018, 0.009, 0.6),
                    at(x, 0.046, z));
            shop.add(
                    "lower_tooth_" + (tooth + 1),
                    shop.shade(bone, 1.15),
                    softBox(0.011, 0.014, 0.009, 0.6),
                    at(x, 0.034, z - 0.004));
        }
        shop.anchor(AnchorKind.GRIP, v(0, 0.06, -0.09), 0.1);
        shop.anchor(AnchorKind.TOP, v(0, 0.215, -0.01), 0.08);
        shop.anchor(AnchorKind.HEAD, v(0, 0.175, -0.012), 0.145);
    }
}
