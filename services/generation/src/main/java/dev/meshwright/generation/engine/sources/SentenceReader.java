package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.prompt.Token;
import dev.meshwright.generation.engine.prompt.Tokenizer;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the rules of one sentence; prose has none. */
final class SentenceReader {

    private static final int MOST_CUTS = 24;
    private static final Set<String> CUTS = Set.of("and", "but", "while", "whereas", "then");
    private static final Set<String> IMPERATIVES =
            Set.of("make", "keep", "build", "model", "paint", "colour", "color", "render", "give");
    private static final Set<String> TRIANGLE_WORDS = Set.of("triangle", "triangles", "tris", "polygons", "polycount");

    private final TopicReader topics;
    private final Clause.Reader clauses;
    private final SizeReader sizes;
    private final TriangleReader triangles;
    private final LookReader looks;

    SentenceReader(Vocabulary vocabulary) {
        this.topics = new TopicReader(vocabulary);
        this.clauses = new Clause.Reader(topics);
        this.sizes = new SizeReader(vocabulary);
        this.triangles = new TriangleReader(topics);
        this.looks = new LookReader(vocabulary, topics);
    }

    List<Rule> read(Sentence sentence, String fileName) {
        String text = Inline.forGrammar(sentence.text());
        if (sentence.isTooLong() || text.endsWith("?") || text.indexOf('|') >= 0) {
            return List.of();
        }
        Phrase phrase = new Phrase(Tokenizer.tokens(text).stream()
                .filter(token -> token.sort() != Token.Sort.STOP)
                .toList());
        Origin origin = new Origin(fileName, sentence.line(), ownWords(sentence));
        return new Walk(phrase, sentence, origin).rules();
    }

    private static String ownWords(Sentence sentence) {
        String text = Inline.plain(sentence.text());
        String bare = text.endsWith(".") || text.endsWith("!") ? text.substring(0, text.length() - 1) : text;
        boolean meansItself = sentence.about().isBlank() || !sentence.listed();
        return meansItself ? bare : sentence.about() + ": " + bare;
    }

    /** Goes from clause to clause: each begins where the one before ends, and may go on about the same things. */
    private final class Walk {

        private final Phrase phrase;
        private final Origin origin;
        private final boolean budgets;
        private final List<Integer> cuts = new ArrayList<>();
        private Topic inherited;
        private boolean elliptic;

        Walk(Phrase phrase, Sentence sentence, Origin origin) {
            this.phrase = phrase;
            this.origin = origin;
            Phrase about = new Phrase(Tokenizer.tokens(Inline.forGrammar(sentence.about())).stream()
                    .filter(token -> token.sort() != Token.Sort.STOP)
                    .toList());
            this.budgets = about.has(TRIANGLE_WORDS);
            this.inherited = budgets ? Topic.NONE : topics.read(about).orElse(Topic.NONE);
            this.elliptic = sentence.listed() || !inherited.isNone();
            for (int at = 0; at < phrase.size(); at++) {
                if (phrase.isComma(at) || CUTS.contains(phrase.at(at))) {
                    cuts.add(at);
                }
            }
            cuts.add(phrase.size());
        }

        List<Rule> rules() {
            List<Rule> rules = new ArrayList<>();
            int start = start();
            while (start < phrase.size() && cuts.size() <= MOST_CUTS) {
                int end = longest(start, rules);
                if (end < 0) {
                    return rules;
                }
                elliptic = true;
                start = end + 1;
                while (start < phrase.size() && (phrase.isComma(start) || CUTS.contains(phrase.at(start)))) {
                    start++;
                }
            }
            if (cuts.size() > MOST_CUTS && rules.isEmpty()) {
                rules.addAll(clause(phrase.from(start)));
            }
            return rules;
        }

        /** Behind "For consistency," and the like. */
        private int start() {
            if (Grammar.LEAD_INS.contains(phrase.at(0)) && !phrase.at(0).equals("no")) {
                for (int cut : cuts) {
                    if (cut < phrase.size() && phrase.isComma(cut) && cut <= 7) {
                        return cut + 1;
                    }
                }
            }
            return Grammar.LEAD_INS.contains(phrase.at(0))
                            && phrase.isWord(0)
                            && phrase.at(0).equals("please")
                    ? 1
                    : 0;
        }

        private int longest(int start, List<Rule> rules) {
            for (int index = cuts.size() - 1; index >= 0 && cuts.get(index) > start; index--) {
                int end = cuts.get(index);
                List<Rule> found = clause(phrase.part(start, end));
                if (!found.isEmpty()) {
                    rules.addAll(found);
                    inherited =
                            Topic.of(found.stream().map(Rule::about).distinct().toList());
                    return end;
                }
            }
            return -1;
        }

        private List<Rule> clause(Phrase part) {
            Phrase trimmed = trimmed(part);
            if (trimmed.isEmpty() || trimmed.has(Grammar.HEDGES)) {
                return List.of();
            }
            if (budgets || triangles.couldBe(trimmed)) {
                return triangles.read(trimmed, inherited, budgets, origin);
            }
            return imperative(trimmed).or(() -> clauses.read(trimmed, inherited, elliptic)).stream()
                    .flatMap(clause -> rules(clause).stream())
                    .toList();
        }

        private Phrase trimmed(Phrase part) {
            int from = 0;
            while (from < part.size() && (part.isComma(from) || part.at(from).equals("please"))) {
                from++;
            }
            return part.from(from);
        }

        private List<Rule> rules(Clause clause) {
            List<Rule> lengths = sizes.couldBe(clause.predicate()) ? sizes.read(clause, origin) : List.of();
            return lengths.isEmpty() ? looks.read(clause, origin) : lengths;
        }

        /** "Make all chairs 45 cm tall", "paint roofs red", "no red". */
        private Optional<Clause> imperative(Phrase part) {
            boolean verb = IMPERATIVES.contains(part.at(0)) && part.size() > 2;
            for (int end = verb ? Math.min(part.size() - 1, 7) : 0; end > 1; end--) {
                Optional<Topic> topic = topics.read(part.part(1, end))
                        .filter(it -> !it.subjects().isEmpty());
                if (topic.isPresent()) {
                    Clause clause = new Clause(topic.get(), false, false, false, part.from(end));
                    if (!rules(clause).isEmpty()) {
                        return Optional.of(clause);
                    }
                }
            }
            boolean none = part.at(0).equals("no") || part.at(0).equals("without");
            Clause without = new Clause(Topic.NONE, true, true, true, part.from(1));
            return none && !rules(without).isEmpty() ? Optional.of(without) : Optional.empty();
        }
    }
}
