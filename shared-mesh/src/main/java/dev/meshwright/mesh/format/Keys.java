package dev.meshwright.mesh.format;

import dev.meshwright.mesh.asset.Animation;
import dev.meshwright.mesh.geometry.Interruption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A channel's values at points in time, straight lines or steps between them.
 *
 * @param times   seconds
 * @param values  so many for each time as the width says
 * @param stepped whether a value holds until the next
 * @param turning whether they are unit quaternions, between which the way is an arc
 */
public record Keys(double[] times, double[] values, int width, boolean stepped, boolean turning) {

    private static final double POINTS_PER_SECOND = 24;
    /** Of a curve with few keys: an hour and more at the full rate. */
    private static final int MOST_POINTS = 100_000;
    /** Seconds in which a step is taken where there are lines only. */
    private static final double INSTANT = 0.001;

    private static final double NEARLY_NOTHING = 1e-6;
    /** Between two rotations that are at most this far apart, a straight line of angles is as good as an arc. */
    private static final double MOST_ANGLE = Math.toRadians(10);
    /** In half a turn, which is the most between two rotations. */
    static final int MOST_STEPS = 18;

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
        return new Keys(
                times, values, width, channel.interpolation() == Animation.Interpolation.STEP, isTurning(channel));
    }

    /** glTF 2.0, appendix C: cubic Hermite splines with tangents a second. */
    private static Keys sampled(Animation.Channel channel, int width) {
        float[] given = channel.times();
        double start = given[0];
        double end = given[given.length - 1];
        int points = points(channel);
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
        return new Keys(times, values, width, false, isTurning(channel));
    }

    /** How many points a cubic channel is told in. */
    static int points(Animation.Channel channel) {
        float[] given = channel.times();
        double seconds = (double) given[given.length - 1] - given[0];
        return (int) Math.clamp(Math.ceil(seconds * POINTS_PER_SECOND) + 1, 2, mostPoints(given.length));
    }

    /** Long stretches in which little happens are told in fewer points. */
    private static int mostPoints(int keys) {
        return Math.max(MOST_POINTS, 4 * keys);
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
        if (isTurning(channel) && norm > 0) {
            for (int at = 0; at < width; at++) {
                values[to + at] /= Math.sqrt(norm);
            }
        }
    }

    /** The same for formats that know straight lines only: each value is held until just before the next. */
    public Keys asLines() {
        if (!stepped || times.length == 0) {
            return this;
        }
        int count = 2 * times.length - 1;
        double[] moments = new double[count];
        double[] held = new double[count * width];
        for (int at = 0; at < count; at++) {
            int key = at / 2;
            moments[at] = at % 2 == 0 ? times[key] : Math.max(times[key], times[key + 1] - INSTANT);
            System.arraycopy(values, key * width, held, at * width, width);
        }
        return new Keys(moments, held, width, false, turning);
    }

    /** The value at any point in time; before the first and after the last key it stands still. */
    public double[] at(double time) {
        int found = Arrays.binarySearch(times, time);
        int after = found >= 0 ? found + 1 : -found - 1;
        int before = Math.max(0, after - 1);
        int next = Math.min(after, times.length - 1);
        double length = times[next] - times[before];
        double share = stepped || length <= 0 ? 0 : Math.clamp((time - times[before]) / length, 0, 1);
        return turning ? arc(before, next, share) : line(before, next, share);
    }

    private double[] line(int before, int next, double share) {
        double[] value = new double[width];
        for (int part = 0; part < width; part++) {
            value[part] = (1 - share) * values[before * width + part] + share * values[next * width + part];
        }
        return value;
    }

    private double[] arc(int before, int next, double share) {
        double cosine = cosine(before, next);
        // Of a quaternion the negative is the same rotation: the nearer of the two is gone to.
        double sign = cosine < 0 ? -1 : 1;
        double angle = Math.acos(Math.min(1, Math.abs(cosine)));
        double sine = Math.sin(angle);
        double first = sine < NEARLY_NOTHING ? 1 - share : Math.sin((1 - share) * angle) / sine;
        double second = sign * (sine < NEARLY_NOTHING ? share : Math.sin(share * angle) / sine);
        double[] value = new double[width];
        for (int part = 0; part < width; part++) {
            value[part] = first * values[before * width + part] + second * values[next * width + part];
        }
        return value;
    }

    /** How many points lie between the keys of turns that are not cubic, once they are {@link #finer()}. */
    static long steps(Animation.Channel channel) {
        float[] turns = channel.values();
        long steps = 0;
        for (int at = 4; at < turns.length; at += 4) {
            Interruption.checkAt(at);
            double cosine = 0;
            for (int part = at; part < at + 4; part++) {
                cosine += (double) turns[part - 4] * turns[part];
            }
            steps += (long) Math.ceil(2 * Math.acos(Math.min(1, Math.abs(cosine))) / MOST_ANGLE);
        }
        return steps;
    }

    private double cosine(int before, int next) {
        double cosine = 0;
        for (int part = 0; part < width; part++) {
            cosine += values[before * width + part] * values[next * width + part];
        }
        return cosine;
    }

    /** The same rotations with more keys on the way, for formats in which the way between two is no arc. */
    public Keys finer() {
        if (!turning || stepped) {
            return this;
        }
        List<Double> moments = new ArrayList<>();
        for (int key = 0; key < times.length; key++) {
            moments.add(times[key]);
            double angle = key + 1 == times.length ? 0 : 2 * Math.acos(Math.min(1, Math.abs(cosine(key, key + 1))));
            int steps = (int) Math.ceil(angle / MOST_ANGLE);
            for (int step = 1; step < steps; step++) {
                moments.add(times[key] + (times[key + 1] - times[key]) * step / steps);
            }
        }
        double[] all = new double[moments.size() * width];
        for (int at = 0; at < moments.size(); at++) {
            System.arraycopy(at(moments.get(at)), 0, all, at * width, width);
        }
        return new Keys(moments.stream().mapToDouble(Double::doubleValue).toArray(), all, width, false, true);
    }

    private static boolean isTurning(Animation.Channel channel) {
        return channel.path() == Animation.Path.ROTATION;
    }
}
