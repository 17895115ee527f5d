package dev.meshwright.generation.engine.prompt;

import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.List;

/**
 * How large a thing is to be.
 *
 * @param factor   of the default size
 * @param stretch  factors along each axis, of words such as "wide"
 * @param measures lengths that the prompt gives; they win over the factor
 * @param words    the prompt's words for it
 */
public record Sizing(double factor, Vec3 stretch, List<Measure> measures, List<String> words) {

    public static final Sizing NONE = new Sizing(1, Vec3.ONE, List.of(), List.of());

    public Sizing {
        measures = List.copyOf(measures);
        words = List.copyOf(words);
    }

    public boolean isNone() {
        return factor == 1 && stretch.equals(Vec3.ONE) && measures.isEmpty();
    }

    /** Whether a length is given exactly, which then holds whatever it is put on. */
    public boolean isMeasured() {
        return measures.stream().anyMatch(measure -> measure.limit() == Limit.EXACT);
    }

    public Sizing and(Sizing other) {
        List<Measure> allMeasures = new ArrayList<>(measures);
        allMeasures.addAll(other.measures);
        List<String> allWords = new ArrayList<>(words);
        allWords.addAll(other.words);
        return new Sizing(factor * other.factor, stretch.scaledBy(other.stretch), allMeasures, allWords);
    }
}
