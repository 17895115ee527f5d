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

    /** "Put a crown on its head", "add a lamp and two candles to the table", "place the lamp on the chest". */
    List<Change> add() throws EngineException {
        if (tokens.isEmpty()) {
            throw situation.notUnderstood();
        }
        List<Change> changes = new ArrayList<>();
        List<List<Token>> waiting = new ArrayList<>();
        for (List<Token> item : items(tokens)) {
            Optional<Placed> placed = placed(item);
            if (placed.isEmpty()) {
                waiting.add(item);
                continue;
            }
            for (List<Token> before : waiting) {
                changes.add(change(before, placed.get().spot(), placed.get().place()));
            }
            waiting.clear();
            changes.add(change(
                    placed.get().thing(), placed.get().spot(), placed.get().place()));
        }
        for (List<Token> item : waiting) {
            if (isDefinite(item)) {
                Reader reader = new Reader(item);
                situation.targets(reader);
                throw situation.notUnderstood(reader);
            }
            changes.add(thing(item, null, Spot.ANYWHERE));
        }
        return changes;
    }

    /** A thing and where it goes. */
    private record Placed(List<Token> thing, Spot spot, Selection place) {}

    private static boolean isDefinite(List<Token> item) {
        return DEFINITE.contains(item.getFirst().text()) || item.getFirst().isName();
    }

    private Change change(List<Token> item, Spot spot, Selection place) throws EngineException {
        if (!isDefinite(item)) {
            return thing(item, place, spot);
        }
        Reader reader = new Reader(item);
        Selection target = situation.targets(reader);
        if (!reader.atEnd()) {
            throw situation.notUnderstood(reader);
        }
        return new Change.Put(target, spot, place);
    }

    /** A list's items, each of which begins with an article or a number. */
    static List<List<Token>> items(List<Token> tokens) {
        List<List<Token>> items = new ArrayList<>();
        int from = 0;
        for (int at = 1; at < tokens.size(); at++) {
            boolean joins = tokens.get(at).isMark() || tokens.get(at).is("and");
            int next = joins ? behindJoint(tokens, at) : at;
            if (joins && next < tokens.size() && begins(tokens.get(next))) {
                items.add(tokens.subList(from, at));
                from = next;
                at = next;
            }
        }
        items.add(tokens.subList(from, tokens.size()));
        return items;
    }

    private static int behindJoint(List<Token> tokens, int at) {
        int next = at;
        while (next < tokens.size()
                && (tokens.get(next).isMark() || tokens.get(next).is("and"))) {
            next++;
        }
        return next;
    }

    private static boolean begins(Token token) {
        return token.isNumber()
                || Set.of("a", "an", "another", "some", "one", "two", "three", "four", "five", "six")
                        .contains(token.text());
    }

    /** With a place that is said by a part that there is. */
    private Optional<Placed> placed(List<Token> item) throws EngineException {
        for (int at = 1; at < item.size(); at++) {
            Reader reader = new Reader(item);
            reader.skip(at);
            Optional<Spot> spot = reader.take(Spot.WORDS);
            if (spot.isEmpty() || reader.atEnd()) {
                continue;
            }
            List<Token> rest = trimmed(reader.rest());
            Optional<Selection> place = place(rest);
            if (place.isPresent()) {
                return Optional.of(new Placed(item.subList(0, at), spot.get(), place.get()));
            }
            if (DEFINITE.contains(rest.getFirst().text())
                    && new Reader(rest).rest().stream().noneMatch(token -> Spot.WORDS.containsKey(token.text()))) {
                throw situation.missing(Reader.text(rest));
            }
        }
        return Optional.empty();
    }

    private Optional<Selection> place(List<Token> rest) throws EngineException {
        Reader reader = new Reader(rest);
        Optional<Selection> all = situation.take(reader);
        while (all.isPresent() && Situation.list(reader)) {
            Optional<Selection> next = situation.take(reader);
            all = next.isEmpty() ? next : Optional.of(all.get().and(next.get()));
        }
        return reader.atEnd() ? all : Optional.empty();
    }

    private static List<Token> trimmed(List<Token> tokens) {
        boolean too = tokens.size() > 1
                && (tokens.getLast().is("too") || tokens.getLast().is("please"));
        return too ? tokens.subList(0, tokens.size() - 1) : tokens;
    }

    /** "Give the gargoyle a lantern", "give it red eyes", "give the chair bigger legs". */
    List<Change> give() throws EngineException {
        Reader reader = new Reader(tokens);
        Optional<Selection> target = receiver(reader);
        if (target.isEmpty()) {
            throw situation.find(tokens).isPresent() ? situation.notUnderstood() : situation.missing(reader);
        }
        List<Token> gift = reader.rest();
        if (gift.isEmpty()) {
            throw situation.notUnderstood();
        }
        Optional<List<Change>> changed = changed(gift);
        if (changed.isPresent()) {
            return changed.get();
        }
        List<Change> changes = new ArrayList<>();
        for (List<Token> item : items(gift)) {
            changes.add(thing(item, target.get(), Spot.ANYWHERE));
        }
        return changes;
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
        return Optional.of(new MakeReader(situation.with(clause), null).readGift());
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
        Optional<Change> copies = new CopyReader(situation.with(
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
            return new CopyReader(situation.with(new Clause(
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
