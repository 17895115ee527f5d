package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.prompt.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads triangle budgets: "at most 5,000 triangles", "keep every model under 2k tris", "polycount: 800". */
final class TriangleReader {

    private static final Set<String> TRIANGLES = Set.of(
            "triangle", "triangles", "tri", "tris", "polygon", "polygons", "poly", "polys", "polycount", "faces");
    private static final Set<String> BOUNDS = Set.of(
            "most",
            "under",
            "below",
            "less",
            "fewer",
            "no",
            "not",
            "never",
            "max",
            "maximum",
            "limit",
            "limited",
            "budget",
            "cap",
            "capped",
            "within",
            "up",
            "exceed",
            "exceeds",
            "keep",
            "polycount",
            "count",
            "stay",
            "only",
            "must",
            "nothing");
    private static final Set<String> NEGATIVE = Set.of("no", "not", "never", "nothing");
    private static final Set<String> MEANINGLESS = Set.of(
            "at",
            "most",
            "than",
            "more",
            "under",
            "below",
            "less",
            "fewer",
            "max",
            "maximum",
            "limit",
            "limited",
            "budget",
            "budgets",
            "cap",
            "capped",
            "within",
            "up",
            "to",
            "exceed",
            "exceeds",
            "keep",
            "keeps",
            "count",
            "stay",
            "stays",
            "only",
            "must",
            "should",
            "shall",
            "will",
            "may",
            "can",
            "do",
            "does",
            "not",
            "never",
            "no",
            "be",
            "is",
            "are",
            "has",
            "have",
            "having",
            "use",
            "uses",
            "or",
            "over",
            "above",
            "go",
            "goes",
            "always",
            "total",
            "in",
            "of",
            "the",
            "a",
            "an",
            "with",
            "per",
            "for",
            "we",
            "our",
            "please",
            "about",
            "hard",
            "ever",
            "each",
            "every",
            "need",
            "needs",
            "make",
            "contain",
            "contains",
            "them",
            "it",
            "k",
            "thousand",
            "million",
            "target",
            "triangulated",
            "any",
            "beyond");
    private static final double MOST = 1e9;

    private final TopicReader topics;

    TriangleReader(TopicReader topics) {
        this.topics = topics;
    }

    boolean couldBe(Phrase phrase) {
        return phrase.has(TRIANGLES);
    }

    /**
     * The budget that a phrase sets, of what it names or else of the inherited subjects.
     *
     * @param implied whether a heading says that its numbers are budgets
     */
    List<Rule> read(Phrase whole, Topic inherited, boolean implied, Origin origin) {
        Phrase phrase = untilTail(whole);
        Optional<Double> number = number(phrase);
        boolean bound = implied || phrase.has(BOUNDS);
        boolean least = phrase.has(Set.of("least", "minimum", "min"))
                || (phrase.has(Set.of("more", "over", "above", "exceed", "exceeds", "beyond"))
                        && !phrase.has(NEGATIVE));
        if (!(implied || couldBe(phrase)) || number.isEmpty() || !bound || least || phrase.has(Grammar.HEDGES)) {
            return List.of();
        }
        List<Rule> rules = new ArrayList<>();
        for (Subject subject : subjects(phrase, inherited)) {
            rules.add(new Rule.Triangles(origin, subject, (int) Math.round(number.get())));
        }
        return rules;
    }

    private static Phrase untilTail(Phrase phrase) {
        for (int at = 1; at < phrase.size(); at++) {
            boolean tail = Grammar.SUBORDINATORS.contains(phrase.at(at))
                    || phrase.at(at).startsWith("(");
            if (tail && number(phrase.part(0, at)).isPresent()) {
                return phrase.part(0, at);
            }
        }
        return phrase;
    }

    /** The one number there is; "5.000" and "5 000" are five thousand, since there are no parts of triangles. */
    private static Optional<Double> number(Phrase phrase) {
        double found = -1;
        for (int at = 0; at < phrase.size(); at++) {
            if (!phrase.isNumber(at)) {
                continue;
            }
            String digits = phrase.at(at);
            if (found >= 0) {
                boolean group = phrase.isNumber(at - 1) && digits.length() == 3;
                if (!group) {
                    return Optional.empty();
                }
                found = found * 1000 + phrase.tokens().get(at).number();
                continue;
            }
            boolean thousands = digits.matches("\\d{1,3}[.,]\\d{3}");
            found = phrase.tokens().get(at).number() * (thousands && digits.indexOf('.') > 0 ? 1000 : 1);
            found *= multiplier(phrase.at(at + 1));
        }
        return found >= 1 && found < MOST ? Optional.of(found) : Optional.empty();
    }

    private static double multiplier(String word) {
        return switch (word) {
            case "k", "thousand" -> 1_000;
            case "million" -> 1_000_000;
            default -> 1;
        };
    }

    /** What remains without the words of the budget must name things; where it is anything else, it is prose. */
    private List<Subject> subjects(Phrase phrase, Topic inherited) {
        List<Token> rest = new ArrayList<>();
        for (Token token : phrase.tokens()) {
            if (token.isWord() && !MEANINGLESS.contains(token.text()) && !TRIANGLES.contains(token.text())) {
                rest.add(token);
            }
        }
        Optional<Topic> topic = topics.read(new Phrase(rest)).map(it -> it.or(inherited.subjects()));
        return topic.map(Topic::subjectsOrEverything).orElse(List.of());
    }
}
