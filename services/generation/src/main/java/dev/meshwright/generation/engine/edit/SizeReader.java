package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.lexicon.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what an instruction says of sizes: "twice as tall", "20% smaller", "2 metres tall", "slightly larger". */
final class SizeReader {

    private final Words words;
    private final Amounts amounts;

    SizeReader(Words words) {
        this.words = words;
        this.amounts = new Amounts(words);
    }

    /**
     * The wishes that the next words say; empty, with the reader where it was, when they say nothing of sizes.
     *
     * @param meant what the verb says without them: "widen", "shrink"; null for nothing
     */
    List<SizeWish> read(Reader reader, Degree meant) {
        int from = reader.position();
        boolean by = reader.take("by");
        boolean to = !by && reader.take("to");
        if (to) {
            reader.takeAny(Set.of("be"));
        }
        if (by) {
            reader.takeAll("a", "factor", "of");
        }
        List<SizeWish> wishes = amount(reader, meant, by, to);
        if (wishes.isEmpty()) {
            reader.back(from);
        }
        return wishes;
    }

    private List<SizeWish> amount(Reader reader, Degree meant, boolean by, boolean to) {
        return box(reader)
                .or(() -> comparative(reader)
                        .or(() -> multiple(reader, meant))
                        .or(() -> percent(reader, meant, to))
                        .map(List::of))
                .or(() -> named(reader).map(List::of))
                .or(() -> length(reader, meant, by).map(List::of))
                .or(() -> bare(reader, meant, by || to).map(List::of))
                .or(() -> absolute(reader).map(List::of))
                .orElse(List.of());
    }

    /** "Slightly larger", "taller". */
    private Optional<SizeWish> comparative(Reader reader) {
        int from = reader.position();
        reader.take("even");
        double factor = reader.take(SizeWords.SOFTENERS).orElse(SizeWords.NORMALLY);
        Optional<Degree> degree = reader.take(SizeWords.COMPARATIVES);
        if (degree.isEmpty()) {
            reader.back(from);
        }
        return degree.map(it -> times(it, factor));
    }

    private static SizeWish times(Degree degree, double factor) {
        return new SizeWish.Times(degree.extent(), degree.sign() > 0 ? factor : 1 / factor);
    }

    /** "Twice as tall", "1.5 times bigger", "half the size", "3x". */
    private Optional<SizeWish> multiple(Reader reader, Degree meant) {
        int from = reader.position();
        Optional<Double> factor = reader.take(SizeWords.MULTIPLES);
        if (factor.isEmpty()) {
            boolean before = reader.take("x");
            factor = amounts.number(reader);
            boolean times = before
                    || reader.takeAny(Set.of("times", "x", "fold"))
                    || (factor.isPresent() && factor.get() < 1 && saysWhat(reader));
            if (!times) {
                factor = Optional.empty();
            }
        }
        if (factor.isEmpty()) {
            reader.back(from);
            return Optional.empty();
        }
        double value = factor.get();
        reader.take("as");
        Optional<Degree> degree = reader.take(SizeWords.COMPARATIVES).or(() -> reader.take(SizeWords.POSITIVES));
        if (degree.isPresent()) {
            reader.skipAll(SizeWords.OF_NOW);
            boolean inverse = degree.get().sign() < 0 && value > 1;
            return Optional.of(new SizeWish.Times(degree.get().extent(), inverse ? 1 / value : value));
        }
        Optional<Extent> noun = sizeNoun(reader);
        Extent meantExtent = meant == null ? Extent.SIZE : meant.extent();
        boolean inverse = meant != null && meant.sign() < 0 && value > 1 && noun.isEmpty();
        return Optional.of(new SizeWish.Times(noun.orElse(meantExtent), inverse ? 1 / value : value));
    }

    /** Whether "half" is followed by what is halved. */
    private static boolean saysWhat(Reader reader) {
        int from = reader.position();
        boolean says = reader.take("as") || sizeNoun(reader).isPresent();
        reader.back(from);
        return says;
    }

    private static Optional<Extent> sizeNoun(Reader reader) {
        int from = reader.position();
        reader.skipAll(SizeWords.OF_NOW);
        Optional<Extent> noun = reader.take(SizeWords.NOUNS);
        if (noun.isEmpty()) {
            reader.back(from);
        }
        return noun;
    }

    /** "20% smaller", "by 20%", "to 80%", "150% of its size". */
    private Optional<SizeWish> percent(Reader reader, Degree meant, boolean to) {
        int from = reader.position();
        Optional<Double> number = amounts.number(reader);
        if (number.isEmpty() || !Amounts.percent(reader)) {
            reader.back(from);
            return Optional.empty();
        }
        double share = number.get() / 100;
        Optional<Degree> degree = reader.take(SizeWords.COMPARATIVES);
        if (degree.isPresent()) {
            return Optional.of(
                    new SizeWish.Times(degree.get().extent(), 1 + degree.get().sign() * share));
        }
        boolean ofNow = to || reader.peek().is("of") || reader.peek().is("as");
        if (reader.take("as")) {
            Optional<Degree> as = reader.take(SizeWords.POSITIVES);
            reader.skipAll(SizeWords.OF_NOW);
            if (as.isPresent()) {
                return Optional.of(new SizeWish.Times(as.get().extent(), share));
            }
        }
        Optional<Extent> noun = sizeNoun(reader);
        if (meant == null && noun.isEmpty() && !to) {
            reader.back(from);
            return Optional.empty();
        }
        Extent extent = noun.orElse(meant == null ? Extent.SIZE : meant.extent());
        boolean direct = ofNow || meant == null || meant.sign() == 0;
        return Optional.of(new SizeWish.Times(extent, direct ? share : 1 + meant.sign() * share));
    }

    /** "2 x 1 x 0.5 m": width, depth and height. */
    private Optional<List<SizeWish>> box(Reader reader) {
        int from = reader.position();
        List<Double> sides = new ArrayList<>();
        while (reader.peek().isNumber() && sides.size() < 3) {
            sides.add(reader.next().number());
            if (sides.size() < 3
                    && (reader.peek().is("x") || reader.peek().is("by"))
                    && reader.peek(1).isNumber()) {
                reader.skip(1);
            } else {
                break;
            }
        }
        Optional<Double> unit =
                reader.peek().isWord() ? words.unit(reader.peek().text()) : Optional.empty();
        if (sides.size() < 2 || unit.isEmpty()) {
            reader.back(from);
            return Optional.empty();
        }
        reader.skip(1);
        List<SizeWish> wishes = new ArrayList<>();
        Extent[] order = {Extent.WIDTH, Extent.DEPTH, Extent.HEIGHT};
        for (int side = 0; side < sides.size(); side++) {
            wishes.add(new SizeWish.Exactly(order[side], sides.get(side) * unit.get()));
        }
        return Optional.of(wishes);
    }

    /** "A height of 2 m", "size: 2 m". */
    private Optional<SizeWish> named(Reader reader) {
        int from = reader.position();
        reader.takeAny(Set.of("a", "an", "the"));
        Optional<Extent> noun = reader.take(SizeWords.NOUNS);
        reader.skipAll(Set.of("of", "to", "is", "be"));
        if (noun.isPresent() && reader.peek().sort() == Token.Sort.COMMA) {
            reader.skip(1);
        }
        Optional<Double> metres = noun.isEmpty() ? Optional.empty() : amounts.length(reader);
        if (metres.isEmpty()) {
            reader.back(from);
            return Optional.empty();
        }
        return Optional.of(new SizeWish.Exactly(noun.get(), metres.get()));
    }

    /** "2 metres tall", "5 cm longer", "30 cm". */
    private Optional<SizeWish> length(Reader reader, Degree meant, boolean by) {
        Optional<Double> metres = amounts.length(reader);
        if (metres.isEmpty()) {
            return Optional.empty();
        }
        Optional<Degree> more = reader.take(SizeWords.COMPARATIVES);
        if (more.isPresent()) {
            return Optional.of(new SizeWish.More(more.get().extent(), more.get().sign() * metres.get()));
        }
        if (by && meant != null) {
            return Optional.of(new SizeWish.More(meant.extent(), (meant.sign() < 0 ? -1 : 1) * metres.get()));
        }
        reader.takeAny(Set.of("in", "of"));
        Optional<Extent> said =
                reader.take(SizeWords.POSITIVES).map(Degree::extent).or(() -> reader.take(SizeWords.NOUNS));
        Extent meantExtent = meant == null ? Extent.SIZE : meant.extent();
        return Optional.of(new SizeWish.Exactly(said.orElse(meantExtent), metres.get()));
    }

    /** "Scale by 1.5". */
    private Optional<SizeWish> bare(Reader reader, Degree meant, boolean introduced) {
        if (!introduced || meant == null) {
            return Optional.empty();
        }
        return amounts.number(reader)
                .map(value -> new SizeWish.Times(meant.extent(), meant.sign() < 0 && value > 1 ? 1 / value : value));
    }

    /** "Huge", "small". */
    private Optional<SizeWish> absolute(Reader reader) {
        int from = reader.position();
        reader.takeAny(Set.of("very", "really", "quite"));
        String word = reader.peek().isWord() ? reader.peek().text() : "";
        Optional<Degree> degree = Optional.ofNullable(SizeWords.POSITIVES.get(word));
        Optional<Double> factor = words.size(word).filter(it -> it != 1);
        if (degree.isEmpty() && factor.isEmpty()) {
            reader.back(from);
            return Optional.empty();
        }
        reader.skip(1);
        return factor.<SizeWish>map(it -> new SizeWish.Times(Extent.SIZE, it))
                .or(() -> degree.map(it -> times(it, SizeWords.NORMALLY)));
    }
}
