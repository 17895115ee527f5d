package dev.meshwright.mesh.asset;

import java.util.List;

/** Nodes in motion. */
public record Animation(String name, List<Channel> channels) {

    public Animation {
        channels = List.copyOf(channels);
    }

    /** Whether anything in it moves along a curve. */
    public boolean isCubic() {
        return channels.stream().anyMatch(channel -> channel.interpolation() == Interpolation.CUBIC);
    }

    /**
     * One property of one node over time.
     *
     * @param times  seconds, rising
     * @param values for each time: 3 numbers (translation, scale), 4 (rotation) or one for each morph target; three
     *     times as many for {@link Interpolation#CUBIC}: in-tangent, value, out-tangent
     */
    public record Channel(int node, Path path, Interpolation interpolation, float[] times, float[] values) {}

    /** What moves. */
    public enum Path {
        TRANSLATION,
        ROTATION,
        SCALE,
        WEIGHTS
    }

    /** How it gets from one value to the next. */
    public enum Interpolation {
        LINEAR,
        STEP,
        CUBIC
    }
}
