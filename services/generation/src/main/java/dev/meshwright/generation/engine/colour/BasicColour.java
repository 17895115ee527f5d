package dev.meshwright.generation.engine.colour;

import dev.meshwright.mesh.scene.Vec3;
import java.util.Locale;
import java.util.Optional;

/** The colours that English has a basic word for (Berlin and Kay), each with all that people call by it. */
public enum BasicColour {
    BLACK,
    GREY,
    WHITE,
    RED,
    ORANGE,
    YELLOW,
    BROWN,
    GREEN,
    BLUE,
    PURPLE,
    PINK;

    private static final double GREYISH = 0.032;

    /** What people would call a colour, given in linear sRGB. */
    public static BasicColour of(Vec3 linear) {
        OkLab lab = OkLab.of(linear);
        if (lab.chroma() < GREYISH) {
            return lab.l() < 0.25 ? BLACK : lab.l() > 0.87 ? WHITE : GREY;
        }
        double hue = Math.toDegrees(Math.atan2(lab.b(), lab.a()));
        double degrees = hue < 0 ? hue + 360 : hue;
        if (lab.l() < 0.17) {
            return BLACK;
        }
        if (degrees < 12 || degrees >= 345) {
            return lab.l() > 0.62 ? PINK : degrees >= 345 ? PURPLE : RED;
        }
        if (degrees < 44) {
            return lab.l() > 0.75 ? PINK : RED.orBrown(lab, 0.09);
        }
        if (degrees < 78) {
            return ORANGE.orBrown(lab, 0.115);
        }
        if (degrees < 112) {
            return lab.l() < 0.6 ? BROWN : YELLOW;
        }
        return degrees < 200 ? GREEN : degrees < 288 ? BLUE : PURPLE;
    }

    /** Brown is dark or dull orange. */
    private BasicColour orBrown(OkLab lab, double strong) {
        boolean dull = lab.chroma() < strong || (this == ORANGE && lab.l() < 0.6);
        return dull ? BROWN : this;
    }

    public static Optional<BasicColour> named(String word) {
        String name = word.equals("gray") ? "grey" : word;
        for (BasicColour colour : values()) {
            if (colour.word().equals(name)) {
                return Optional.of(colour);
            }
        }
        return Optional.empty();
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
