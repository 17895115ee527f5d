package dev.meshwright.mesh.format.usd;

import dev.meshwright.mesh.asset.Animation;
import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.format.Keys;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The animation that a layer holds: the first, since USD has one time line, on which all values go in straight lines. */
final class UsdTimes {

    static final double CODES_PER_SECOND = 24;

    private final Map<Moved, Keys> keys = new HashMap<>();
    private double end;

    UsdTimes(Asset asset) {
        List<Animation.Channel> channels = asset.animations().isEmpty()
                ? List.of()
                : asset.animations().getFirst().channels();
        for (Animation.Channel channel : channels) {
            if (channel.times().length > 0) {
                keys.putIfAbsent(
                        new Moved(channel.node(), channel.path()),
                        Keys.of(channel).asLines());
                end = Math.max(end, channel.times()[channel.times().length - 1]);
            }
        }
    }

    private record Moved(int node, Animation.Path path) {}

    /** How one thing about a node changes; empty where it does not. */
    Optional<Keys> keys(int node, Animation.Path path) {
        return Optional.ofNullable(keys.get(new Moved(node, path)));
    }

    /** Whether nothing moves a node. */
    boolean isStill(int node) {
        return keys.keySet().stream().noneMatch(moved -> moved.node() == node);
    }

    double endCode() {
        return end * CODES_PER_SECOND;
    }

    /** What stands before a value that holds at a moment in seconds. */
    static String code(double moment) {
        return UsdMaterials.number(moment * CODES_PER_SECOND) + ": ";
    }
}
