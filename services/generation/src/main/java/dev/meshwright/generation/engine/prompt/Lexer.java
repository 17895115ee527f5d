package dev.meshwright.generation.engine.prompt;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells what each word of a prompt is; several words that belong together win over single ones. */
final class Lexer {

    private static final int LONGEST_PHRASE = 4;
    static final Set<String> CONJUNCTIONS = Set.of("and", "or", "nor", "while", "then", "plus");
    private static final String LESS = "less";

    private final Vocabulary vocabulary;
    private final MeasureReader measures;
    private final FeatureReader features;

    Lexer(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.measures = new MeasureReader(vocabulary.words());
        this.features = new FeatureReader(vocabulary);
    }

    List<Lexeme> lexemes(String text) {
        List<Token> tokens = Tokenizer.tokens(text);
        List<Lexeme> lexemes = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<MeasureReader.Found> measure = measures.at(tokens, at);
            Optional<Lexeme> feature = features.at(tokens, at);
            int length = 1;
            if (feature.isPresent()) {
                length = 2;
                lexemes.add(feature.get());
            } else if (measure.isPresent()) {
                length = measure.get().length();
                lexemes.add(new Lexeme.Length(
                        words(tokens, at, length), measure.get().measures()));
            } else if (tokens.get(at).isWord()) {
                length = addWords(tokens, at, lexemes);
            } else {
                lexemes.add(mark(tokens.get(at)));
            }
            at += length;
        }
        return lexemes;
    }

    private static Lexeme mark(Token token) {
        return switch (token.sort()) {
            case NUMBER -> new Lexeme.Amount(token.text(), token.number());
            case COMMA -> new Lexeme.Comma(token.text());
            case STOP -> new Lexeme.Stop(token.text());
            case WORD -> throw new IllegalArgumentException("a word is no mark: " + token.text());
        };
    }

    private int addWords(List<Token> tokens, int at, List<Lexeme> lexemes) {
        int most = 1;
        while (most < LONGEST_PHRASE
                && at + most < tokens.size()
                && tokens.get(at + most).isWord()) {
            most++;
        }
        for (int length = most; length > 1; length--) {
            String phrase = words(tokens, at, length);
            Optional<Lexeme> found = ending(tokens, at + length, phrase).or(() -> phrase(phrase));
            if (found.isPresent()) {
                lexemes.add(found.get());
                return length;
            }
        }
        String word = tokens.get(at).text();
        lexemes.add(ending(tokens, at + 1, word).or(() -> phrase(word)).orElseGet(() -> single(word)));
        return 1;
    }

    /** Words such as "inside" end a phrase only where no noun follows. */
    private Optional<Lexeme> ending(List<Token> tokens, int next, String phrase) {
        boolean last = next >= tokens.size()
                || !tokens.get(next).isWord()
                || CONJUNCTIONS.contains(tokens.get(next).text())
                || vocabulary
                        .words()
                        .relation(tokens.get(next).text())
                        .filter(it -> !it.equals("OF"))
                        .isPresent();
        return vocabulary
                .words()
                .ending(phrase)
                .filter(relation -> last)
                .map(relation -> new Lexeme.Ending(phrase, RelationKind.valueOf(relation)));
    }

    /** What may consist of several words. */
    private Optional<Lexeme> phrase(String text) {
        Optional<Lexeme> relation =
                vocabulary.words().relation(text).map(kind -> new Lexeme.Relation(text, RelationKind.valueOf(kind)));
        Optional<Lexeme> noun = vocabulary.lexicon().named(text).map(entry -> new Lexeme.Noun(text, entry));
        Optional<Lexeme> colour = vocabulary.colours().named(text).map(value -> new Lexeme.Colour(text, value));
        Optional<Lexeme> substance = vocabulary.substances().named(text).map(name -> new Lexeme.Substance(text, name));
        boolean several = text.indexOf(' ') > 0;
        return several
                ? relation.or(() -> noun).or(() -> colour).or(() -> substance)
                : relation.or(() -> substance).or(() -> colour).or(() -> finishOrNoun(text, noun));
    }

    private Optional<Lexeme> finishOrNoun(String text, Optional<Lexeme> noun) {
        Optional<Lexeme> finish = vocabulary.words().finish(text).map(it -> new Lexeme.Finish(text, it));
        return finish.or(() -> noun);
    }

    private Lexeme single(String word) {
        if (CONJUNCTIONS.contains(word)) {
            return new Lexeme.And(word);
        }
        if (vocabulary.words().isArticle(word)) {
            return new Lexeme.Article(word);
        }
        return attribute(word).or(() -> features.alone(word)).orElseGet(() -> unknown(word));
    }

    private Optional<Lexeme> attribute(String word) {
        Optional<Lexeme> size = vocabulary.words().size(word).map(factor -> new Lexeme.Size(word, factor));
        return size.or(() -> vocabulary.words().stretch(word).map(factors -> new Lexeme.Stretch(word, factors)))
                .or(() ->
                        vocabulary.words().collection(word).map(count -> new Lexeme.Collection(word, count.intValue())))
                .or(() -> vocabulary.words().number(word).map(value -> new Lexeme.Amount(word, value)))
                .or(() -> vocabulary.words().portrait(word).map(portrait -> new Lexeme.Portrait(word, portrait)));
    }

    private Lexeme unknown(String word) {
        if (vocabulary.words().isIgnored(word)) {
            return new Lexeme.Ignored(word);
        }
        if (vocabulary.words().isStyle(word)) {
            return new Lexeme.Style(word);
        }
        if (word.endsWith(LESS) && word.length() > LESS.length() + 2) {
            return new Lexeme.Less(word, word.substring(0, word.length() - LESS.length()));
        }
        return new Lexeme.Unknown(word);
    }

    private static String words(List<Token> tokens, int from, int length) {
        return tokens.subList(from, from + length).stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
