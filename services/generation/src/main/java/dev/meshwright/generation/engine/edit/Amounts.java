package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.lexicon.Words;
import java.util.Map;
import java.util.Optional;

/** Reads numbers and lengths, in digits or in words. */
final class Amounts {

    private static final double FOOT = 0.3048;
    private static final double INCH = 0.0254;
    private static final Map<String, Double> NUMBERS = Map.ofEntries(
            Map.entry("zero", 0.0),
            Map.entry("one", 1.0),
            Map.entry("two", 2.0),
            Map.entry("three", 3.0),
            Map.entry("four", 4.0),
            Map.entry("five", 5.0),
            Map.entry("six", 6.0),
            Map.entry("seven", 7.0),
            Map.entry("eight", 8.0),
            Map.entry("nine", 9.0),
            Map.entry("ten", 10.0),
            Map.entry("eleven", 11.0),
            Map.entry("twelve", 12.0),
            Map.entry("fifteen", 15.0),
            Map.entry("twenty", 20.0),
            Map.entry("thirty", 30.0),
            Map.entry("forty", 40.0),
            Map.entry("fifty", 50.0),
            Map.entry("sixty", 60.0),
            Map.entry("seventy", 70.0),
            Map.entry("eighty", 80.0),
            Map.entry("ninety", 90.0),
            Map.entry("hundred", 100.0),
            Map.entry("dozen", 12.0));
    private static final Map<String, Double> FRACTIONS = Map.of(
            "half",
            1.0 / 2,
            "halves",
            1.0 / 2,
            "third",
            1.0 / 3,
            "thirds",
            1.0 / 3,
            "quarter",
            1.0 / 4,
            "quarters",
            1.0 / 4,
            "fifth",
            1.0 / 5,
            "tenth",
            1.0 / 10);

    private final Words words;

    Amounts(Words words) {
        this.words = words;
    }

    /** "1.5", "two and a half", "3/4", "a quarter". */
    Optional<Double> number(Reader reader) {
        int from = reader.position();
        Optional<Double> fraction = fraction(reader);
        if (fraction.isPresent()) {
            return fraction;
        }
        Optional<Double> whole = whole(reader);
        if (whole.isEmpty()) {
            reader.back(from);
            return whole;
        }
        if (reader.peek().is("/") && reader.peek(1).isNumber()) {
            reader.skip(1);
            return Optional.of(whole.get() / reader.next().number());
        }
        Double part = reader.peek().isWord() ? FRACTIONS.get(reader.peek().text()) : null;
        if (part != null) {
            reader.skip(1);
            return Optional.of(whole.get() * part);
        }
        if (reader.takeAll("and", "a", "half")) {
            return Optional.of(whole.get() + 0.5);
        }
        return whole;
    }

    private static Optional<Double> fraction(Reader reader) {
        boolean article = reader.peek().is("a") || reader.peek().is("one");
        Token token = reader.peek(article ? 1 : 0);
        Double value = token.isWord() ? FRACTIONS.get(token.text()) : null;
        if (value == null || (!article && !token.is("half"))) {
            return Optional.empty();
        }
        reader.skip(article ? 2 : 1);
        if (token.is("half") && (reader.peek().is("a") || reader.peek().is("an"))) {
            reader.skip(1);
        }
        return Optional.of(value);
    }

    private static Optional<Double> whole(Reader reader) {
        if (reader.peek().isNumber()) {
            return Optional.of(reader.next().number());
        }
        Double value = reader.peek().isWord() ? NUMBERS.get(reader.peek().text()) : null;
        if (value == null) {
            return Optional.empty();
        }
        reader.skip(1);
        Double ones = reader.peek().isWord() && value >= 20 && value < 100
                ? NUMBERS.get(reader.peek().text())
                : null;
        if (ones != null && ones < 10) {
            reader.skip(1);
            return Optional.of(value + ones);
        }
        return Optional.of(value);
    }

    /** A length in metres: "30 cm", "6 ft 2", "half a metre", "a metre". */
    Optional<Double> length(Reader reader) {
        int from = reader.position();
        boolean article = (reader.peek().is("a") || reader.peek().is("an"))
                && unit(reader, 1).isPresent();
        Optional<Double> number = article ? Optional.of(1.0) : number(reader);
        if (article) {
            reader.skip(1);
        }
        Optional<Double> unit = unit(reader, 0);
        if (number.isEmpty() || unit.isEmpty()) {
            reader.back(from);
            return Optional.empty();
        }
        reader.skip(1);
        double metres = number.get() * unit.get();
        if (unit.get() == FOOT && reader.peek().isNumber()) {
            metres += reader.next().number() * INCH;
            if (unit(reader, 0).filter(it -> it == INCH).isPresent()) {
                reader.skip(1);
            }
        }
        return Optional.of(metres);
    }

    private Optional<Double> unit(Reader reader, int ahead) {
        Token token = reader.peek(ahead);
        if (!token.isWord()) {
            return Optional.empty();
        }
        // "3 in a row" is no three inches.
        boolean preposition = token.is("in")
                && reader.peek(ahead + 1).isWord()
                && !isSide(reader.peek(ahead + 1).text());
        return preposition ? Optional.empty() : words.unit(token.text());
    }

    private boolean isSide(String word) {
        return words.direction(word).isPresent() || word.endsWith("er");
    }

    /** Passes a percent sign or word. */
    static boolean percent(Reader reader) {
        return reader.take("%") || reader.take("percent") || reader.takeAll("per", "cent");
    }
}
