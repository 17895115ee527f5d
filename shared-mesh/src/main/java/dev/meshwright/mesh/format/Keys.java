package dev.meshwright.mesh.format;

import dev.meshwright.mesh.asset.Animation;

/**
 * A channel's values at points in time, straight lines or steps between them.
 *
 * @param times  seconds
 * @param values so many for each time as the width says
 */
public record Keys(double[] times, double[] values, int width, boolean stepped) {

    private static final double POINTS_PER_SECOND = 24;

    public static Keys of(Animation.Channel channel) {
        int count = channel.times().length;
        boolean cubic = channel.interpolation() == Animation.Interpolation.CUBIC;
        int width = count == 0 ? 0 : channel.values().length / count / (cubic ? 3 : 1);
        return cubic ? sampled(channel, width) : plain(channel, width);
    }

    private static Keys plain(Animation.Channel channel, int width) {
        double[] times = new double[channel.times().length];
        double[] values = new double[times.length * width];
        for (int at = 0; at < times.length; at++) {
            times[at] = channel.times()[at];
        }
        for (int at = 0; at < values.length; at++) {
            values[at] = channel.values()[at];
        }
        return new Keys(times, values, width, channel.interpolation() == Animation.Interpolation.STEP);
    }

    /** glTF 2.0, appendix C: cubic Hermite splines with tangents a second. */
    private static Keys sampled(Animation.Channel channel, int width) {
        float[] given = channel.times();
        double start = given[0];
        double end = given[given.length - 1];
        int points = (int) Math.max(2, Math.ceil((end - start) * POINTS_PER_SECOND) + 1);
        double[] times = new double[points];
        double[] values = new double[points * width];
        int segment = 0;
        for (int point = 0; point < points; point++) {
            double time = start + (end - start) * point / (points - 1);
            while (segment < given.length - 2 && time > given[segment + 1]) {
                segment++;
            }
            times[point] = time;
            spline(channel, width, segment, time, values, point * width);
        }
        return new Keys(times, values, width, false);
    }

    private static void spline(
            Animation.Channel channel, int width, int segment, double time, double[] values, int to) {
        float[] given = channel.times();
        float[] v = channel.values();
        int next = Math.min(segment + 1, given.length - 1);
        double length = given[next] - given[segment];
        double t = length == 0 ? 0 : Math.clamp((time - given[segment]) / length, 0, 1);
        double t2 = t * t;
        double t3 = t2 * t;
        double norm = 0;
        for (int at = 0; at < width; at++) {
            double from = v[(segment * 3 + 1) * width + at];
            double leaving = v[(segment * 3 + 2) * width + at] * length;
            double arriving = v[next * 3 * width + at] * length;
            double target = v[(next * 3 + 1) * width + at];
            values[to + at] = (2 * t3 - 3 * t2 + 1) * from
                    + (t3 - 2 * t2 + t) * leaving
                    + (3 * t2 - 2 * t3) * target
                    + (t3 - t2) * arriving;
            norm += values[to + at] * values[to + at];
        }
        if (channel.path() == Animation.Path.ROTATION && norm > 0) {
            for (int at = 0; at < width; at++) {
                values[to + at] /= Math.sqrt(norm);
            }
        }
    }

    /** The value at any point in time; before the first and after the last key it stands still. */
    public double[] at(double time) {
        int after = 0;
        while (after < times.length && times[after] <= time) {
            after++;
        }
        int before = Math.max(0, after - 1);
        int next = Math.min(after, times.length - 1);
        double length = times[next] - times[before];
        double share = stepped || length <= 0 ? 0 : Math.clamp((time - times[before]) / length, 0, 1);
        double[] value = new double[width];
        double product = 0;
        for (int part = 0; part < width; part++) {
            product += values[before * width + part] * values[next * width + part];
        }
        // Of a quaternion the negative is the same rotation: the nearer of the two is gone to.
        double sign = width == 4 && product < 0 ? -1 : 1;
        double norm = 0;
        for (int part = 0; part < width; part++) {
            value[part] = (1 - share) * values[before * width + part] + sign * share * values[next * width + part];
            norm += value[part] * value[part];
        }
        for (int part = 0; width == 4 && norm > 0 && part < width; part++) {
            value[part] /= Math.sqrt(norm);
        }
        return value;
    }
}
