package dev.meshwright.generation.engine.prompt;

import dev.meshwright.generation.engine.lexicon.Direction;
import dev.meshwright.generation.engine.lexicon.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds measures such as "2 metres tall", "30cm", "6 ft 2 in", "a height of 2 m" or "2 x 1 x 0.75 m". */
public final class MeasureReader {

    private static final Set<String> NAMED = Set.of("height", "width", "length", "depth", "diameter");
    private static final Set<String> TIMES = Set.of("x", "by");
    private static final List<Direction> BOX = List.of(Direction.WIDTH, Direction.DEPTH, Direction.HEIGHT);

    /** What was found and how many tokens it takes. */
    public record Found(List<Measure> measures, int length) {}

    private record Amount(double value, int length) {}

    private final Words words;

    public MeasureReader(Words words) {
        this.words = words;
    }

    public Optional<Found> at(List<Token> tokens, int from) {
        return box(tokens, from).or(() -> named(tokens, from)).or(() -> plain(tokens, from));
    }

    private Optional<Found> plain(List<Token> tokens, int from) {
        Optional<Amount> length = length(tokens, from);
        if (length.isEmpty()) {
            return Optional.empty();
        }
        int next = from + length.get().length();
        int direction = isWord(tokens, next, "in") || isWord(tokens, next, "of") ? next + 1 : next;
        Optional<Direction> said = word(tokens, direction).flatMap(words::direction);
        int end = said.isPresent() ? direction + 1 : next;
        Measure measure =
                new Measure(said.orElse(Direction.LONGEST), length.get().value());
        return Optional.of(new Found(List.of(measure), end - from));
    }

    private Optional<Found> named(List<Token> tokens, int from) {
        Optional<String> word = word(tokens, from).filter(NAMED::contains);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        int next = from + 1;
        while (next < tokens.size() && next < from + 3 && isFiller(tokens.get(next))) {
            next++;
        }
        int start = next;
        return length(tokens, start).map(length -> {
            Direction direction = words.direction(word.get()).orElseThrow();
            return new Found(List.of(new Measure(direction, length.value())), start + length.length() - from);
        });
    }

    private static boolean isFiller(Token token) {
        return token.sort() == Token.Sort.COMMA || Set.of("of", "is", "about").contains(token.text());
    }

    private Optional<Found> box(List<Token> tokens, int from) {
        List<Double> sides = new ArrayList<>();
        double unit = 0;
        int next = from;
        while (next < tokens.size() && tokens.get(next).sort() == Token.Sort.NUMBER && sides.size() < BOX.size()) {
            sides.add(tokens.get(next++).number());
            Optional<Double> said = word(tokens, next).flatMap(words::unit);
            unit = said.orElse(unit);
            next += said.isPresent() ? 1 : 0;
            if (sides.size() == BOX.size()
                    || word(tokens, next).filter(TIMES::contains).isEmpty()) {
                break;
            }
            next++;
        }
        if (sides.size() < 2 || unit == 0) {
            return Optional.empty();
        }
        List<Measure> measures = new ArrayList<>();
        for (int side = 0; side < sides.size(); side++) {
            measures.add(new Measure(BOX.get(side), sides.get(side) * unit));
        }
        return Optional.of(new Found(measures, next - from));
    }

    /** An amount with its unit, in metres: "5 ft 10", "half a metre". */
    private Optional<Amount> length(List<Token> tokens, int from) {
        Optional<Amount> amount = amount(tokens, from);
        int unitAt = from + amount.map(Amount::length).orElse(0);
        Optional<Double> unit = word(tokens, unitAt).flatMap(words::unit);
        if (amount.isEmpty() || unit.isEmpty() || isPreposition(tokens, unitAt)) {
            return Optional.empty();
        }
        double metres = amount.get().value() * unit.get();
        int next = unitAt + 1;
        boolean feet =
                unit.get() == 0.3048 && next < tokens.size() && tokens.get(next).sort() == Token.Sort.NUMBER;
        if (!feet) {
            return Optional.of(new Amount(metres, next - from));
        }
        boolean unitSaid = word(tokens, next + 1).flatMap(words::unit).isPresent();
        return Optional.of(new Amount(metres + tokens.get(next).number() * 0.0254, next + (unitSaid ? 2 : 1) - from));
    }

    private Optional<Amount> amount(List<Token> tokens, int from) {
        if (from >= tokens.size()) {
            return Optional.empty();
        }
        if (tokens.get(from).sort() == Token.Sort.NUMBER) {
            return Optional.of(new Amount(tokens.get(from).number(), 1));
        }
        Optional<Double> number = word(tokens, from).flatMap(words::number);
        int length = isWord(tokens, from, "half") && isWord(tokens, from + 1, "a") ? 2 : 1;
        return number.map(value -> new Amount(value, length));
    }

    /** "3 in a box" is no three inches. */
    private boolean isPreposition(List<Token> tokens, int at) {
        return isWord(tokens, at, "in")
                && word(tokens, at + 1).filter(words::isArticle).isPresent();
    }

    private static boolean isWord(List<Token> tokens, int at, String text) {
        return word(tokens, at).filter(text::equals).isPresent();
    }

    private static Optional<String> word(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).isWord()
                ? Optional.of(tokens.get(at).text())
                : Optional.empty();
    }
}
