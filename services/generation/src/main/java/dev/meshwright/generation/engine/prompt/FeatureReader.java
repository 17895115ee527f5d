package dev.meshwright.generation.engine.prompt;

import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import java.util.Optional;

/** Finds adjectives of two words such as "three-legged", "red-roofed" or "four-door". */
final class FeatureReader {

    private static final double MOST = 100;

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
        String text = first.text() + "-" + second;
        Optional<String> part = vocabulary.words().feature(second);
        return part.flatMap(name -> feature(first, text, name)
                .filter(feature -> second.endsWith("ed") || feature.count() > 1)
                .map(feature -> new Lexeme.Feature(text, feature)));
    }

    private Optional<PartFeature> feature(Token first, String text, String part) {
        Optional<Double> number = first.sort() == Token.Sort.NUMBER
                ? Optional.of(first.number())
                : vocabulary
                        .words()
                        .number(first.text())
                        .filter(_ -> !vocabulary.words().isArticle(first.text()));
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
