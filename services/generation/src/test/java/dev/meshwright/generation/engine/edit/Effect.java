package dev.meshwright.generation.engine.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Scene;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an edit has to do, in the form {@code measure(part)=value}: lengths along x, y, z in metres, lows and highs,
 * looks, whether a part is there. {@code *} gives the factor to what it was before, {@code +} the difference; the part
 * {@code *} is the whole model.
 */
record Effect(String measure, String part, char sign, String value) {

    private static final Pattern FORM = Pattern.compile("(\\w+)\\(([^)]*)\\)(?:([=*+<>~])(\\S+))?");
    private static final double EXACT = 1e-6;

    static List<Effect> of(String text) {
        Matcher matcher = FORM.matcher(text);
        List<Effect> effects = matcher.results()
                .map(it -> new Effect(
                        it.group(1),
                        it.group(2),
                        it.group(3) == null ? ' ' : it.group(3).charAt(0),
                        it.group(4)))
                .toList();
        assertThat(effects).as("effects of '%s'", text).isNotEmpty();
        assertThat(FORM.matcher(text).replaceAll("").strip()).isEmpty();
        return effects;
    }

    void check(Scene before, Scene after) {
        Layout then = new Layout(after.parts(), new HashMap<>());
        switch (measure) {
            case "gone" -> assertThat(then.has(part)).as("%s is there", part).isFalse();
            case "there" ->
                assertThat(then.has(part)).as("%s among %s", part, then.names()).isTrue();
            case "same" ->
                assertThat(Glb.of(after).get(part))
                        .as(part)
                        .isEqualTo(Glb.of(before).get(part));
            case "named" -> assertThat(after.name()).isEqualTo(value);
            case "parts" ->
                assertThat(then.nodes().size())
                        .isEqualTo(new Layout(before.parts(), new HashMap<>())
                                        .nodes()
                                        .size()
                                + Integer.parseInt(value));
            case "material" -> assertThat(material(after).name()).contains(value);
            default -> checkNumber(before, after);
        }
    }

    private void checkNumber(Scene before, Scene after) {
        double number = Double.parseDouble(value);
        double now = number(after);
        switch (sign) {
            case '=' ->
                assertThat(now).as(toString()).isCloseTo(number, within(EXACT * Math.max(1e-3, Math.abs(number))));
            case '*' -> {
                double wanted = number(before) * number;
                assertThat(now).as(toString()).isCloseTo(wanted, within(EXACT * Math.max(1e-3, Math.abs(wanted))));
            }
            case '+' -> assertThat(now).as(toString()).isCloseTo(number(before) + number, within(EXACT));
            case '~' -> assertThat(now).as(toString()).isCloseTo(number, within(0.1 * Math.abs(number) + 0.02));
            case '<' -> assertThat(now).as(toString()).isLessThan(number);
            case '>' -> assertThat(now).as(toString()).isGreaterThan(number);
            default -> throw new IllegalArgumentException(toString());
        }
    }

    private double number(Scene scene) {
        return switch (measure) {
            case "x" -> bounds(scene).size().x();
            case "y" -> bounds(scene).size().y();
            case "z" -> bounds(scene).size().z();
            case "longest" -> bounds(scene).longestSide();
            case "left" -> bounds(scene).center().x();
            case "low" -> bounds(scene).min().y();
            case "high" -> bounds(scene).max().y();
            case "middle" -> bounds(scene).center().y();
            case "front" -> bounds(scene).center().z();
            case "red" -> material(scene).baseColor().x();
            case "green" -> material(scene).baseColor().y();
            case "blue" -> material(scene).baseColor().z();
            case "alpha" -> material(scene).alpha();
            case "rough" -> material(scene).roughness();
            case "metal" -> material(scene).metallic();
            case "glow" -> material(scene).emissive().length();
            default -> throw new IllegalArgumentException("no measure is called " + measure);
        };
    }

    private Bounds bounds(Scene scene) {
        Layout layout = new Layout(scene.parts(), new HashMap<>());
        if (part.equals("*")) {
            return layout.bounds().orElseThrow();
        }
        return layout.bounds(List.of(layout.node(part))).orElseThrow();
    }

    private Material material(Scene scene) {
        Layout layout = new Layout(scene.parts(), new HashMap<>());
        String worn = layout.shapes(layout.node(part)).getFirst().part().material();
        return scene.materials().stream()
                .filter(material -> material.name().equals(worn))
                .findFirst()
                .orElseThrow();
    }
}
