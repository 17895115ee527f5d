package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.box;
import static dev.meshwright.generation.engine.model.Forms.plate;
import static dev.meshwright.generation.engine.model.Forms.prism;
import static dev.meshwright.generation.engine.model.Forms.sharpBox;
import static dev.meshwright.generation.engine.model.Forms.turned;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Side;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;

/** Buildings for gods and the dead. */
final class Monuments {

    private Monuments() {}

    static void temple(Workshop shop) {
        Material marble = shop.main();
        double w = 16;
        double d = 12;
        double girth = shop.vary(0.55, 0.05);
        for (int step = 0; step < 3; step++) {
            shop.add(
                    "step_" + (step + 1),
                    marble,
                    sharpBox(w + 2.4 - step * 0.8, 0.4, d + 2.4 - step * 0.8),
                    at(0, 0.2 + step * 0.4, 0));
        }
        int number = 1;
        for (int x = 0; x < 6; x++) {
            for (int z = 0; z < 4; z++) {
                if (x == 0 || x == 5 || z == 0 || z == 3) {
                    double px = (x - 2.5) * (w - 1.6) / 5;
                    double pz = (z - 1.5) * (d - 1.6) / 3;
                    shop.add(
                            "column_" + number++,
                            marble,
                            turned(
                                    girth * 1.25,
                                    0,
                                    girth * 1.25,
                                    0.25,
                                    girth,
                                    0.35,
                                    girth * 0.82,
                                    5.6,
                                    girth * 1.3,
                                    6,
                                    girth * 1.3,
                                    6.2),
                            at(px, 1.2, pz));
                }
            }
        }
        shop.add("inner_room", shop.shade(marble, 0.8), sharpBox(w - 6, 6, d - 5), at(0, 4.2, 0));
        shop.add("doorway", shop.of("charcoal"), sharpBox(2.4, 4.2, 0.4), at(0, 3.3, d / 2 - 2.5));
        shop.add("architrave", marble, sharpBox(w + 0.4, 0.9, d + 0.4), at(0, 7.85, 0));
        shop.add("cornice", marble, sharpBox(w + 1.2, 0.3, d + 1.2), at(0, 8.4, 0));
        shop.add("pediment", marble, plate(d + 0.6, -w / 2 - 0.4, 8.5, w / 2 + 0.4, 8.5, 0, 11.6));
        for (Side side : Side.values()) {
            double degrees = Math.toDegrees(Math.atan2(3.1, w / 2 + 0.4));
            shop.add(
                    side.of("roof"),
                    shop.of("roof_tile"),
                    sharpBox(9.6, 0.3, d + 1.4),
                    at((w / 4 + 0.25) * side.sign(), 10.15, 0).rotated(0, 0, -degrees * side.sign()));
        }
        shop.anchor(AnchorKind.TOP, v(0, 11.8, 0), 3);
        shop.anchor(AnchorKind.INSIDE, v(0, 1.2, d / 2 - 1.2), 2.2);
    }

    static void pyramid(Workshop shop) {
        Material stone = shop.main();
        double base = shop.vary(46, 0.02);
        int courses = 12;
        for (int course = 0; course < courses; course++) {
            double side = base * (1 - course / (courses + 0.6));
            shop.add(
                    "course_" + (course + 1),
                    course % 2 == 0 ? stone : shop.shade(stone, 0.88),
                    box(side, 2.35, side),
                    at(0, 1.17 + course * 2.3, 0));
        }
        shop.add(
                "capstone",
                shop.of("gold"),
                prism(2.6, 0, 2.5, 4),
                at(0, courses * 2.3 + 1.2, 0).rotated(0, 45, 0));
        shop.add("portal", shop.shade(stone, 0.8), box(5, 6, 3), at(0, 3, base / 2 - 0.3));
        shop.add("portal_door", shop.of("charcoal"), sharpBox(2.6, 4.4, 3.2), at(0, 2.2, base / 2 - 0.3));
        shop.anchor(AnchorKind.TOP, v(0, courses * 2.3 + 2.3, 0), 3);
    }
}
