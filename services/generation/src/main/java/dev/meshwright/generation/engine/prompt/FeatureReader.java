package dev.meshwright.generation.engine.prompt;

import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import java.util.Optional;

/** Finds adjectives that speak of parts: "three-legged", "red-roofed", "four-door" or just "winged". */
final class FeatureReader {

    private static final double MOST = 100;
    private static final String ADJECTIVE = "ed";

    /** Without a number it says that someone bears weapons. */
    private static final String ARMED = "armed";

    private final Vocabulary vocabulary;

    FeatureReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** The adjective that begins here; it takes two tokens. */
    Optional<Lexeme> at(List<Token> tokens, int from) {
        if (from + 2 >= tokens.size() || !tokens.get(from + 2).isWord()) {
            return Optional.empty();
        }
        Token first = tokens.get(from);
        String second = tokens.get(from + 1).text();
        // Without a hyphen both words speak of the thing: two winged horses are two, and a red winged dragon is red.
        if (!first.hyphen() && !(number(first).isPresent() && isOne(tokens, from + 2))) {
            return Optional.empty();
        }
        String text = first.text() + "-" + second;
        Optional<String> part = vocabulary.words().feature(second);
        return part.flatMap(name -> feature(first, text, name)
                .filter(feature -> second.endsWith(ADJECTIVE) || feature.count() > 1)
                .map(feature -> new Lexeme.Feature(text, feature)));
    }

    /** A word that says by itself which parts a thing has: "winged". */
    Optional<Lexeme> alone(String word) {
        return vocabulary
                .words()
                .feature(word)
                .filter(_ -> word.endsWith(ADJECTIVE) && !word.equals(ARMED))
                .map(part -> new Lexeme.Feature(word, new PartFeature(word, part, 0, Look.NONE)));
    }

    /** Whether the noun that follows names one thing, so that a number before it counts parts: "two headed dragon". */
    private boolean isOne(List<Token> tokens, int from) {
        boolean one = false;
        for (int at = from; at < tokens.size() && isOfPhrase(tokens.get(at)); at++) {
            String word = tokens.get(at).text();
            Optional<Entry> named = vocabulary.lexicon().named(word);
            if (named.isPresent() || vocabulary.words().portrait(word).isPresent()) {
                one = !word.endsWith("s")
                        || named.filter(entry -> entry.words().contains(word)).isPresent();
            }
        }
        return one;
    }

    private boolean isOfPhrase(Token token) {
        return token.isWord()
                && !Lexer.CONJUNCTIONS.contains(token.text())
                && !vocabulary.words().isArticle(token.text())
                && vocabulary.words().relation(token.text()).isEmpty();
    }

    private Optional<Double> number(Token token) {
        return token.sort() == Token.Sort.NUMBER
                ? Optional.of(token.number())
                : vocabulary
                        .words()
                        .number(token.text())
                        .filter(_ -> !vocabulary.words().isArticle(token.text()));
    }

    private Optional<PartFeature> feature(Token first, String text, String part) {
        Optional<Double> number = number(first);
        if (number.isPresent()) {
            int count = (int) Math.clamp(number.get(), 1, MOST);
            return Optional.of(new PartFeature(text, part, count, Look.NONE));
        }
        return look(first.text()).map(look -> new PartFeature(text, part, 0, look));
    }

    /** Empty where the first word says nothing about how a part looks. */
    private Optional<Look> look(String word) {
        Optional<String> substance = vocabulary.substances().named(word);
        Optional<Vec3> colour = vocabulary.colours().named(word);
        Optional<String> finish = vocabulary.words().finish(word);
        List<String> words = List.of(word);
        return substance
                .map(name -> new Look(name, null, words, List.of(), false))
                .or(() -> colour.map(value -> new Look(null, value, words, List.of(), false)))
                .or(() -> finish.map(name -> new Look(null, null, words, List.of(name), false)));
    }
}
