package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bead;
import static dev.meshwright.generation.engine.model.Forms.bend;
import static dev.meshwright.generation.engine.model.Forms.cone;
import static dev.meshwright.generation.engine.model.Forms.cylinder;
import static dev.meshwright.generation.engine.model.Forms.frustum;
import static dev.meshwright.generation.engine.model.Forms.limb;
import static dev.meshwright.generation.engine.model.Forms.pebble;
import static dev.meshwright.generation.engine.model.Forms.plate;
import static dev.meshwright.generation.engine.model.Forms.prism;
import static dev.meshwright.generation.engine.model.Forms.ring;
import static dev.meshwright.generation.engine.model.Forms.rod;
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

/** Those who walk on four legs, swim or crawl. */
final class Beasts {

    private Beasts() {}

    /**
     * The measures of a four-legged beast in any unit.
     *
     * @param legs  length of the legs
     * @param body  length of the trunk
     * @param girth half its thickness
     * @param neck  how far the head is above the back
     * @param head  radius of the head
     * @param snout length of the snout
     */
    private record Measures(
            double legs, double body, double girth, double neck, double head, double snout, double limb) {

        double back() {
            return legs + girth;
        }

        Vec3 headCentre() {
            return v(0, back() + neck, body / 2 + girth * 0.4 + neck * 0.3);
        }
    }

    private static void trunk(Workshop shop, Measures m, Material fur, Material pale) {
        Vec3 head = m.headCentre();
        double half = m.body() / 2;
        shop.add(
                "body",
                fur,
                limb(
                        List.of(
                                v(0, m.back(), -half - m.girth() * 0.75),
                                v(0, m.back() + m.girth() * 0.05, -half * 0.7),
                                v(0, m.back() - m.girth() * 0.06, 0),
                                v(0, m.back() + m.girth() * 0.02, half * 0.7),
                                v(0, m.back() + m.girth() * 0.1, half + m.girth() * 0.7)),
                        m.girth() * 0.25,
                        m.girth() * 0.95,
                        m.girth(),
                        m.girth() * 1.05,
                        m.girth() * 0.3));
        shop.add(
                "neck",
                fur,
                taper(m.girth() * 0.8, m.head() * 0.72, v(0, m.back() + m.girth() * 0.2, half * 0.85), head));
        shop.add("head", fur, ball(m.head(), m.head() * 0.95, m.head() * 1.05), at(0, head.y(), head.z()));
        if (m.snout() > 0) {
            Vec3 nose = head.plus(v(0, -m.head() * 0.28, m.head() * 0.75 + m.snout()));
            shop.add(
                    "snout",
                    pale,
                    taper(m.head() * 0.66, m.head() * 0.44, head.plus(v(0, -m.head() * 0.15, m.head() * 0.4)), nose));
            shop.add("muzzle", pale, ball(m.head() * 0.44), at(nose.x(), nose.y(), nose.z()));
            shop.add(
                    "nose",
                    shop.of("charcoal"),
                    ball(m.head() * 0.2, m.head() * 0.14, m.head() * 0.12),
                    at(0, nose.y() + m.head() * 0.2, nose.z() + m.head() * 0.36));
        }
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(
                    side.of("eye"),
                    shop.of("white_paint"),
                    bead(m.head() * 0.19),
                    at(m.head() * 0.48 * x, head.y() + m.head() * 0.26, head.z() + m.head() * 0.78));
            shop.add(
                    side.of("pupil"),
                    shop.of("charcoal"),
                    bead(m.head() * 0.12),
                    at(m.head() * 0.5 * x, head.y() + m.head() * 0.27, head.z() + m.head() * 0.9));
            for (int z = -1; z <= 1; z += 2) {
                String name = (z > 0 ? "front_" : "rear_") + side.of("");
                double lx = m.girth() * 0.62 * x;
                double lz = half * 0.86 * z;
                double thick = m.limb();
                double top = m.back() - m.girth() * 0.35;
                double thigh = Math.min(thick * 1.9, m.girth() * 0.52);
                shop.add(name + "thigh", fur, ball(thigh, thigh * 1.5, thigh * 1.25), at(lx, top, lz));
                shop.add(
                        name + "leg",
                        fur,
                        limb(
                                List.of(
                                        v(lx, top, lz),
                                        v(lx, m.legs() * 0.75, lz - thick * 0.4 * z),
                                        v(lx, m.legs() * 0.4, lz + (z > 0 ? 0 : -thick * 0.5)),
                                        v(lx, thick * 0.5, lz)),
                                thigh,
                                thick * 1.4,
                                thick,
                                thick * 0.9));
                shop.add(
                        name + "paw",
                        pale,
                        ball(thick * 1.15, thick * 0.75, thick * 1.5),
                        at(lx, thick * 0.7, lz + thick * 0.4));
            }
        }
        shop.anchor(AnchorKind.HEAD, head.plus(v(0, m.head() * 0.68, 0)), m.head() * 1.7);
        shop.anchor(AnchorKind.TOP, v(0, m.back() + m.girth() * 0.95, -half * 0.1), m.girth() * 1.6);
        shop.anchor(
                AnchorKind.HAND,
                head.plus(v(0, -m.head() * 0.45, m.head() + m.snout() + m.head() * 0.2)),
                m.body() * 0.6,
                v(0, 0, 90));
    }

    private static void ears(Workshop shop, Measures m, Material fur, double width, double height, double lean) {
        Vec3 head = m.headCentre();
        for (Side side : Side.values()) {
            int x = side.sign();
            double h = m.head() * height;
            double w = m.head() * width;
            shop.group(
                    side.of("ear"),
                    at(m.head() * 0.55 * x, head.y() + m.head() * 0.6, head.z() - m.head() * 0.05)
                            .rotated(0, 0, -lean * x),
                    () -> {
                        shop.add("ear_shell", fur, ball(w, h, w * 0.45), at(0, h * 0.7, 0));
                        shop.add(
                                "ear_inside",
                                shop.of("pink_paint"),
                                ball(w * 0.62, h * 0.72, w * 0.3),
                                at(0, h * 0.66, w * 0.24));
                    });
        }
    }

    private static void tail(Workshop shop, Measures m, Material fur, double thick, Vec3... way) {
        Vec3 root = v(0, m.back() + m.girth() * 0.3, -m.body() / 2 - m.girth() * 0.45);
        Vec3[] path = new Vec3[way.length + 1];
        path[0] = root;
        for (int point = 0; point < way.length; point++) {
            path[point + 1] = root.plus(way[point]);
        }
        shop.add("tail", fur, bend(thick, thick * 0.55, path));
    }

    static void cat(Workshop shop) {
        Material fur = shop.main();
        Material pale = shop.shade(fur, 1.7);
        Measures m = new Measures(0.18, shop.vary(0.3, 0.05), 0.085, 0.1, 0.085, 0.0, 0.024);
        trunk(shop, m, fur, pale);
        Vec3 head = m.headCentre();
        shop.add("muzzle", pale, ball(0.045, 0.03, 0.03), at(0, head.y() - 0.03, head.z() + 0.078));
        shop.add("nose", shop.of("pink_paint"), bead(0.012), at(0, head.y() - 0.012, head.z() + 0.104));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(
                    side.of("ear"),
                    fur,
                    prism(0.038, 0.003, 0.075, 4),
                    at(0.048 * x, head.y() + 0.09, head.z()).rotated(0, 0, -14 * x));
            for (int hair = -1; hair <= 1; hair++) {
                shop.add(
                        side.of("whisker_" + (hair + 2)),
                        shop.of("white_paint"),
                        rod(
                                0.0014,
                                v(0.03 * x, head.y() - 0.03, head.z() + 0.09),
                                v(0.13 * x, head.y() - 0.03 + hair * 0.02, head.z() + 0.085)));
            }
        }
        if (shop.asksFor("collar")) {
            shop.add(
                    "collar",
                    shop.of("leather"),
                    ring(0.066, 0.012),
                    at(0, head.y() - 0.068, head.z() - 0.04).rotated(35, 0, 0));
        }
        tail(shop, m, fur, 0.024, v(0, 0.04, -0.12), v(0.03, 0.18, -0.16), v(0.02, 0.28, -0.1));
    }

    static void dog(Workshop shop) {
        Material fur = shop.main();
        Material pale = shop.shade(fur, 1.6);
        Measures m = new Measures(0.27, shop.vary(0.42, 0.05), 0.12, 0.17, 0.11, 0.06, 0.034);
        trunk(shop, m, fur, pale);
        Vec3 head = m.headCentre();
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(
                    side.of("ear"),
                    shop.shade(fur, 0.6),
                    ball(0.03, 0.085, 0.05),
                    at(0.112 * x, head.y() + 0.0, head.z() - 0.02).rotated(0, 0, 14 * x));
        }
        shop.add(
                "tongue",
                shop.of("pink_paint"),
                ball(0.026, 0.008, 0.045),
                at(0, head.y() - 0.085, head.z() + 0.16).rotated(30, 0, 0));
        shop.add(
                "collar",
                shop.of("red_paint"),
                ring(0.096, 0.016),
                at(0, head.y() - 0.09, head.z() - 0.05).rotated(35, 0, 0));
        shop.add("tag", shop.of("gold"), bead(0.02), at(0, head.y() - 0.15, head.z() + 0.045));
        tail(shop, m, fur, 0.03, v(0, 0.1, -0.09), v(0, 0.22, -0.1), v(0, 0.28, -0.04));
    }

    static void horse(Workshop shop) {
        Material fur = shop.main();
        Material dark = shop.shade(fur, 0.35);
        Measures m = new Measures(0.8, shop.vary(1.15, 0.04), 0.28, 0.52, 0.16, 0.26, 0.075);
        trunk(shop, m, fur, shop.shade(fur, 0.75));
        ears(shop, m, fur, 0.28, 0.55, 12);
        Vec3 head = m.headCentre();
        for (int tuft = 0; tuft < 7; tuft++) {
            double share = tuft / 6.0;
            shop.add(
                    "mane_" + (tuft + 1),
                    dark,
                    ball(0.05, 0.13, 0.1),
                    at(0, head.y() + 0.16 - share * 0.42, head.z() - 0.14 - share * 0.3)
                            .rotated(-35, 0, 0));
        }
        for (Side side : Side.values()) {
            for (int z = -1; z <= 1; z += 2) {
                shop.add(
                        (z > 0 ? "front_" : "rear_") + side.of("hoof"),
                        shop.of("charcoal"),
                        frustum(0.1, 0.08, 0.1),
                        at(0.28 * 0.62 * side.sign(), 0.05, m.body() / 2 * 0.86 * z + 0.02));
            }
        }
        tail(shop, m, dark, 0.07, v(0, 0.02, -0.12), v(0, -0.3, -0.2), v(0, -0.62, -0.17));
    }

    static void pig(Workshop shop) {
        Material skin = shop.main();
        Measures m = new Measures(0.22, shop.vary(0.55, 0.05), 0.23, 0.06, 0.19, 0.03, 0.05);
        trunk(shop, m, skin, skin);
        ears(shop, m, skin, 0.32, 0.36, 30);
        Vec3 head = m.headCentre();
        shop.add(
                "snout_disc",
                shop.shade(skin, 0.75),
                cylinder(0.085, 0.05),
                at(0, head.y() - 0.055, head.z() + 0.25).rotated(90, 0, 0));
        for (Side side : Side.values()) {
            shop.add(
                    side.of("nostril"),
                    shop.of("charcoal"),
                    bead(0.016),
                    at(0.03 * side.sign(), head.y() - 0.05, head.z() + 0.275));
        }
        tail(shop, m, skin, 0.018, v(0.04, 0.03, -0.06), v(-0.03, 0.07, -0.08), v(0.03, 0.1, -0.1));
    }

    static void bear(Workshop shop) {
        Material fur = shop.main();
        Measures m = new Measures(0.38, shop.vary(0.9, 0.04), 0.32, 0.18, 0.22, 0.08, 0.1);
        trunk(shop, m, fur, shop.shade(fur, 1.5));
        ears(shop, m, fur, 0.32, 0.3, 25);
        tail(shop, m, fur, 0.07, v(0, 0.0, -0.12));
    }

    static void rabbit(Workshop shop) {
        Material fur = shop.main();
        Material pale = shop.shade(fur, 1.7);
        Measures m = new Measures(0.07, shop.vary(0.16, 0.05), 0.085, 0.07, 0.065, 0.005, 0.026);
        trunk(shop, m, fur, pale);
        ears(shop, m, fur, 0.27, 1.0, 10);
        shop.add("tail", pale, ball(0.04), at(0, m.back() + 0.02, -m.body() / 2 - 0.075));
        for (Side side : Side.values()) {
            shop.add(side.of("haunch"), fur, ball(0.045, 0.07, 0.075), at(0.065 * side.sign(), 0.09, -0.06));
        }
    }

    static void elephant(Workshop shop) {
        Material hide = shop.main();
        Measures m = new Measures(1.3, shop.vary(1.7, 0.04), 0.75, 0.35, 0.52, 0.0, 0.24);
        trunk(shop, m, hide, shop.shade(hide, 0.8));
        Vec3 head = m.headCentre();
        shop.add(
                "trunk",
                hide,
                limb(
                        List.of(
                                head.plus(v(0, -0.1, 0.35)),
                                head.plus(v(0, -0.5, 0.68)),
                                head.plus(v(0, -1.1, 0.72)),
                                head.plus(v(0, -1.55, 0.85)),
                                head.plus(v(0, -1.5, 1.1))),
                        0.26,
                        0.2,
                        0.14,
                        0.11,
                        0.09));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(
                    side.of("ear"),
                    shop.shade(hide, 0.85),
                    ball(0.48, 0.6, 0.07),
                    at(0.78 * x, head.y() + 0.02, head.z() - 0.15).rotated(0, 28 * x, 8 * x));
            shop.add(
                    side.of("tusk"),
                    shop.of("bone"),
                    bend(
                            0.08,
                            0.015,
                            head.plus(v(0.25 * x, -0.3, 0.4)),
                            head.plus(v(0.32 * x, -0.62, 0.72)),
                            head.plus(v(0.3 * x, -0.55, 1.1))));
        }
        tail(shop, m, hide, 0.05, v(0, -0.2, -0.12), v(0, -0.8, -0.12));
    }

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

    static void fish(Workshop shop) {
        Material scale = shop.main();
        Material fin = shop.shade(scale, 0.7);
        double girth = shop.vary(0.06, 0.06);
        shop.add(
                "body",
                scale,
                limb(
                        List.of(v(0, 0.1, 0.15), v(0, 0.1, 0.11), v(0, 0.1, 0.02), v(0, 0.1, -0.08), v(0, 0.1, -0.12)),
                        0.02,
                        girth * 0.75,
                        girth,
                        girth * 0.35,
                        girth * 0.22),
                at(0, 0, 0).scaled(0.65, 1, 1));
        shop.add(
                "tail",
                fin,
                plate(0.008, 0, 0.012, 0.07, 0.075, 0.055, 0, 0.07, -0.075, 0, -0.012),
                at(0, 0.1, -0.115).rotated(0, 90, 0));
        shop.add(
                "back_fin",
                fin,
                plate(0.007, -0.05, 0, 0.07, 0, 0.045, 0.05, -0.02, 0.045),
                at(0, 0.1 + girth * 0.85, 0).rotated(0, 90, 0));
        shop.add(
                "belly_fin",
                fin,
                plate(0.007, -0.02, 0, 0.04, 0, 0.045, -0.035),
                at(0, 0.1 - girth * 0.85, -0.02).rotated(0, 90, 0));
        shop.add(
                "mouth",
                shop.shade(scale, 0.4),
                ring(0.012, 0.005),
                at(0, 0.096, 0.15).rotated(90, 0, 0));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(side.of("eye"), shop.of("white_paint"), bead(0.014), at(0.029 * x, 0.115, 0.11));
            shop.add(side.of("pupil"), shop.of("charcoal"), bead(0.008), at(0.039 * x, 0.116, 0.113));
            shop.add(
                    side.of("side_fin"),
                    fin,
                    pebble(0.004, 0.016, 0.034),
                    at(0.048 * x, 0.085, 0.035).rotated(20, -35 * x, 0));
            shop.add(
                    side.of("gill"),
                    fin,
                    bend(
                            0.003,
                            0.003,
                            v(0.031 * x, 0.13, 0.085),
                            v(0.037 * x, 0.105, 0.075),
                            v(0.031 * x, 0.078, 0.083)));
        }
        shop.anchor(AnchorKind.HEAD, v(0, 0.14, 0.1), 0.05);
        shop.anchor(AnchorKind.GRIP, v(0, 0.1, 0), 0.05);
    }

    static void spider(Workshop shop) {
        Material dark = shop.main();
        double spread = shop.vary(1, 0.05);
        shop.add("abdomen", dark, ball(0.075, 0.065, 0.09), at(0, 0.1, -0.1));
        shop.add("body", dark, ball(0.045, 0.035, 0.055), at(0, 0.08, 0));
        shop.add("head", dark, ball(0.03, 0.025, 0.028), at(0, 0.078, 0.055));
        shop.add("mark", shop.of("red_paint"), ball(0.02, 0.012, 0.035), at(0, 0.16, -0.1));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(
                    side.of("fang"),
                    shop.of("bone"),
                    cone(0.006, 0.03),
                    at(0.011 * x, 0.055, 0.075).rotated(180, 0, 0));
            for (int eye = 0; eye < 3; eye++) {
                shop.add(
                        side.of("eye_" + (eye + 1)),
                        shop.of("red_light"),
                        bead(0.0065),
                        at((0.008 + eye * 0.008) * x, 0.092 - eye * 0.004, 0.077 - eye * 0.004));
            }
            for (int leg = 0; leg < 4; leg++) {
                double angle = Math.toRadians(-50 + leg * 34);
                double dx = Math.cos(angle) * x * spread;
                double dz = -Math.sin(angle) * spread;
                shop.add(
                        side.of("leg_" + (leg + 1)),
                        dark,
                        limb(
                                List.of(
                                        v(0.03 * x, 0.08, 0.02 - leg * 0.012),
                                        v(dx * 0.09, 0.16, dz * 0.09),
                                        v(dx * 0.16, 0.1, dz * 0.17),
                                        v(dx * 0.21, 0.0, dz * 0.23)),
                                0.011,
                                0.01,
                                0.008,
                                0.003));
            }
        }
        shop.anchor(AnchorKind.HEAD, v(0, 0.095, 0.055), 0.05);
        shop.anchor(AnchorKind.TOP, v(0, 0.162, -0.1), 0.08);
    }

    static void turtle(Workshop shop) {
        Material skin = shop.main();
        Material shell = shop.of("walnut");
        double dome = shop.vary(0.15, 0.06);
        shop.add(
                "shell",
                shell,
                turned(
                        0,
                        0.09,
                        0.2,
                        0.09,
                        0.215,
                        0.11,
                        0.19,
                        0.11 + dome * 0.5,
                        0.12,
                        0.11 + dome * 0.88,
                        0,
                        0.11 + dome));
        shop.add("shell_rim", shop.shade(shell, 1.7), ring(0.208, 0.016), at(0, 0.105, 0));
        shop.add("belly", shop.of("sandstone"), cylinder(0.19, 0.03), at(0, 0.08, 0));
        for (int plate = 0; plate < 7; plate++) {
            double angle = plate * Math.PI / 3;
            double out = plate == 6 ? 0 : 0.105;
            double tilt = plate == 6 ? 0 : 38;
            shop.group(
                    "scute_" + (plate + 1),
                    at(0, 0, 0).rotated(0, Math.toDegrees(angle), 0),
                    () -> shop.add(
                            "scute",
                            shop.shade(shell, 1.5),
                            prism(0.052, 0.038, 0.02, 6),
                            at(0, out == 0 ? 0.112 + dome : 0.1 + dome * 0.86, out * 1.05)
                                    .rotated(tilt, 0, 0)));
        }
        shop.add("neck", skin, taper(0.05, 0.045, v(0, 0.1, 0.17), v(0, 0.16, 0.27)));
        shop.add("head", skin, ball(0.06, 0.055, 0.075), at(0, 0.18, 0.3));
        shop.add("tail", skin, cone(0.022, 0.09), at(0, 0.08, -0.24).rotated(-100, 0, 0));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(side.of("eye"), shop.of("charcoal"), bead(0.012), at(0.042 * x, 0.2, 0.35));
            for (int z = -1; z <= 1; z += 2) {
                shop.add(
                        (z > 0 ? "front_" : "rear_") + side.of("leg"),
                        skin,
                        taper(0.05, 0.042, v(0.13 * x, 0.09, 0.13 * z), v(0.2 * x, 0.03, 0.19 * z)));
                shop.add(
                        (z > 0 ? "front_" : "rear_") + side.of("foot"),
                        skin,
                        ball(0.05, 0.03, 0.06),
                        at(0.205 * x, 0.03, 0.2 * z));
            }
        }
        shop.anchor(AnchorKind.HEAD, v(0, 0.215, 0.3), 0.11);
        shop.anchor(AnchorKind.TOP, v(0, 0.11 + dome, 0), 0.2);
    }
}
