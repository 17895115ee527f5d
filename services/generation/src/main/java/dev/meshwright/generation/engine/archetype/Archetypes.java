package dev.meshwright.generation.engine.archetype;

import dev.meshwright.generation.engine.model.Archetype;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All archetypes by the names that the lexicon gives them. */
public final class Archetypes {

    private static final Map<String, Archetype> BY_NAME = new TreeMap<>();

    static {
        BY_NAME.put("gargoyle", Gargoyle::build);
        BY_NAME.put("lantern", Lights::lantern);
        BY_NAME.put("lamp", Lights::lamp);
        BY_NAME.put("street_lamp", Lights::streetLamp);
        BY_NAME.put("candle", Lights::candle);
        BY_NAME.put("torch", Lights::torch);
        BY_NAME.put("campfire", Lights::campfire);
        BY_NAME.put("chair", Furniture::chair);
        BY_NAME.put("table", Furniture::table);
        BY_NAME.put("sculpture", Supports::sculpture);
        BY_NAME.put("pedestal", Supports::pedestal);
    }

    private Archetypes() {}

    public static Archetype of(String name) {
        Archetype archetype = BY_NAME.get(name);
        if (archetype == null) {
            throw new IllegalArgumentException("no archetype is called '" + name + "'");
        }
        return archetype;
    }

    public static Set<String> names() {
        return Set.copyOf(BY_NAME.keySet());
    }
}
