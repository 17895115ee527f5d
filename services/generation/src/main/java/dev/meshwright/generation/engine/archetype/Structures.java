package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.bend;
import static dev.meshwright.generation.engine.model.Forms.box;
import static dev.meshwright.generation.engine.model.Forms.cone;
import static dev.meshwright.generation.engine.model.Forms.cylinder;
import static dev.meshwright.generation.engine.model.Forms.frustum;
import static dev.meshwright.generation.engine.model.Forms.pebble;
import static dev.meshwright.generation.engine.model.Forms.plate;
import static dev.meshwright.generation.engine.model.Forms.prism;
import static dev.meshwright.generation.engine.model.Forms.ring;
import static dev.meshwright.generation.engine.model.Forms.rod;
import static dev.meshwright.generation.engine.model.Forms.sharpBox;
import static dev.meshwright.generation.engine.model.Forms.taper;
import static dev.meshwright.generation.engine.model.Forms.turned;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Side;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Vec3;

/** What is built outdoors and isn't lived in. */
final class Structures {

    private Structures() {}

    static void well(Workshop shop) {
        Material stone = shop.main();
        Material wood = shop.of("wood");
        double r = shop.vary(0.75, 0.04);
        for (int course = 0; course < 4; course++) {
            for (int block = 0; block < 12; block++) {
                double degrees = block * 30 + course % 2 * 15;
                double angle = Math.toRadians(degrees);
                Material shade = (block + course) % 3 == 0 ? shop.shade(stone, 0.82) : stone;
                shop.add(
                        "stone_" + (course + 1) + "_" + (block + 1),
                        shade,
                        box(r * 0.51, 0.212, 0.26),
                        at(Math.sin(angle) * r, 0.106 + course * 0.21, Math.cos(angle) * r)
                                .rotated(0, degrees, 0));
            }
        }
        shop.add("water", shop.of("water"), cylinder(r * 0.88, 0.04), at(0, 0.45, 0));
        shop.add(
                "rim",
                shop.shade(stone, 0.75),
                turned(r * 0.8, 0.84, r * 1.24, 0.84, r * 1.24, 0.93, r * 0.8, 0.93, r * 0.8, 0.84));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(side.of("post"), wood, box(0.12, 1.25, 0.12), at(r * x, 1.52, 0));
            double slope = 38;
            for (int board = 0; board < 1; board++) {
                shop.add(
                        side.of("roof"),
                        shop.of("roof_tile"),
                        box(1.1, 0.06, 1.5),
                        at(0.4 * x, 2.3, 0).rotated(0, 0, -slope * x));
            }
        }
        shop.add("beam", wood, box(r * 2.1, 0.1, 0.1), at(0, 2.1, 0));
        shop.add("windlass", wood, cylinder(0.07, r * 2.2), at(0, 1.6, 0).rotated(0, 0, 90));
        shop.add("coil", shop.of("straw"), cylinder(0.095, 0.4), at(0, 1.6, 0).rotated(0, 0, 90));
        shop.add(
                "crank",
                shop.of("iron"),
                bend(
                        0.022,
                        0.022,
                        v(r * 1.08, 1.6, 0),
                        v(r * 1.22, 1.6, 0),
                        v(r * 1.24, 1.4, 0.08),
                        v(r * 1.45, 1.38, 0.08)));
        shop.add("rope", shop.of("straw"), rod(0.018, v(0, 1.6, 0.09), v(0, 1.14, 0.09)));
        shop.add("bucket", wood, frustum(0.11, 0.15, 0.24), at(0, 1.03, 0.09));
        shop.add("bucket_hoop", shop.of("iron"), ring(0.142, 0.01), at(0, 1.1, 0.09));
        shop.anchor(AnchorKind.INSIDE, v(0, 0.47, 0), r * 1.4);
    }

    static void bridge(Workshop shop) {
        Material stone = shop.main();
        Material dark = shop.shade(stone, 0.75);
        double rise = shop.vary(1.2, 0.06);
        double[] outline = new double[68];
        for (int point = 0; point < 17; point++) {
            double x = -6 + 12.0 * point / 16;
            outline[2 * point] = x;
            outline[2 * point + 1] = 2.2 + rise * (1 - x * x / 36);
        }
        for (int point = 0; point < 15; point++) {
            double angle = Math.PI * point / 14;
            outline[34 + 2 * point + 2] = Math.cos(angle) * 3.6;
            outline[34 + 2 * point + 3] = Math.sin(angle) * 2.3;
        }
        outline[34] = 6;
        outline[35] = 0;
        outline[66] = -6;
        outline[67] = 0;
        shop.add("arch", stone, plate(3, outline));
        for (int block = 0; block < 13; block++) {
            double angle = Math.PI * (block + 0.5) / 13;
            double degrees = Math.toDegrees(Math.atan2(Math.sin(angle) * 3.6, Math.cos(angle) * 2.3));
            shop.add(
                    "voussoir_" + (block + 1),
                    dark,
                    box(0.55, 0.72, 3.12),
                    at(Math.cos(angle) * 3.8, Math.sin(angle) * 2.48, 0).rotated(0, 0, degrees));
        }
        for (int segment = 0; segment < 12; segment++) {
            double x = -5.5 + segment;
            double y = 2.2 + rise * (1 - x * x / 36);
            double tilt = Math.toDegrees(Math.atan(-rise * 2 * x / 36));
            shop.add(
                    "road_" + (segment + 1),
                    dark,
                    box(1.05, 0.16, 2.5),
                    at(x, y + 0.04, 0).rotated(0, 0, tilt));
            for (int z = -1; z <= 1; z += 2) {
                String name = z > 0 ? "front" : "rear";
                shop.add(
                        name + "_parapet_" + (segment + 1),
                        stone,
                        box(1.05, 0.75, 0.34),
                        at(x, y + 0.36, 1.42 * z).rotated(0, 0, tilt));
                shop.add(
                        name + "_coping_" + (segment + 1),
                        dark,
                        box(1.06, 0.12, 0.46),
                        at(x, y + 0.78, 1.42 * z).rotated(0, 0, tilt));
            }
        }
        shop.anchor(AnchorKind.TOP, v(0, 2.28 + rise, 0), 2.3);
        shop.anchor(AnchorKind.UNDER, v(0, 0, 0), 3);
    }

    static void fence(Workshop shop) {
        Material wood = shop.main();
        double height = shop.vary(1, 0.04);
        for (int picket = 0; picket < 11; picket++) {
            double x = -0.95 + picket * 0.19;
            shop.add(
                    "picket_" + (picket + 1),
                    wood,
                    plate(0.025, -0.05, 0.04, 0.05, 0.04, 0.05, height - 0.09, 0, height, -0.05, height - 0.09),
                    at(x, 0, 0.03));
        }
        for (int end = 0; end < 3; end++) {
            double x = -0.95 + end * 0.95;
            shop.add(
                    "post_" + (end + 1),
                    shop.shade(wood, 0.8),
                    box(0.1, height + 0.06, 0.1),
                    at(x, height / 2 + 0.03, -0.05));
            shop.add(
                    "post_cap_" + (end + 1),
                    shop.shade(wood, 0.8),
                    prism(0.085, 0, 0.08, 4),
                    at(x, height + 0.1, -0.05).rotated(0, 45, 0));
        }
        shop.add("lower_rail", wood, box(2, 0.08, 0.04), at(0, height * 0.25, 0));
        shop.add("upper_rail", wood, box(2, 0.08, 0.04), at(0, height * 0.75, 0));
    }

    static void fountain(Workshop shop) {
        Material marble = shop.main();
        double r = shop.vary(1.4, 0.03);
        shop.add("step", shop.shade(marble, 0.85), prism(r + 0.35, r + 0.35, 0.12, 8), at(0, 0.06, 0));
        shop.add(
                "basin",
                marble,
                turned(
                        0, 0.1, r, 0.1, r + 0.12, 0.2, r + 0.05, 0.45, r + 0.14, 0.55, r + 0.14, 0.62, r - 0.05, 0.62,
                        r - 0.1, 0.25, 0, 0.25));
        shop.add("water", shop.of("water"), cylinder(r - 0.04, 0.03), at(0, 0.54, 0));
        shop.add("stem", marble, turned(0.3, 0.25, 0.2, 0.5, 0.14, 0.9, 0.2, 1.1, 0.14, 1.25, 0.16, 1.35));
        shop.add("bowl", marble, turned(0, 1.3, 0.2, 1.32, 0.55, 1.45, 0.68, 1.62, 0.64, 1.64, 0.5, 1.5, 0, 1.45));
        shop.add("bowl_water", shop.of("water"), cylinder(0.6, 0.02), at(0, 1.6, 0));
        shop.add("upper_stem", marble, turned(0.12, 1.45, 0.08, 1.7, 0.11, 1.95, 0.08, 2.0));
        shop.add("upper_bowl", marble, turned(0, 1.97, 0.12, 1.99, 0.28, 2.1, 0.32, 2.2, 0.29, 2.21, 0, 2.1));
        shop.add("finial", marble, turned(0, 2.1, 0.07, 2.12, 0.09, 2.22, 0.04, 2.32, 0, 2.4));
        for (int jet = 0; jet < 8; jet++) {
            double angle = jet * Math.PI / 4;
            Vec3 out = v(Math.cos(angle), 0, Math.sin(angle));
            shop.add(
                    "jet_" + (jet + 1),
                    shop.of("water"),
                    bend(
                            0.018,
                            0.03,
                            out.times(0.63).plus(v(0, 1.62, 0)),
                            out.times(0.82).plus(v(0, 1.55, 0)),
                            out.times(0.96).plus(v(0, 1.15, 0)),
                            out.times(1.02).plus(v(0, 0.55, 0))));
        }
        shop.anchor(AnchorKind.INSIDE, v(0, 0.56, 1), 0.7);
        shop.anchor(AnchorKind.TOP, v(0, 2.4, 0), 0.5);
    }

    static void signpost(Workshop shop) {
        Material wood = shop.main();
        double turn = shop.between(-14, 14);
        shop.add("post", wood, taper(0.07, 0.055, v(0, 0, 0), v(0, 2.1, 0)));
        shop.add("cap", shop.shade(wood, 0.7), cone(0.085, 0.1), at(0, 2.15, 0));
        shop.group("upper_sign", at(0, 1.85, 0.05).rotated(0, turn, 0), () -> {
            shop.add("upper_board", wood, plate(0.04, -0.3, -0.11, 0.55, -0.11, 0.7, 0, 0.55, 0.11, -0.3, 0.11));
            shop.add("upper_letters", shop.shade(wood, 0.3), sharpBox(0.55, 0.04, 0.05), at(0.12, 0, 0));
        });
        shop.group("lower_sign", at(0, 1.5, 0.05).rotated(0, -turn - 12, 3), () -> {
            shop.add(
                    "lower_board",
                    shop.shade(wood, 0.85),
                    plate(0.04, 0.3, -0.11, -0.5, -0.11, -0.65, 0, -0.5, 0.11, 0.3, 0.11));
            shop.add("lower_letters", shop.shade(wood, 0.3), sharpBox(0.5, 0.04, 0.05), at(-0.1, 0, 0));
        });
        for (int stone = 0; stone < 6; stone++) {
            double angle = stone * 1.05;
            shop.add(
                    "stone_" + (stone + 1),
                    shop.of("stone"),
                    pebble(0.1, 0.07, 0.08),
                    at(Math.cos(angle) * 0.15, 0.05, Math.sin(angle) * 0.15));
        }
    }
}
