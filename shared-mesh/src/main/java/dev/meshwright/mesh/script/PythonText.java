package dev.meshwright.mesh.script;

import dev.meshwright.mesh.scene.Vec3;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.stream.Collectors;

/** Values as Python literals. Whatever a string holds, it stays within its quotes. */
final class PythonText {

    /** More than a float in the mesh can tell apart, and free of the tails of binary fractions. */
    private static final MathContext DIGITS = new MathContext(10);

    private PythonText() {}

    /**
     * A string literal of printable ASCII only: everything else, quotes and backslashes included, is written as an
     * escape. What Blender refuses in names is replaced: controls by spaces, halves of surrogate pairs by question
     * marks.
     */
    static String string(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.codePoints().forEach(character -> literal.append(escaped(character)));
        return literal.append('"').toString();
    }

    private static String escaped(int character) {
        boolean isHalf = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        if (isHalf) {
            return "?";
        }
        if (Character.isISOControl(character)) {
            return " ";
        }
        if (character == '"' || character == '\\' || character > '~') {
            return character > 0xFFFF ? "\\U%08x".formatted(character) : "\\u%04x".formatted(character);
        }
        return Character.toString(character);
    }

    static String number(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a number in a script is finite, this is " + value);
        }
        if (value == 0) {
            return "0.0";
        }
        BigDecimal decimal = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        if (decimal.scale() > 16 || decimal.precision() - decimal.scale() > 16) {
            return decimal.toString();
        }
        String plain = decimal.toPlainString();
        return plain.contains(".") ? plain : plain + ".0";
    }

    static String truth(boolean value) {
        return value ? "True" : "False";
    }

    static String vector(Vec3 vector) {
        return "(" + number(vector.x()) + ", " + number(vector.y()) + ", " + number(vector.z()) + ")";
    }

    static String vectors(List<Vec3> vectors) {
        return vectors.stream().map(PythonText::vector).collect(Collectors.joining(", ", "[", "]"));
    }

    /** Points of a plane: x and y only. */
    static String pairs(List<Vec3> points) {
        return points.stream()
                .map(point -> "(" + number(point.x()) + ", " + number(point.y()) + ")")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    static String numbers(List<Double> values) {
        return values.stream().map(PythonText::number).collect(Collectors.joining(", ", "[", "]"));
    }
}
