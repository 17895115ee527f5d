package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bead;
import static dev.meshwright.generation.engine.model.Forms.bend;
import static dev.meshwright.generation.engine.model.Forms.limb;
import static dev.meshwright.generation.engine.model.Forms.taper;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Side;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;

/** The body that four-legged animals share. */
final class Quadruped {

    private Quadruped() {}

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
    record Measures(double legs, double body, double girth, double neck, double head, double snout, double limb) {

        double back() {
            return legs + girth;
        }

        Vec3 headCentre() {
            return v(0, back() + neck, body / 2 + girth * 0.4 + neck * 0.3);
        }
    }

    static void trunk(Workshop shop, Measures m, Material fur, Material pale) {
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

    static void ears(Workshop shop, Measures m, Material fur, double width, double height, double lean) {
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

    static void tail(Workshop shop, Measures m, Material fur, double thick, Vec3... way) {
        Vec3 root = v(0, m.back() + m.girth() * 0.3, -m.body() / 2 - m.girth() * 0.45);
        Vec3[] path = new Vec3[way.length + 1];
        path[0] = root;
        for (int point = 0; point < way.length; point++) {
            path[point + 1] = root.plus(way[point]);
        }
        shop.add("tail", fur, bend(thick, thick * 0.55, path));
    }
}
