package dev.meshwright.mesh.format;

import dev.meshwright.mesh.asset.Animation;

/**
 * How many points the curves of a channel become where there are straight lines only.
 *
 * @param lines  points of the lines
 * @param finer  the same of turns, where the way between two is no arc
 * @param width  values of each
 */
record CurveWeight(long lines, long finer, long width) {

    static CurveWeight of(Animation.Channel channel) {
        int keys = channel.times().length;
        long width =
                switch (channel.path()) {
                    case TRANSLATION, SCALE -> 3;
                    case ROTATION -> 4;
                    case WEIGHTS -> keys == 0 ? 0 : channel.values().length / keys;
                };
        long lines =
                switch (channel.interpolation()) {
                    case LINEAR -> keys;
                    case STEP -> 2L * keys;
                    case CUBIC -> keys == 0 ? 0 : Keys.points(channel);
                };
        boolean turns = channel.path() == Animation.Path.ROTATION;
        long finer = !turns
                ? lines
                : channel.interpolation() == Animation.Interpolation.CUBIC
                        ? Keys.MOST_STEPS * lines
                        : lines + Keys.steps(channel);
        return new CurveWeight(lines, finer, width);
    }
}
