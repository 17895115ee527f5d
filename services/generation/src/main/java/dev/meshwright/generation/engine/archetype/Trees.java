package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bead;
import static dev.meshwright.generation.engine.model.Forms.bend;
import static dev.meshwright.generation.engine.model.Forms.limb;
import static dev.meshwright.generation.engine.model.Forms.plate;
import static dev.meshwright.generation.engine.model.Forms.ring;
import static dev.meshwright.generation.engine.model.Forms.taper;
import static dev.meshwright.generation.engine.model.Forms.turned;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;

/** What grows wood. */
final class Trees {

    private Trees() {}

    static void tree(Workshop shop) {
        Material leaf = shop.main();
        Material bark = shop.of("bark");
        double lean = shop.between(-0.15, 0.15);
        shop.add(
                "trunk",
                bark,
                limb(
                        List.of(v(0, 0, 0), v(0, 0.25, 0), v(lean, 1.3, 0), v(lean * 0.4, 2.4, 0.05), v(0, 3.4, 0)),
                        0.48,
                        0.32,
                        0.24,
                        0.2,
                        0.12));
        for (int root = 0; root < 5; root++) {
            double angle = root * 1.257 + 0.3;
            Vec3 out = v(Math.cos(angle), 0, Math.sin(angle));
            shop.add(
                    "root_" + (root + 1),
                    bark,
                    bend(
                            0.16,
                            0.03,
                            v(0, 0.35, 0).plus(out.times(0.15)),
                            out.times(0.45).plus(v(0, 0.1, 0)),
                            out.times(0.85).plus(v(0, 0.02, 0))));
        }
        double[][] crowns = {
            {0, 4.6, 0, 1.35},
            {1.15, 3.9, 0.25, 1.05},
            {-1.1, 3.8, 0.3, 1.1},
            {0.15, 3.7, 1.15, 1.0},
            {0.1, 3.8, -1.1, 1.05},
            {0.7, 4.75, -0.5, 0.9},
            {-0.65, 4.8, 0.45, 0.9},
            {0, 5.35, 0, 0.75}
        };
        for (int crown = 0; crown < crowns.length; crown++) {
            double[] c = crowns[crown];
            double size = shop.vary(c[3], 0.08);
            shop.add(
                    "foliage_" + (crown + 1),
                    crown % 3 == 1 ? shop.shade(leaf, 0.8) : crown % 3 == 2 ? shop.shade(leaf, 1.2) : leaf,
                    ball(size, size * 0.85, size),
                    at(c[0], c[1], c[2]));
            if (crown > 0 && crown < 5) {
                shop.add(
                        "branch_" + crown,
                        bark,
                        taper(0.13, 0.05, v(lean * 0.5, 2.2 + crown * 0.12, 0), v(c[0] * 0.8, c[1] - 0.2, c[2] * 0.8)));
            }
        }
        shop.anchor(AnchorKind.UNDER, v(0, 0, 1.25), 1.8);
        shop.anchor(AnchorKind.TOP, v(0, 5.9, 0), 1);
    }

    static void pineTree(Workshop shop) {
        Material leaf = shop.shade(shop.main(), 0.7);
        double spread = shop.vary(2.1, 0.06);
        shop.add("trunk", shop.of("bark"), taper(0.32, 0.1, v(0, 0, 0), v(0, 6, 0)));
        for (int tier = 0; tier < 6; tier++) {
            double radius = spread * (1 - tier * 0.145);
            double y = 1.1 + tier * 1.08;
            shop.add(
                    "tier_" + (tier + 1),
                    tier % 2 == 0 ? leaf : shop.shade(leaf, 1.2),
                    turned(
                            0,
                            y + 0.25,
                            radius * 0.6,
                            y + 0.1,
                            radius,
                            y - 0.1,
                            radius * 0.72,
                            y + 0.45,
                            radius * 0.35,
                            y + 1.2,
                            0,
                            y + 1.9),
                    at(0, 0, 0).rotated(0, tier * 17, 0));
        }
        shop.add("foot", shop.of("bark"), turned(0, 0, 0.55, 0, 0.38, 0.3, 0.3, 0.6));
        shop.anchor(AnchorKind.UNDER, v(0, 0, 1.6), 1.6);
        shop.anchor(AnchorKind.TOP, v(0, 8.3, 0), 1.2);
    }

    static void palmTree(Workshop shop) {
        Material leaf = shop.main();
        double lean = shop.vary(0.9, 0.3);
        Vec3 crown = v(lean, 6, 0);
        shop.add(
                "trunk",
                shop.of("bark"),
                limb(
                        List.of(v(0, 0, 0), v(lean * 0.1, 1.5, 0), v(lean * 0.4, 3.6, 0), v(lean, 6, 0)),
                        0.34,
                        0.24,
                        0.2,
                        0.17));
        for (int ring = 0; ring < 9; ring++) {
            double share = (ring + 1) / 10.0;
            shop.add(
                    "trunk_ring_" + (ring + 1),
                    shop.shade(shop.of("bark"), 0.75),
                    ring(0.29 - share * 0.1, 0.03),
                    at(lean * share * share, 6 * share, 0));
        }
        for (int frond = 0; frond < 9; frond++) {
            double degrees = frond * 40 + shop.between(-8, 8);
            double droop = frond % 2 == 0 ? -1.1 : -0.2;
            shop.group(
                    "frond_" + (frond + 1), at(crown.x(), crown.y(), crown.z()).rotated(0, degrees, 0), () -> {
                        shop.add(
                                "frond_rib",
                                leaf,
                                bend(0.06, 0.015, v(0, 0, 0), v(0.9, 0.55, 0), v(1.9, 0.35, 0), v(2.7, droop, 0)));
                        shop.add(
                                "frond_leaf",
                                shop.shade(leaf, 0.85),
                                plate(0.03, 0, -0.06, 0.9, 0.5, 1.9, 0.3, 2.7, droop, 1.75, -0.15, 0.85, 0.12),
                                at(0, 0, 0.06).rotated(35, 0, 0));
                        shop.add(
                                "frond_other_leaf",
                                leaf,
                                plate(0.03, 0, -0.06, 0.9, 0.5, 1.9, 0.3, 2.7, droop, 1.75, -0.15, 0.85, 0.12),
                                at(0, 0, -0.06).rotated(-35, 0, 0));
                    });
        }
        for (int nut = 0; nut < 4; nut++) {
            double angle = nut * 1.57 + 0.4;
            shop.add(
                    "coconut_" + (nut + 1),
                    shop.of("walnut"),
                    ball(0.19),
                    at(crown.x() + Math.cos(angle) * 0.25, 5.8, Math.sin(angle) * 0.25));
        }
        shop.anchor(AnchorKind.UNDER, v(lean, 0, 1), 2);
    }

    static void bush(Workshop shop) {
        Material leaf = shop.main();
        Vec3[] middles = new Vec3[9];
        double[] sizes = new double[9];
        for (int clump = 0; clump < 9; clump++) {
            double angle = clump * 2.4;
            double radius = clump == 0 ? 0 : 0.38;
            double size = shop.between(0.3, 0.4);
            sizes[clump] = size;
            middles[clump] =
                    v(Math.cos(angle) * radius, clump == 0 ? 0.62 : 0.3 + clump % 3 * 0.12, Math.sin(angle) * radius);
            shop.add(
                    "clump_" + (clump + 1),
                    clump % 2 == 0 ? leaf : shop.shade(leaf, 0.8),
                    ball(size, size * 0.95, size),
                    at(middles[clump].x(), middles[clump].y(), middles[clump].z()));
        }
        for (int berry = 0; berry < 12; berry++) {
            // Each on the skin of a clump, facing away from the middle of the bush.
            int clump = 1 + berry % 8;
            double angle = clump * 2.4 + (berry < 8 ? -0.2 : 0.3);
            Vec3 out =
                    v(Math.cos(angle), 0.1 + berry % 3 * 0.3, Math.sin(angle)).normalized();
            Vec3 place = middles[clump].plus(out.times(sizes[clump] * 0.97));
            shop.add("berry_" + (berry + 1), shop.of("red_paint"), bead(0.035), at(place.x(), place.y(), place.z()));
        }
    }
}
