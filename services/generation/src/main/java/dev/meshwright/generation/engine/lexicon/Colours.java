package dev.meshwright.generation.engine.lexicon;

import dev.meshwright.mesh.scene.Vec3;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of colours. */
public final class Colours {

    private static final Pattern WRITTEN = Pattern.compile("#(?:[0-9a-fA-F]{3}){1,2}");

    private final Map<String, Vec3> byName = new LinkedHashMap<>();

    private Colours() {}

    public static Colours load() {
        Colours colours = new Colours();
        Resources.json("colours.json")
                .properties()
                .forEach(entry -> colours.byName.put(
                        entry.getKey(), linear(entry.getValue().asText())));
        return colours;
    }

    /** The linear RGB values of all colours that have a name. */
    public Collection<Vec3> values() {
        return byName.values();
    }

    /** The linear RGB value of a colour's name, or of one written #rrggbb or #rgb. */
    public Optional<Vec3> named(String name) {
        if (name.startsWith("#")) {
            return written(name);
        }
        return Optional.ofNullable(byName.get(name));
    }

    private static Optional<Vec3> written(String hex) {
        if (!WRITTEN.matcher(hex).matches()) {
            return Optional.empty();
        }
        return Optional.of(linear(hex.length() == 7 ? hex : hex.replaceAll("[0-9a-fA-F]", "$0$0")));
    }

    /** Makes linear RGB of an sRGB colour written #rrggbb (IEC 61966-2-1). */
    public static Vec3 linear(String hex) {
        return new Vec3(channel(hex, 1), channel(hex, 3), channel(hex, 5));
    }

    private static double channel(String hex, int from) {
        double value = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
