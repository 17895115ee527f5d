package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words for directions; left and right are the model's own. */
final class Directions {

    static final Vec3 LEFT = new Vec3(1, 0, 0);
    static final Vec3 RIGHT = new Vec3(-1, 0, 0);
    static final Vec3 UP = new Vec3(0, 1, 0);
    static final Vec3 DOWN = new Vec3(0, -1, 0);
    static final Vec3 FORWARD = new Vec3(0, 0, 1);
    static final Vec3 BACK = new Vec3(0, 0, -1);
    static final Map<String, Vec3> DIRECTIONS = Map.ofEntries(
            Map.entry("up", UP),
            Map.entry("upwards", UP),
            Map.entry("upward", UP),
            Map.entry("higher", UP),
            Map.entry("down", DOWN),
            Map.entry("downwards", DOWN),
            Map.entry("downward", DOWN),
            Map.entry("lower", DOWN),
            Map.entry("left", LEFT),
            Map.entry("leftwards", LEFT),
            Map.entry("sideways", LEFT),
            Map.entry("right", RIGHT),
            Map.entry("rightwards", RIGHT),
            Map.entry("forward", FORWARD),
            Map.entry("forwards", FORWARD),
            Map.entry("front", FORWARD),
            Map.entry("back", BACK),
            Map.entry("backward", BACK),
            Map.entry("backwards", BACK),
            Map.entry("rear", BACK));
    static final Map<String, Vec3> AXES = Map.of("x", LEFT, "y", UP, "z", FORWARD);
    static final Set<String> FILLERS = Set.of(
            "to",
            "the",
            "its",
            "their",
            "by",
            "towards",
            "side",
            "about",
            "around",
            "and",
            "further",
            "more",
            "own",
            "along",
            "axis",
            "in",
            "direction",
            "on",
            "of",
            "with",
            "an",
            "angle",
            "through");

    private Directions() {}

    /** What is moved: where no part is named, whatever was named before. */
    static Selection mover(Situation situation, Reader reader) throws EngineException {
        int from = reader.position();
        boolean named = situation.take(reader).isPresent();
        reader.back(from);
        reader.skipAll(FILLERS);
        boolean motion = reader.peek().isNumber()
                || (reader.peek().isWord()
                        && DIRECTIONS.containsKey(reader.peek().text()))
                || (reader.atEnd() && reader.position() > from);
        reader.back(from);
        if (named || !motion) {
            return situation.targets(reader);
        }
        return situation
                .find(List.of(new Token(Token.Sort.WORD, "it", "it", 0)))
                .orElseThrow();
    }
}
