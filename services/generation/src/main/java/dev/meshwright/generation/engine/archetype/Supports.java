package dev.meshwright.generation.engine.archetype;

import static dev.meshwright.generation.engine.model.Forms.ball;
import static dev.meshwright.generation.engine.model.Forms.bend;
import static dev.meshwright.generation.engine.model.Forms.box;
import static dev.meshwright.generation.engine.model.Forms.rod;
import static dev.meshwright.generation.engine.model.Forms.v;
import static dev.meshwright.mesh.scene.Transform.at;

import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.model.Workshop;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Vec3;

/** What other things stand on. */
final class Supports {

    private Supports() {}

    static void pedestal(Workshop shop) {
        Material stone = shop.main();
        double width = shop.vary(0.62, 0.04);
        shop.add("foot", stone, box(width + 0.2, 0.08, width + 0.2), at(0, 0.04, 0));
        shop.add("lower_moulding", stone, box(width + 0.1, 0.06, width + 0.1), at(0, 0.105, 0));
        shop.add("block", shop.shade(stone, 0.9), box(width, 0.26, width), at(0, 0.26, 0));
        shop.add("upper_moulding", stone, box(width + 0.08, 0.05, width + 0.08), at(0, 0.41, 0));
        shop.add("top", stone, box(width + 0.16, 0.065, width + 0.16), at(0, 0.4675, 0));
        shop.anchor(AnchorKind.TOP, v(0, 0.5, 0), width + 0.16);
    }

    static void sculpture(Workshop shop) {
        Material marble = shop.main();
        Material dark = shop.of("slate");
        double sway = shop.vary(0.16, 0.15);
        shop.add("foot", dark, box(0.44, 0.05, 0.44), at(0, 0.025, 0));
        shop.add("base", dark, box(0.36, 0.12, 0.36), at(0, 0.11, 0));
        for (int strand = 0; strand < 3; strand++) {
            Vec3[] path = new Vec3[7];
            for (int point = 0; point < path.length; point++) {
                double share = point / 6.0;
                double angle = strand * 2.094 + share * 4;
                double radius = sway * Math.sin(Math.PI * (0.12 + share * 0.8));
                path[point] = v(Math.cos(angle) * radius, 0.16 + share * 0.6, Math.sin(angle) * radius);
            }
            shop.add("strand_" + (strand + 1), marble, bend(0.055, 0.025, path));
        }
        shop.add("sphere", marble, ball(shop.vary(0.11, 0.05)), at(0, 0.85, 0));
        shop.add("heart", shop.of("gold"), ball(0.07), at(0, 0.47, 0));
        shop.add("heart_stem", shop.of("gold"), rod(0.012, v(0, 0.15, 0), v(0, 0.43, 0)));
    }
}
