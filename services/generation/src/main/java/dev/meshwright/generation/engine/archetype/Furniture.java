package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.box;
import static dev.meshwright.generation.engine.model.Forms.cylinder;
import static dev.meshwright.generation.engine.model.Forms.plate;
import static dev.meshwright.generation.engine.model.Forms.sharpBox;
import static dev.meshwright.generation.engine.model.Forms.softBox;
import static dev.meshwright.generation.engine.model.Forms.turned;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Side;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;

/** What one lays things on, or oneself. */
final class Furniture {

    private Furniture() {}

    static void table(Workshop shop) {
        Material wood = shop.main();
        double width = shop.vary(1.4, 0.05);
        double depth = shop.vary(0.8, 0.04);
        double x0 = width / 2 - 0.08;
        double z0 = depth / 2 - 0.08;
        shop.add("top", wood, softBox(width, 0.04, depth, 0.5), at(0, 0.73, 0));
        for (Side side : Side.values()) {
            for (int z = -1; z <= 1; z += 2) {
                String name = (z > 0 ? "front_" : "rear_") + side.of("leg");
                shop.add(
                        name,
                        wood,
                        turned(
                                0, 0, 0.026, 0, 0.03, 0.03, 0.02, 0.06, 0.026, 0.25, 0.036, 0.42, 0.026, 0.47, 0.04,
                                0.5, 0.026, 0.53, 0.04, 0.55, 0.04, 0.71, 0, 0.71),
                        at(x0 * side.sign(), 0, z0 * z));
            }
            shop.add(side.of("apron"), wood, box(0.022, 0.09, z0 * 2), at(x0 * side.sign(), 0.665, 0));
        }
        shop.add("front_apron", wood, box(x0 * 2, 0.09, 0.022), at(0, 0.665, z0));
        shop.add("rear_apron", wood, box(x0 * 2, 0.09, 0.022), at(0, 0.665, -z0));
        boolean laid = shop.asksFor("tablecloth");
        if (laid) {
            tablecloth(shop, width, depth);
        }
        shop.anchor(AnchorKind.TOP, v(0, laid ? 0.756 : 0.75, 0), depth);
        shop.anchor(AnchorKind.UNDER, v(0, 0, 0), 0.6);
    }

    private static void tablecloth(Workshop shop, double width, double depth) {
        Material cloth = shop.of("paper");
        shop.add("tablecloth", cloth, box(width + 0.02, 0.008, depth + 0.02), at(0, 0.752, 0));
        for (int side = -1; side <= 1; side += 2) {
            String name = side > 0 ? "front" : "rear";
            shop.add(
                    name + "_tablecloth",
                    cloth,
                    box(width + 0.02, 0.2, 0.008),
                    at(0, 0.656, side * (depth / 2 + 0.006)));
            name = side > 0 ? "left" : "right";
            shop.add(
                    name + "_tablecloth",
                    cloth,
                    box(0.008, 0.2, depth + 0.02),
                    at(side * (width / 2 + 0.006), 0.656, 0));
        }
    }

    static void bed(Workshop shop) {
        Material wood = shop.main();
        double width = shop.vary(1.5, 0.03);
        double half = width / 2;
        shop.add(
                "headboard",
                wood,
                plate(
                        0.06,
                        -half,
                        0.1,
                        half,
                        0.1,
                        half,
                        0.95,
                        half * 0.6,
                        1.08,
                        0,
                        1.14,
                        -half * 0.6,
                        1.08,
                        -half,
                        0.95),
                at(0, 0, -1));
        shop.add("footboard", wood, plate(0.06, -half, 0.1, half, 0.1, half, 0.58, 0, 0.66, -half, 0.58), at(0, 0, 1));
        shop.add("mattress", shop.of("white_paint"), softBox(width - 0.06, 0.22, 1.92, 0.6), at(0, 0.43, 0));
        shop.add("blanket", shop.of("cloth"), softBox(width + 0.02, 0.25, 1.36, 0.45), at(0, 0.44, 0.27));
        shop.add("blanket_fold", shop.of("white_paint"), softBox(width + 0.03, 0.26, 0.2, 0.4), at(0, 0.443, -0.42));
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(side.of("rail"), wood, box(0.05, 0.2, 1.95), at((half - 0.02) * x, 0.28, 0));
            shop.add(
                    side.of("pillow"),
                    shop.of("snow"),
                    softBox(width * 0.42, 0.17, 0.38, 1),
                    at(width * 0.23 * x, 0.6, -0.74).rotated(14, 0, 0));
            shop.add(side.of("head_post"), wood, cylinder(0.045, 1.1), at(half * x, 0.55, -1));
            shop.add(side.of("head_knob"), wood, ball(0.065), at(half * x, 1.13, -1));
            shop.add(side.of("foot_post"), wood, cylinder(0.045, 0.68), at(half * x, 0.34, 1));
            shop.add(side.of("foot_knob"), wood, ball(0.065), at(half * x, 0.71, 1));
        }
        shop.anchor(AnchorKind.TOP, v(0, 0.565, 0.2), 1.2);
        shop.anchor(AnchorKind.UNDER, v(0, 0, 0), 0.3);
    }

    static void bookshelf(Workshop shop) {
        Material wood = shop.main();
        shop.add("rear_panel", shop.shade(wood, 0.7), sharpBox(0.94, 1.84, 0.02), at(0, 0.95, -0.14));
        shop.add("top", wood, box(1.04, 0.04, 0.34), at(0, 1.88, 0));
        shop.add("plinth", wood, box(0.98, 0.08, 0.29), at(0, 0.04, 0));
        for (Side side : Side.values()) {
            shop.add(side.of("side"), wood, box(0.03, 1.84, 0.3), at(0.485 * side.sign(), 0.94, 0));
        }
        String[] covers = {"red_paint", "green_paint", "blue_paint", "leather", "yellow_paint", "slate"};
        for (int shelf = 0; shelf < 5; shelf++) {
            double y = 0.1 + shelf * 0.36;
            shop.add("shelf_" + (shelf + 1), wood, box(0.95, 0.025, 0.28), at(0, y, 0));
            double x = -0.45;
            int book = 0;
            while (x < 0.3) {
                double thick = shop.between(0.03, 0.06);
                double height = shop.between(0.2, 0.29);
                shop.add(
                        "book_" + (shelf + 1) + "_" + (book + 1),
                        shop.of(covers[(book * 5 + shelf * 2) % 6]),
                        box(thick * 0.94, height, 0.2),
                        at(x + thick / 2, y + 0.0125 + height / 2, 0.02));
                x += thick;
                book++;
            }
        }
        shop.anchor(AnchorKind.TOP, v(0, 1.9, 0), 0.32);
    }
}
