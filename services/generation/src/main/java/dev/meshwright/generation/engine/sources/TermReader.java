package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.prompt.Token;
import dev.meshwright.generation.engine.prompt.Tokenizer;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what a source's own words mean: "a *morrow lamp* is a lantern of green glass". */
final class TermReader {

    private static final int MOST_WORDS = 5;
    private static final int MOST_MEANING = 300;
    private static final String VERB = "(?:is|are|means?|refers to|stands for|denotes|=|:|–|—|--?)";
    private static final Pattern MARKED = Pattern.compile(
            "(?:(?:the|an?|every|all|our|each|by)\\s+)?(?:word\\s+|term\\s+)?(?:\\*{1,3}|_{1,3}|`|\"|“|'|‘)"
                    + "([^*_`\"“”‘\\n]{1,60}?):?(?:\\*{1,3}|_{1,3}|`|\"|”|'|’)\\s{0,4}(?:always\\s+)?"
                    + VERB + "\\s{0,4}(?:always\\s+)?(.{1,300})",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern BARE = Pattern.compile(
            "(?:(?:the|an?)\\s+)?([\\p{L}][\\p{L}' -]{1,60}?)\\s{0,4}(?:\\b(?:is|are|means?)\\b|:|–|—|\\s--?\\s)\\s{0,4}"
                    + "((?:an?|the|two|three|four|any|one)\\s.{1,300})",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ARTICLE = Pattern.compile("(?:an?|the|two|three|four)\\s", Pattern.CASE_INSENSITIVE);
    private static final Pattern TAIL = Pattern.compile("[.;!]+$");

    private final Vocabulary vocabulary;

    TermReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** What a sentence may explain, whether or not its meaning is known. */
    Optional<String> candidate(Sentence sentence) {
        String text = Inline.linksRead(sentence.text()).strip();
        Matcher marked = MARKED.matcher(text);
        Matcher bare = BARE.matcher(Inline.plain(text));
        if (marked.matches()) {
            return Optional.of(normal(marked.group(1)));
        }
        return bare.matches() ? Optional.of(normal(bare.group(1))) : Optional.empty();
    }

    /** Whether a sentence marks its subject as a term and says what thing it is. */
    boolean isCertain(Sentence sentence) {
        Matcher marked = MARKED.matcher(Inline.linksRead(sentence.text()).strip());
        return marked.matches()
                && ARTICLE.matcher(Inline.plain(marked.group(2))).lookingAt();
    }

    /**
     * The term that a sentence explains.
     *
     * @param known other terms, which a meaning may use
     */
    Optional<Rule.Term> read(Sentence sentence, Set<String> known) {
        String text = Inline.linksRead(sentence.text()).strip();
        Matcher marked = MARKED.matcher(text);
        if (marked.matches()) {
            return term(sentence, marked.group(1), marked.group(2), known, true);
        }
        Matcher bare = BARE.matcher(Inline.plain(text));
        if (bare.matches()) {
            return term(sentence, bare.group(1), bare.group(2), known, false);
        }
        return Optional.empty();
    }

    private Optional<Rule.Term> term(
            Sentence sentence, String said, String explained, Set<String> known, boolean marked) {
        String term = normal(said);
        String meaning = TAIL.matcher(Inline.plain(explained)).replaceAll("").strip();
        int words = term.isEmpty() ? 0 : term.split(" ", -1).length;
        boolean own = !term.isEmpty() && words <= MOST_WORDS && isOwnWord(term, marked);
        if (!own || meaning.length() > MOST_MEANING || !namesThing(meaning, known)) {
            return Optional.empty();
        }
        Origin origin = new Origin("", sentence.line(), Inline.plain(sentence.text()));
        return Optional.of(new Rule.Term(origin, term, meaning));
    }

    /** Words that mean something already are explained only by who marks them as terms. */
    private boolean isOwnWord(String term, boolean marked) {
        List<String> words = List.of(term.split(" ", -1));
        boolean grammar = words.stream()
                .anyMatch(word -> Grammar.isVerb(word)
                        || Grammar.HEDGES.contains(word)
                        || Grammar.NEGATIONS.contains(word)
                        || Grammar.OTHERS.contains(word)
                        || Grammar.PRONOUNS.contains(word)
                        || Grammar.SUBORDINATORS.contains(word));
        boolean known = vocabulary.lexicon().named(term).isPresent()
                || Ingredient.of(term, vocabulary).isPresent()
                || (words.size() == 1 && Grammar.EVERYTHING.contains(term));
        return !grammar && (marked || !known);
    }

    /** Whether the meaning's first noun is a thing that can be built, or another term. */
    private boolean namesThing(String meaning, Set<String> known) {
        List<Token> tokens = Tokenizer.tokens(meaning);
        int end = 0;
        while (end < tokens.size() && end < 12) {
            int from = end;
            for (int length = 3; length > 0; length--) {
                if (from + length <= tokens.size()) {
                    String words = tokens.subList(from, from + length).stream()
                            .map(Token::text)
                            .collect(Collectors.joining(" "));
                    if (vocabulary.lexicon().named(words).isPresent() || known.contains(words)) {
                        return true;
                    }
                }
            }
            if (vocabulary.words().relation(tokens.get(from).text()).isPresent()) {
                return false;
            }
            end++;
        }
        return false;
    }

    /** In small letters, one blank between words, without marks. */
    static String normal(String term) {
        return Tokenizer.tokens(Inline.plain(term)).stream()
                .filter(Token::isWord)
                .map(Token::text)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
    }
}
