package dev.meshwright.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Collects where what is seen is not what is expected. */
final class Findings {

    private final List<Difference> differences = new ArrayList<>();
    private final Set<Topic> asked = EnumSet.noneOf(Topic.class);

    List<Difference> differences() {
        return differences;
    }

    /** Whether it was looked at and was everywhere as expected. */
    boolean isSame(Topic topic) {
        return asked.contains(topic) && differences.stream().noneMatch(difference -> difference.topic() == topic);
    }

    @Override
    public String toString() {
        return differences.toString();
    }

    void add(Topic topic, String where, Object expected, Object seen) {
        asked.add(topic);
        differences.add(new Difference(topic, where, expected, seen));
    }

    void same(Topic topic, String where, Object expected, Object seen) {
        asked.add(topic);
        if (!Objects.equals(expected, seen)) {
            add(topic, where, expected, seen);
        }
    }

    void close(Topic topic, String where, double expected, double seen, double tolerance) {
        asked.add(topic);
        if (!(Math.abs(expected - seen) <= tolerance)) {
            add(topic, where, expected, seen);
        }
    }

    void close(Topic topic, String where, double[] expected, double[] seen, double tolerance) {
        asked.add(topic);
        for (int at = 0; at < expected.length; at++) {
            if (at >= seen.length || !(Math.abs(expected[at] - seen[at]) <= tolerance)) {
                add(topic, where, List.of(boxed(expected)), List.of(boxed(seen)));
                return;
            }
        }
    }

    private static Double[] boxed(double[] numbers) {
        Double[] boxed = new Double[numbers.length];
        for (int at = 0; at < numbers.length; at++) {
            boxed[at] = numbers[at];
        }
        return boxed;
    }

    /** The numbers of an array; null is no number. */
    static double[] numbers(JsonNode array) {
        double[] numbers = new double[array == null ? 0 : array.size()];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = array.get(at).asDouble(Double.NaN);
        }
        return numbers;
    }
}
