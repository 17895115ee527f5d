package dev.meshwright.mesh.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Values at the edges of what readers expect, and beyond. */
final class HostileValues {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private static final List<Double> NUMBERS = List.of(
            0.0,
            -0.0,
            -1.0,
            1.0,
            2.0,
            3.0,
            4.0,
            7.0,
            100.0,
            255.0,
            256.0,
            65_535.0,
            65_536.0,
            1e6,
            33_554_432.0,
            2_147_483_647.0,
            2_147_483_648.0,
            -2_147_483_648.0,
            4_294_967_296.0,
            9.2e18,
            -9.3e18,
            1e30,
            1e38,
            3.5e38,
            1e200,
            1e308,
            -1e308,
            1e-45,
            1e-300,
            0.5,
            1.5,
            -0.5,
            0.1);

    private static final List<Integer> COUNTS = List.of(
            0,
            1,
            2,
            3,
            5,
            4_000,
            65_536,
            1_000_000,
            3_000_000,
            20_000_000,
            66_000_000,
            100_000_000,
            715_827_883,
            2_147_483_647);

    private static final List<Float> REALS = List.of(
            Float.NaN,
            Float.POSITIVE_INFINITY,
            Float.NEGATIVE_INFINITY,
            Float.MAX_VALUE,
            -Float.MAX_VALUE,
            Float.MIN_VALUE,
            -0f,
            1e20f,
            1e38f,
            1e-38f,
            -1f,
            65_536f,
            1e9f);

    private static final List<String> NAMES = List.of(
            "",
            " ",
            "..",
            "../../etc/passwd",
            "/etc/passwd",
            "C:\\windows",
            "a\nv 1 2 3\nf 1 2 3",
            "a\r\nnewmtl x",
            "a\0b",
            "\u0001\u007f\u0085\u2028",
            "\"",
            "\\",
            "\\\"",
            "\"\"\" ) } ]",
            "{ def Xform \"x\" {",
            "#usda 1.0",
            "@x@",
            "<x>",
            "a::b\0\u0001Model",
            "\ud800",
            "\udc00x",
            "\ud83d\ude00",
            "\u00e4\u00f6\u202e\u4e2d",
            "1st",
            "Materials",
            "Skeleton0",
            "model",
            "Root",
            "x".repeat(300),
            "y".repeat(70_000),
            "same");

    private HostileValues() {}

    static JsonNode number(Random random) {
        double number = NUMBERS.get(random.nextInt(NUMBERS.size()));
        if (random.nextInt(20) == 0) {
            return JSON.numberNode(new BigDecimal(random.nextBoolean() ? "1e999" : "-1e400"));
        }
        return number == Math.rint(number) && Math.abs(number) < 9e18
                ? JSON.numberNode((long) number)
                : JSON.numberNode(number);
    }

    static int count(Random random) {
        return COUNTS.get(random.nextInt(COUNTS.size()));
    }

    static float real(Random random) {
        return REALS.get(random.nextInt(REALS.size()));
    }

    static String name(Random random) {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    static ArrayNode references(Random random, int among) {
        ArrayNode references = JSON.arrayNode();
        for (int count = random.nextInt(4); count > 0; count--) {
            references.add(random.nextInt(among + 1));
        }
        return references;
    }

    static JsonNode anything(Random random) {
        return switch (random.nextInt(9)) {
            case 0 -> JSON.nullNode();
            case 1 -> JSON.arrayNode();
            case 2 -> JSON.objectNode();
            case 3 -> JSON.booleanNode(random.nextBoolean());
            case 4 -> JSON.textNode(name(random));
            case 5 -> JSON.arrayNode().addNull();
            case 6 -> JSON.objectNode().putNull("bufferView");
            case 7 -> JSON.arrayNode().add(number(random)).add(number(random)).add(number(random));
            default -> number(random);
        };
    }
}
