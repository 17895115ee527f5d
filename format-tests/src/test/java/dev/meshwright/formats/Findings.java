package dev.meshwright.formats;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Collects where what is seen is not what is expected. */
final class Findings {

    private final List<Difference> differences = new ArrayList<>();

    List<Difference> differences() {
        return differences;
    }

    void add(Topic topic, String where, Object expected, Object seen) {
        differences.add(new Difference(topic, where, expected, seen));
    }

    void same(Topic topic, String where, Object expected, Object seen) {
        if (!Objects.equals(expected, seen)) {
            add(topic, where, expected, seen);
        }
    }

    void close(Topic topic, String where, double expected, double seen, double tolerance) {
        if (!(Math.abs(expected - seen) <= tolerance)) {
            add(topic, where, expected, seen);
        }
    }

    void close(Topic topic, String where, double[] expected, double[] seen, double tolerance) {
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
