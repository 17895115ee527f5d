package dev.meshwright.generation.engine.sources;

import java.util.List;

/** What of its subject a rule lays down; only one rule can hold for each. */
final class Aspects {

    private Aspects() {}

    static Object of(Rule rule) {
        return switch (rule) {
            case Rule.Size size ->
                List.of(
                        "size",
                        size.subject(),
                        size.measure().direction(),
                        size.measure().limit());
            case Rule.Triangles triangles -> List.of("triangles", triangles.subject());
            case Rule.Palette palette -> List.of("palette", palette.subject());
            case Rule.Looks looks -> List.of("looks", looks.subject());
            case Rule.Term term -> List.of("term", term.term());
            case Rule.NoColour colour -> List.of("no colour", colour.subject(), colour.colours());
            case Rule.NoSubstance substance -> List.of("no substance", substance.subject(), substance.substances());
        };
    }

    /** Whether two rules for the same aspect demand different things. */
    static boolean contradict(Rule one, Rule other) {
        return switch (one) {
            case Rule.Size size ->
                other instanceof Rule.Size later && !size.measure().equals(later.measure());
            case Rule.Triangles triangles -> other instanceof Rule.Triangles later && triangles.most() != later.most();
            case Rule.Palette palette ->
                other instanceof Rule.Palette later && !palette.colours().equals(later.colours());
            case Rule.Looks looks ->
                other instanceof Rule.Looks later && !looks.look().equals(later.look());
            case Rule.Term term ->
                other instanceof Rule.Term later && !term.meaning().equals(later.meaning());
            case Rule.NoColour _ -> false;
            case Rule.NoSubstance _ -> false;
        };
    }
}
