package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.lexicon.Singular;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what is added, and where to. */
final class AddReader {

    private static final Set<String> DEFINITE =
            Set.of("the", "its", "his", "her", "their", "it", "them", "this", "that", "these", "those", "both", "all");
    private static final Set<String> MORE =
            Set.of("another", "more", "additional", "extra", "second", "third", "fourth");

    private final Situation situation;
    private final List<Token> tokens;

    AddReader(Situation situation) {
        this.situation = situation;
        this.tokens = situation.clause().tokens();
    }

    /** "Put a crown on its head", "add two candles", "place the lamp on the table". */
    List<Change> add() throws EngineException {
        if (tokens.isEmpty()) {
            throw situation.notUnderstood();
        }
        boolean definite =
                DEFINITE.contains(tokens.getFirst().text()) || tokens.getFirst().isName();
        Optional<List<Change>> placed = placed(definite);
        if (placed.isPresent()) {
            return placed.get();
        }
        if (definite) {
            Reader reader = new Reader(tokens);
            situation.targets(reader);
            throw situation.notUnderstood(reader);
        }
        return List.of(thing(tokens, null, Spot.ANYWHERE));
    }

    /** With a place that is said by a part that there is. */
    private Optional<List<Change>> placed(boolean definite) throws EngineException {
        Optional<Token> unknown = Optional.empty();
        for (int at = 1; at < tokens.size(); at++) {
            Reader reader = new Reader(tokens);
            reader.skip(at);
            Optional<Spot> spot = reader.take(Spot.WORDS);
            if (spot.isEmpty() || reader.atEnd()) {
                continue;
            }
            List<Token> rest = trimmed(reader.rest());
            Optional<Selection> place = situation.find(rest);
            List<Token> first = tokens.subList(0, at);
            if (place.isPresent()) {
                return Optional.of(
                        definite ? put(first, spot.get(), place.get()) : things(first, place.get(), spot.get()));
            }
            boolean points = DEFINITE.contains(rest.getFirst().text());
            unknown = points ? Optional.of(rest.getFirst()) : unknown;
            if (points && !definite) {
                throw situation.missing(Reader.text(rest));
            }
        }
        if (unknown.isPresent() && definite) {
            throw situation.missing(Reader.text(tokens.subList(tokens.indexOf(unknown.get()), tokens.size())));
        }
        return Optional.empty();
    }

    private static List<Token> trimmed(List<Token> tokens) {
        boolean too = tokens.size() > 1
                && (tokens.getLast().is("too") || tokens.getLast().is("please"));
        return too ? tokens.subList(0, tokens.size() - 1) : tokens;
    }

    private List<Change> put(List<Token> first, Spot spot, Selection place) throws EngineException {
        Reader reader = new Reader(first);
        Selection target = situation.targets(reader);
        if (!reader.atEnd()) {
            throw situation.notUnderstood(reader);
        }
        return List.of(new Change.Put(target, spot, place));
    }

    /** "A crown and a lantern": an item each, as long as each begins with an article or a number. */
    private List<Change> things(List<Token> list, Selection place, Spot spot) throws EngineException {
        return List.of(thing(list, place, spot));
    }

    /** "Give the gargoyle a lantern", "give it red eyes", "give the chair bigger legs". */
    List<Change> give() throws EngineException {
        Reader reader = new Reader(tokens);
        Optional<Selection> target = receiver(reader);
        if (target.isEmpty()) {
            throw situation.missing(reader);
        }
        List<Token> gift = reader.rest();
        if (gift.isEmpty()) {
            throw situation.notUnderstood();
        }
        Optional<List<Change>> changed = changed(gift);
        return changed.isPresent() ? changed.get() : List.of(thing(gift, target.get(), Spot.ANYWHERE));
    }

    /** The shortest phrase that means a part: behind it comes what is given. */
    private Optional<Selection> receiver(Reader reader) {
        for (int length = 1; length < Math.min(tokens.size(), 8); length++) {
            Optional<Selection> found = situation.find(tokens.subList(0, length));
            Token next = tokens.get(length);
            boolean given = next.is("a")
                    || next.is("an")
                    || next.is("some")
                    || next.isNumber()
                    || situation.find(tokens.subList(0, length + 1)).isEmpty();
            if (found.isPresent() && given) {
                reader.skip(length);
                return found;
            }
        }
        return Optional.empty();
    }

    /** Another look or size for parts that there are. */
    private Optional<List<Change>> changed(List<Token> gift) throws EngineException {
        List<Token> plain = gift.getFirst().is("a") || gift.getFirst().is("an") ? gift.subList(1, gift.size()) : gift;
        Clause clause = new Clause(Verb.Use.NONE, plain, situation.clause().all());
        boolean adjective = plain.size() > 1
                && situation.find(plain.subList(plain.size() - 1, plain.size())).isPresent();
        boolean attribute = plain.size() > 1
                && Set.of("colour", "color", "finish", "look", "coat", "paint", "texture", "material", "glow", "shine")
                        .contains(plain.getLast().text());
        if (attribute) {
            List<Token> looks = plain.getLast().is("glow") ? plain : plain.subList(0, plain.size() - 1);
            return Optional.of(
                    new MakeReader(situation.with(new Clause(Verb.Use.NONE, joined(looks), clause.all())), null)
                            .read());
        }
        if (!adjective) {
            return Optional.empty();
        }
        return Optional.of(new MakeReader(situation.with(clause), null).read());
    }

    private List<Token> joined(List<Token> looks) {
        List<Token> all = new ArrayList<>(tokens.subList(0, tokens.size() - looks.size()));
        all.removeIf(token -> token.is("a") || token.is("an"));
        List<Token> receiver =
                all.stream().filter(token -> !looks.contains(token)).toList();
        List<Token> result = new ArrayList<>(receiver);
        result.addAll(looks);
        return result;
    }

    private Change thing(List<Token> phrase, Selection place, Spot spot) throws EngineException {
        Reader reader = new Reader(phrase);
        Optional<Change> copies = new MotionReader(situation.with(
                        new Clause(Verb.Use.NONE, phrase, situation.clause().all())))
                .copiesOf();
        if (copies.isPresent()) {
            return copies.get();
        }
        double count = 1;
        boolean more = false;
        Optional<Double> number = new Amounts(situation.vocabulary().words()).number(reader);
        if (number.isPresent()) {
            count = number.get();
        } else {
            reader.takeAny(Set.of("a", "an", "some", "the"));
        }
        while (reader.takeAny(MORE)) {
            more = true;
        }
        List<Token> noun = reader.rest();
        Optional<Selection> same = noun.isEmpty() ? Optional.empty() : situation.find(noun);
        boolean known = !noun.isEmpty() && isThing(noun);
        if (same.isPresent() && !same.get().whole() && (more || !known)) {
            Selection one = situation
                    .finder()
                    .selection(same.get().phrase(), same.get().named().subList(0, 1), false);
            return new MotionReader(situation.with(new Clause(
                            Verb.Use.NONE, List.of(), situation.clause().all())))
                    .copies(one, count);
        }
        return new Change.Add(place, spot, Reader.text(phrase));
    }

    private boolean isThing(List<Token> noun) {
        String last = noun.getLast().text();
        String two = noun.size() > 1 ? noun.get(noun.size() - 2).text() + " " + last : last;
        Optional<Entry> entry = situation
                .vocabulary()
                .lexicon()
                .named(last)
                .or(() -> situation.vocabulary().lexicon().named(two));
        return entry.isPresent() || Singular.candidates(last).isEmpty();
    }
}
