package dev.meshwright.generation.engine.image;

import dev.meshwright.generation.engine.colour.BasicColour;
import dev.meshwright.generation.engine.colour.Hex;
import dev.meshwright.generation.engine.colour.OkLab;
import dev.meshwright.mesh.scene.Vec3;

/**
 * A colour that much of a picture has.
 *
 * @param share of the thing that is shown, 0 to 1
 */
record Swatch(OkLab colour, double share) {

    Vec3 linear() {
        return colour.linear();
    }

    String word() {
        return BasicColour.of(linear()).word();
    }

    /** For example "red #c4281f (72 %)". */
    String words() {
        return word() + " " + Hex.of(linear()) + " (" + Math.round(share * 100) + " %)";
    }
}
