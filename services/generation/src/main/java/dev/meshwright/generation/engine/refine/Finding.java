package dev.meshwright.generation.engine.refine;

import java.util.List;

/**
 * Something wrong with a scene.
 *
 * @param parts    names of the parts that it is about; empty for the whole scene
 * @param amount   what was measured, in the unit that the sentence names
 * @param weight   how much it takes from the scene's quality; 0 for a note
 * @param sentence what is wrong, for people, with the number; without a full stop
 * @param detail   tells findings of one kind about the same parts from each other; mostly empty
 */
record Finding(
        Kind kind,
        Severity severity,
        List<String> parts,
        double amount,
        double weight,
        String sentence,
        String detail) {

    Finding {
        parts = List.copyOf(parts);
        if (!(weight >= 0) || (severity == Severity.NOTE) != (weight == 0)) {
            throw new IllegalArgumentException("a finding weighs something unless it is a note: " + sentence);
        }
    }

    static Finding note(Kind kind, List<String> parts, double amount, String sentence) {
        return new Finding(kind, Severity.NOTE, parts, amount, 0, sentence, "");
    }

    static Finding minor(Kind kind, List<String> parts, double amount, double weight, String sentence) {
        return new Finding(kind, Severity.MINOR, parts, amount, weight, sentence, "");
    }

    static Finding major(Kind kind, List<String> parts, double amount, double weight, String sentence) {
        return new Finding(kind, Severity.MAJOR, parts, amount, weight, sentence, "");
    }

    Finding about(String newDetail) {
        return new Finding(kind, severity, parts, amount, weight, sentence, newDetail);
    }

    /** The same trouble before and after a change has the same subject, whatever its size. */
    Subject subject() {
        return new Subject(kind, parts, detail);
    }

    record Subject(Kind kind, List<String> parts, String detail) {}
}
