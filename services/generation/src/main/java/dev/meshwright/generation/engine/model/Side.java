package dev.meshwright.generation.engine.model;

import java.util.Locale;

/** Left and right as the model itself has them: it faces +Z, so its left is +X. The right one comes first. */
public enum Side {
    RIGHT(-1),
    LEFT(1);

    private final int sign;

    Side(int sign) {
        this.sign = sign;
    }

    /** +1 for left, -1 for right: the sign of x. */
    public int sign() {
        return sign;
    }

    /** The part's name with the side before it. */
    public String of(String name) {
        return name().toLowerCase(Locale.ROOT) + "_" + name;
    }
}
