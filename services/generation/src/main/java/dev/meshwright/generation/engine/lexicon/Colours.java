package dev.meshwright.generation.engine.lexicon;

import dev.meshwright.mesh.scene.Vec3;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Names of colours. */
public final class Colours {

    private final Map<String, Vec3> byName = new HashMap<>();

    private Colours() {}

    public static Colours load() {
        Colours colours = new Colours();
        Resources.json("colours.json")
                .properties()
                .forEach(entry -> colours.byName.put(
                        entry.getKey(), linear(entry.getValue().asText())));
        return colours;
    }

    /** The linear RGB value of a colour's name. */
    public Optional<Vec3> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Makes linear RGB of an sRGB colour written #rrggbb (IEC 61966-2-1). */
    static Vec3 linear(String hex) {
        return new Vec3(channel(hex, 1), channel(hex, 3), channel(hex, 5));
    }

    private static double channel(String hex, int from) {
        double value = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
