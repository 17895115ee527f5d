package dev.meshwright.mesh.format.usd;

import dev.meshwright.mesh.asset.Animation;
import dev.meshwright.mesh.asset.Asset;
import java.util.List;
import java.util.Optional;

/** The animation that a layer holds: the first, since USD has one time line. */
final class UsdTimes {

    static final double CODES_PER_SECOND = 24;

    private final List<Animation.Channel> channels;

    UsdTimes(Asset asset) {
        this.channels = asset.animations().isEmpty()
                ? List.of()
                : asset.animations().getFirst().channels();
    }

    Optional<Animation.Channel> channel(int node, Animation.Path path) {
        return channels.stream()
                .filter(channel -> channel.node() == node && channel.path() == path && channel.times().length > 0)
                .findFirst();
    }

    double endCode() {
        return channels.stream()
                .filter(channel -> channel.times().length > 0)
                .mapToDouble(channel -> channel.times()[channel.times().length - 1] * CODES_PER_SECOND)
                .max()
                .orElse(0);
    }
}
