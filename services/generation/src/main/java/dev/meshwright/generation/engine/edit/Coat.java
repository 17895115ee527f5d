package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.prompt.Look;
import dev.meshwright.mesh.scene.Material;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * How something is to look.
 *
 * @param look  substance, colour and finishes
 * @param steps what else is done to the material
 */
record Coat(Look look, List<Step> steps) {

    static final Coat NONE = new Coat(Look.NONE, List.of());

    /** @param word says it in the material's name */
    record Step(String word, UnaryOperator<Material> change) {}

    Coat {
        steps = List.copyOf(steps);
    }

    static Coat of(Look look) {
        return new Coat(look, List.of());
    }

    static Coat step(String word, UnaryOperator<Material> change) {
        return new Coat(Look.NONE, List.of(new Step(word, change)));
    }

    boolean isNone() {
        return look.isNone() && steps.isEmpty();
    }

    /** What is said later wins. */
    Coat and(Coat later) {
        List<Step> all = new ArrayList<>(steps);
        all.addAll(later.steps);
        Look both = look.isNone() ? later.look : later.look.isNone() ? look : joined(later.look);
        return new Coat(both, all);
    }

    private Look joined(Look later) {
        List<String> words = new ArrayList<>(look.words());
        later.words().stream().filter(word -> !words.contains(word)).forEach(words::add);
        List<String> finishes = new ArrayList<>(look.finishes());
        later.finishes().stream().filter(finish -> !finishes.contains(finish)).forEach(finishes::add);
        return new Look(
                later.substance() == null ? look.substance() : later.substance(),
                later.colour() == null ? look.colour() : later.colour(),
                words,
                finishes,
                false);
    }

    String words() {
        List<String> words = new ArrayList<>(look.words());
        steps.forEach(step -> words.add(step.word().replace('_', ' ')));
        return String.join(" ", words);
    }
}
