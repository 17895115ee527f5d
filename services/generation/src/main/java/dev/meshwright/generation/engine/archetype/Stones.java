package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.box;
import static dev.meshwright.generation.engine.model.Forms.cone;
import static dev.meshwright.generation.engine.model.Forms.pebble;
import static dev.meshwright.generation.engine.model.Forms.plate;
import static dev.meshwright.generation.engine.model.Forms.prism;
import static dev.meshwright.generation.engine.model.Forms.ring;
import static dev.meshwright.generation.engine.model.Forms.sharpBox;
import static dev.meshwright.generation.engine.model.Forms.taper;
import static dev.meshwright.generation.engine.model.Forms.turned;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Vec3;

/** Stones, cut and grown. */
final class Stones {

    private Stones() {}

    static void pillar(Workshop shop) {
        Material marble = shop.main();
        double girth = shop.vary(0.3, 0.05);
        shop.add("plinth", marble, box(0.95, 0.16, 0.95), at(0, 0.08, 0));
        shop.add(
                "base",
                marble,
                turned(
                        0,
                        0.16,
                        0.44,
                        0.16,
                        0.46,
                        0.21,
                        0.42,
                        0.25,
                        0.36,
                        0.28,
                        0.4,
                        0.32,
                        0.38,
                        0.36,
                        girth + 0.02,
                        0.38,
                        0,
                        0.38));
        shop.add("shaft", marble, turned(girth, 0.36, girth, 1.2, girth * 0.86, 2.6));
        for (int flute = 0; flute < 14; flute++) {
            double angle = flute * Math.PI / 7;
            Vec3 out = v(Math.cos(angle), 0, Math.sin(angle));
            shop.add(
                    "rib_" + (flute + 1),
                    marble,
                    taper(
                            0.035,
                            0.03,
                            out.times(girth * 0.98).plus(v(0, 0.4, 0)),
                            out.times(girth * 0.85).plus(v(0, 2.58, 0))));
        }
        shop.add("neck_ring", marble, ring(girth * 0.9, 0.035), at(0, 2.6, 0));
        shop.add("capital", marble, turned(girth * 0.85, 2.6, girth * 0.95, 2.68, 0.4, 2.82, 0.42, 2.85, 0, 2.85));
        shop.add("abacus", marble, box(0.92, 0.15, 0.92), at(0, 2.925, 0));
        shop.anchor(AnchorKind.TOP, v(0, 3, 0), 0.9);
    }

    static void rock(Workshop shop) {
        Material stone = shop.main();
        double[][] lumps = {
            {0, 0.28, 0, 0.42, 0.36, 0.36},
            {0.28, 0.2, 0.1, 0.3, 0.24, 0.28},
            {-0.3, 0.18, 0.06, 0.28, 0.22, 0.3},
            {0.05, 0.2, 0.26, 0.3, 0.22, 0.22},
            {-0.08, 0.42, -0.08, 0.28, 0.24, 0.26}
        };
        for (int lump = 0; lump < lumps.length; lump++) {
            double[] l = lumps[lump];
            double turn = shop.between(0, 90);
            shop.add(
                    "lump_" + (lump + 1),
                    lump % 2 == 0 ? stone : shop.shade(stone, 0.88),
                    prism(l[3], l[3] * 0.62, l[4] * 1.5, 7),
                    at(l[0], l[4] * 0.75, l[2]).rotated(shop.between(-9, 9), turn, shop.between(-9, 9)));
            shop.add(
                    "cap_" + (lump + 1),
                    lump % 2 == 0 ? stone : shop.shade(stone, 0.88),
                    prism(l[3] * 0.62, l[3] * 0.3, l[4] * 0.3, 7),
                    at(l[0], l[4] * 1.6, l[2]).rotated(0, turn, 0));
        }
        for (int pebble = 0; pebble < 5; pebble++) {
            double angle = pebble * 1.4 + 0.3;
            double size = shop.between(0.05, 0.09);
            shop.add(
                    "pebble_" + (pebble + 1),
                    shop.shade(stone, 0.75),
                    pebble(size * 1.3, size * 0.8, size),
                    at(Math.cos(angle) * 0.46, size * 0.5, Math.sin(angle) * 0.42));
        }
        shop.anchor(AnchorKind.TOP, v(-0.05, 0.64, -0.06), 0.42);
        shop.anchor(AnchorKind.INSIDE, v(0, 0.36, 0), 0.7);
    }

    static void crystal(Workshop shop) {
        Material gem = shop.main();
        double[][] shards = {
            {0, 0, 0.5, 0.085, 0},
            {0.1, 0.02, 0.34, 0.06, -22},
            {-0.1, 0.03, 0.38, 0.06, 20},
            {0.03, 0.1, 0.28, 0.05, 0},
            {-0.02, -0.1, 0.33, 0.05, 0},
            {0.16, -0.05, 0.2, 0.04, -38},
            {-0.16, -0.04, 0.22, 0.04, 36}
        };
        for (int shard = 0; shard < shards.length; shard++) {
            double[] s = shards[shard];
            double height = shop.vary(s[2], 0.1);
            double forward = shard == 3 ? 20 : shard == 4 ? -20 : 0;
            shop.group("shard_" + (shard + 1), at(s[0] * 0.6, 0.03, s[1] * 0.6).rotated(forward, 0, s[4]), () -> {
                shop.add("shard_body", gem, prism(s[3] * 0.75, s[3], height * 0.72, 6), at(0, height * 0.36, 0));
                shop.add("shard_tip", gem, prism(s[3], 0, height * 0.28, 6), at(0, height * 0.86, 0));
            });
        }
        shop.add("matrix", shop.of("stone"), turned(0, 0, 0.2, 0, 0.22, 0.03, 0.16, 0.075, 0, 0.09));
        for (int chip = 0; chip < 6; chip++) {
            double angle = chip * 1.05;
            shop.add(
                    "rubble_" + (chip + 1),
                    shop.of("slate"),
                    pebble(0.05, 0.035, 0.04),
                    at(Math.cos(angle) * 0.19, 0.03, Math.sin(angle) * 0.19));
        }
        shop.anchor(AnchorKind.GRIP, v(0, 0.02, -0.05), 0.1);
    }

    static void gravestone(Workshop shop) {
        Material stone = shop.main();
        double half = shop.vary(0.32, 0.04);
        double[] arch = new double[26];
        arch[0] = -half;
        arch[2] = half;
        arch[1] = 0.12;
        arch[3] = 0.12;
        for (int point = 0; point < 11; point++) {
            double angle = Math.PI * point / 10;
            arch[4 + 2 * point] = Math.cos(angle) * half;
            arch[5 + 2 * point] = 1 - half + Math.sin(angle) * half;
        }
        shop.add("slab", stone, plate(0.14, arch), at(0, 0, -0.1));
        shop.add("base", shop.shade(stone, 0.8), box(0.85, 0.16, 0.36), at(0, 0.08, -0.1));
        shop.add("cross_upright", shop.shade(stone, 0.6), box(0.05, 0.3, 0.03), at(0, 0.76, -0.03));
        shop.add("cross_bar", shop.shade(stone, 0.6), box(0.2, 0.05, 0.03), at(0, 0.81, -0.03));
        for (int line = 0; line < 3; line++) {
            shop.add(
                    "inscription_" + (line + 1),
                    shop.shade(stone, 0.45),
                    sharpBox(0.38 - line * 0.06, 0.028, 0.012),
                    at(0, 0.5 - line * 0.08, -0.028));
        }
        shop.add(
                "mound",
                shop.of("bark"),
                turned(0, 0, 0.42, 0, 0.37, 0.047, 0.28, 0.075, 0.15, 0.094, 0, 0.1),
                at(0, 0, 0.5).scaled(1, 1, 1.43));
        for (int tuft = 0; tuft < 8; tuft++) {
            double angle = tuft * 0.8;
            shop.add(
                    "grass_" + (tuft + 1),
                    shop.of("leaf"),
                    cone(0.03, 0.16),
                    at(Math.cos(angle) * 0.36, 0.1, 0.5 + Math.sin(angle) * 0.5)
                            .rotated(shop.between(-14, 14), 0, shop.between(-14, 14)));
        }
        shop.anchor(AnchorKind.TOP, v(0, 1, -0.1), 0.3);
    }
}
