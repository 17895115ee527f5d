package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.prompt.Limit;
import java.util.List;
import java.util.Locale;

/** What other rules say about a term, in words to be put before its meaning. */
final class Attributes {

    private Attributes() {}

    /** For example "30 cm high red ", so that a rule about morrow lamps holds for the lanterns that they are. */
    static String of(Rule.Term term, List<Rule> rules) {
        StringBuilder words = new StringBuilder();
        for (Rule rule : rules(term, rules)) {
            switch (rule) {
                case Rule.Size size ->
                    words.append(String.format(
                                    Locale.ROOT, "%.4f m ", size.measure().metres()))
                            .append(side(size))
                            .append(' ');
                case Rule.Looks looks ->
                    words.append(String.join(" ", looks.look().words())).append(' ');
                default -> {}
            }
        }
        return words.toString();
    }

    static List<Rule> rules(Rule.Term term, List<Rule> rules) {
        return rules.stream()
                .filter(rule -> switch (rule) {
                    case Rule.Size size -> size.measure().limit() == Limit.EXACT;
                    case Rule.Looks _ -> true;
                    default -> false;
                })
                .filter(rule -> isAbout(rule.about(), term.term()))
                .toList();
    }

    private static boolean isAbout(Subject subject, String term) {
        String name =
                switch (subject) {
                    case Subject.Things things -> (String.join(" ", things.qualifiers()) + " " + things.noun()).strip();
                    case Subject.Parts parts -> parts.of() == null ? parts.noun() : "";
                    default -> "";
                };
        return !name.isEmpty() && (name.equals(term) || name.equals(term + "s") || term.equals(name + "s"));
    }

    private static String side(Rule.Size size) {
        return switch (size.measure().direction()) {
            case HEIGHT -> "high";
            case WIDTH -> "wide";
            case DEPTH -> "deep";
            case LENGTH -> "long";
            case LONGEST -> "large";
        };
    }
}
