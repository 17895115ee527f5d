package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.box;
import static dev.meshwright.generation.engine.model.Forms.cylinder;
import static dev.meshwright.generation.engine.model.Forms.plate;
import static dev.meshwright.generation.engine.model.Forms.ring;
import static dev.meshwright.generation.engine.model.Forms.sharpBox;
import static dev.meshwright.generation.engine.model.Forms.softBox;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Side;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;

/** A chest with iron bands, closed unless the prompt speaks of what is inside. */
final class Chest {

    private static final double WIDTH = 0.8;
    private static final double WALL = 0.34;
    private static final double EDGE = 0.375;
    private static final double OPENED = -105;

    private final Workshop shop;
    private final Material wood;
    private final Material iron;
    private final double depth;

    private Chest(Workshop shop) {
        this.shop = shop;
        this.wood = shop.main();
        this.iron = shop.of("iron");
        this.depth = shop.vary(0.46, 0.05);
    }

    static void build(Workshop shop) {
        boolean open = shop.asksFor("lining") || shop.asksFor("open_lid");
        Chest chest = new Chest(shop);
        chest.body();
        if (open) {
            chest.openLid();
        } else {
            chest.lid(0, EDGE);
        }
        chest.bands(open);
        chest.lock();
        chest.sides();
        if (open) {
            chest.inside();
        } else {
            shop.anchor(AnchorKind.TOP, v(0, EDGE + chest.depth / 2 * 0.77, 0), chest.depth * 0.8);
        }
    }

    private void body() {
        for (int plank = 0; plank < 3; plank++) {
            double y = 0.03 + WALL / 6 + plank * WALL / 3;
            shop.add("body_plank_" + (plank + 1), wood, box(WIDTH, WALL / 3 - 0.004, depth), at(0, y, 0));
        }
    }

    /** Turned about its rear edge. */
    private void openLid() {
        shop.group("open_lid", at(0, EDGE + 0.01, -depth / 2).rotated(OPENED, 0, 0), () -> {
            lid(depth / 2, 0);
            for (int strap = -1; strap <= 1; strap++) {
                lidBand(strap, depth / 2, 0);
            }
        });
    }

    private void lid(double z, double y) {
        shop.add("lid", wood, plate(WIDTH, arc(1)), at(0, y, z).rotated(0, 90, 0));
    }

    private void lidBand(int strap, double z, double y) {
        double x = strap * WIDTH * 0.39;
        shop.add(
                "lid_band_" + (strap + 2),
                iron,
                plate(0.055, arc(1.04)),
                at(x, y, z).rotated(0, 90, 0));
    }

    /** Half an ellipse, enlarged. */
    private double[] arc(double factor) {
        double radius = depth / 2;
        double[] arc = new double[34];
        for (int point = 0; point < 17; point++) {
            double angle = Math.PI * point / 16;
            arc[2 * point] = Math.cos(angle) * radius * factor;
            arc[2 * point + 1] = Math.sin(angle) * radius * 0.75 * factor;
        }
        return arc;
    }

    private void bands(boolean open) {
        for (int strap = -1; strap <= 1; strap++) {
            if (!open) {
                lidBand(strap, 0, EDGE);
            }
            double x = strap * WIDTH * 0.39;
            shop.add("body_band_" + (strap + 2), iron, sharpBox(0.055, WALL + 0.012, depth + 0.022), at(x, 0.2, 0));
        }
        shop.add("rim", iron, sharpBox(WIDTH + 0.014, 0.022, depth + 0.016), at(0, 0.372, 0));
    }

    private void lock() {
        Material dark = shop.of("charcoal");
        shop.add("lock", shop.of("gold"), softBox(0.1, 0.13, 0.03, 0.6), at(0, 0.355, depth / 2 + 0.018));
        shop.add(
                "keyhole",
                dark,
                cylinder(0.014, 0.012),
                at(0, 0.36, depth / 2 + 0.03).rotated(90, 0, 0));
        shop.add("keyhole_slot", dark, sharpBox(0.012, 0.04, 0.012), at(0, 0.335, depth / 2 + 0.03));
    }

    private void sides() {
        for (Side side : Side.values()) {
            int x = side.sign();
            shop.add(
                    side.of("handle"),
                    iron,
                    ring(0.06, 0.011),
                    at((WIDTH / 2 + 0.008) * x, 0.2, 0).rotated(0, 0, 90));
            for (int z = -1; z <= 1; z += 2) {
                shop.add(
                        side.of(z > 0 ? "front_foot" : "rear_foot"),
                        iron,
                        box(0.09, 0.05, 0.09),
                        at((WIDTH / 2 - 0.05) * x, 0.025, (depth / 2 - 0.05) * z));
            }
        }
    }

    /** Full to the rim: the planks are solid, and what lies within covers them. */
    private void inside() {
        Material cloth = shop.of("cloth");
        shop.add("lining", cloth, softBox(WIDTH - 0.05, 0.03, depth - 0.05, 0.5), at(0, 0.386, 0));
        shop.add(
                "lid_lining",
                cloth,
                softBox(WIDTH - 0.08, depth - 0.06, 0.02, 0.5),
                at(0, EDGE + depth / 2, -depth / 2 + 0.03).rotated(OPENED + 90, 0, 0));
        shop.anchor(AnchorKind.INSIDE, v(0, 0.4, 0), depth * 0.85);
        shop.anchor(AnchorKind.TOP, v(0, 0.4, 0), depth * 0.85);
    }
}
