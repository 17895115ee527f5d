package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.lexicon.Direction;
import java.util.List;

/**
 * What a clause speaks of: which side or quality of which things.
 *
 * @param direction of a length; null when none is named
 * @param negated   whether it speaks of none of them, as "no chair" does
 */
record Topic(Quality quality, Direction direction, List<Subject> subjects, boolean negated) {

    enum Quality {
        ANY,
        LENGTH,
        COLOUR,
        PALETTE,
        MATERIAL,
        TRIANGLES
    }

    Topic {
        subjects = List.copyOf(subjects);
    }

    static final Topic NONE = new Topic(Quality.ANY, null, List.of(), false);

    static Topic of(List<Subject> subjects) {
        return new Topic(Quality.ANY, null, subjects, false);
    }

    boolean isNone() {
        return subjects.isEmpty() && quality == Quality.ANY;
    }

    /** The same quality of other things, where it names none itself. */
    Topic or(List<Subject> others) {
        return subjects.isEmpty() ? new Topic(quality, direction, others, negated) : this;
    }

    List<Subject> subjectsOrEverything() {
        return subjects.isEmpty() ? List.of(new Subject.Everything()) : subjects;
    }
}
