package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.EngineException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what is to become of parts: "the wings and the tail bigger and dark red, the horns 20 cm long". */
final class MakeReader {

    private final Situation situation;
    private final Reader reader;
    private final SizeReader sizes;
    private final CoatReader coats;
    private final Degree meant;
    private final List<Change> changes = new ArrayList<>();

    /** @param meant what the verb says of sizes; null for nothing */
    MakeReader(Situation situation, Degree meant) {
        this.situation = situation;
        this.reader = new Reader(situation.clause().tokens());
        this.sizes = new SizeReader(situation.vocabulary().words());
        this.coats = new CoatReader(situation.vocabulary());
        this.meant = meant;
    }

    List<Change> read() throws EngineException {
        Selection target = null;
        while (!reader.atEnd()) {
            Situation.list(reader);
            if (reader.atEnd()) {
                break;
            }
            target = segment(target);
        }
        if (changes.isEmpty()) {
            throw situation.notUnderstood();
        }
        return changes;
    }

    /** "Red eyes", "bigger hands": what is given to something that has such parts already. */
    List<Change> readGift() throws EngineException {
        adjectivesFirst();
        if (!reader.atEnd()) {
            throw situation.notUnderstood(reader);
        }
        return changes;
    }

    /** One item of the list; gives back what it was about. */
    private Selection segment(Selection before) throws EngineException {
        if (before != null && !MakeWords.DETERMINERS.contains(reader.peek().text())) {
            int from = reader.position();
            Effects effects = effects();
            if (!effects.isNone() && endsSegment()) {
                effects.of(before);
                return before;
            }
            reader.back(from);
        }
        Optional<Selection> attribute = attribute();
        if (attribute.isPresent()) {
            return attribute.get();
        }
        Optional<Selection> found = situation.take(reader);
        if (found.isEmpty()) {
            return adjectivesFirst();
        }
        Selection target = found.get();
        int from = reader.position();
        while (Situation.list(reader) && !reader.atEnd()) {
            Optional<Selection> next = isPredicate() ? Optional.empty() : situation.take(reader);
            if (next.isEmpty()) {
                reader.back(from);
                break;
            }
            target = target.and(next.get());
            from = reader.position();
        }
        if (reader.takeAny(MakeWords.GONE)) {
            changes.add(new Change.Remove(target));
            return target;
        }
        if (reader.takeAny(MakeWords.HELD)) {
            changes.add(new Change.Add(target, Spot.ANYWHERE, rest()));
            return target;
        }
        if (reader.takeAny(MakeWords.WORN)) {
            changes.add(new Change.Add(target, Spot.ON, rest()));
            return target;
        }
        Effects effects = effects();
        if (effects.isNone()) {
            throw situation.notUnderstood(reader);
        }
        effects.of(target);
        return target;
    }

    private String rest() throws EngineException {
        if (reader.atEnd()) {
            throw situation.notUnderstood();
        }
        String rest = Reader.text(reader.rest());
        reader.skip(reader.rest().size());
        return rest;
    }

    private boolean endsSegment() {
        return reader.atEnd() || reader.peek().isMark() || reader.peek().is("and");
    }

    /** Whether what follows says how something is to be rather than which thing is meant. */
    private boolean isPredicate() {
        if (MakeWords.DETERMINERS.contains(reader.peek().text())) {
            return false;
        }
        int from = reader.position();
        boolean predicate = !effects().isNone() && endsSegment();
        reader.back(from);
        return predicate;
    }

    /** "The height of the legs to 30 cm", "the colour of the body to red". */
    private Optional<Selection> attribute() throws EngineException {
        int from = reader.position();
        boolean possessive = reader.takeAny(Set.of("its", "their", "his", "her"));
        if (!possessive) {
            reader.take("the");
        }
        Optional<Extent> extent = reader.take(SizeWords.NOUNS);
        Token level = reader.peek();
        boolean levels = extent.isEmpty() && reader.takeAny(CoatReader.LEVELS);
        boolean looks = extent.isEmpty() && (levels || reader.takeAny(MakeWords.LOOKS));
        boolean own = possessive && !reader.peek().is("of");
        if ((extent.isEmpty() && !looks) || (!own && !reader.take("of"))) {
            reader.back(from);
            return Optional.empty();
        }
        Optional<Selection> target =
                own ? situation.find(List.of(new Token(Token.Sort.WORD, "it", "it", 0))) : situation.take(reader);
        if (target.isEmpty()) {
            throw situation.missing(reader);
        }
        Effects effects = levels ? leveled(level) : looks ? effects() : sized(extent.orElseThrow());
        if (effects.isNone()) {
            throw situation.notUnderstood(reader);
        }
        effects.of(target.get());
        return target;
    }

    private Effects leveled(Token level) {
        Effects effects = new Effects();
        effects.coat = coats.level(level.text(), reader).orElse(Coat.NONE);
        return effects;
    }

    private Effects sized(Extent extent) {
        Effects effects = new Effects();
        if (reader.peek().isMark() && !reader.atEnd()) {
            reader.skip(1);
        }
        reader.takeAny(Set.of("is", "be", "should"));
        int sign = meant == null ? 0 : meant.sign();
        effects.wishes.addAll(sizes.read(reader, new Degree(extent, sign)));
        if (effects.wishes.isEmpty() && sign != 0) {
            effects.wishes.add(new SizeWish.Times(extent, sign > 0 ? 1.5 : 1 / 1.5));
        }
        return effects;
    }

    /** "Bigger wings", "a red roof". */
    private Selection adjectivesFirst() throws EngineException {
        int from = reader.position();
        Effects effects = effects();
        if (effects.isNone()) {
            throw unknown(from);
        }
        if (endsSegment()) {
            Optional<Selection> it = situation.find(List.of(new Token(Token.Sort.WORD, "it", "it", 0)));
            effects.of(it.orElseThrow());
            return it.get();
        }
        Optional<Selection> target = situation.take(reader);
        if (target.isEmpty()) {
            reader.back(from);
            throw situation.missing(reader);
        }
        if (!endsSegment()) {
            throw situation.notUnderstood(reader);
        }
        effects.of(target.get());
        return target.get();
    }

    /** A part that isn't there where the rest is understood, else words that mean nothing. */
    private EngineException unknown(int from) {
        reader.back(from);
        List<Token> phrase = new ArrayList<>();
        while (!reader.atEnd() && !reader.peek().isMark()) {
            phrase.add(reader.next());
            int at = reader.position();
            boolean understood = !effects().isNone() && endsSegment();
            reader.back(at);
            if (understood) {
                return situation.missing(Reader.text(phrase));
            }
        }
        reader.back(from);
        return phrase.isEmpty() ? situation.notUnderstood() : situation.notUnderstood(reader);
    }

    private Effects effects() {
        Effects effects = new Effects();
        int end = reader.position();
        while (!reader.atEnd()) {
            int from = reader.position();
            Optional<Extent> noun = reader.take(SizeWords.NOUNS);
            List<SizeWish> wishes = noun.isPresent() ? sizes.read(reader, new Degree(noun.get(), 0)) : List.of();
            if (wishes.isEmpty()) {
                reader.back(from);
                wishes = sizes.read(reader, meant);
            }
            Optional<Coat> coat = wishes.isEmpty() ? coats.read(reader) : Optional.empty();
            if (wishes.isEmpty() && coat.isEmpty()) {
                if (reader.takeAny(MakeWords.FILLERS)) {
                    continue;
                }
                break;
            }
            effects.wishes.addAll(wishes);
            effects.coat = coat.map(effects.coat::and).orElse(effects.coat);
            end = reader.position();
            if (effectsGoOn()) {
                Situation.list(reader);
            }
        }
        reader.back(end);
        reader.skipAll(MakeWords.TRAILERS);
        return effects;
    }

    /** Whether behind an "and" more is said of the same, rather than a new target. */
    private boolean effectsGoOn() {
        int from = reader.position();
        boolean goesOn = Situation.list(reader)
                && !reader.atEnd()
                && !MakeWords.DETERMINERS.contains(reader.peek().text())
                && isPredicateToTheEnd();
        reader.back(from);
        return goesOn;
    }

    private boolean isPredicateToTheEnd() {
        boolean said = false;
        while (!endsSegment()) {
            boolean says =
                    !sizes.read(reader, meant).isEmpty() || coats.read(reader).isPresent();
            if (!says && !reader.takeAny(MakeWords.FILLERS)) {
                return false;
            }
            said |= says;
        }
        return said;
    }

    /** What some words say of a part. */
    private final class Effects {

        private final List<SizeWish> wishes = new ArrayList<>();
        private Coat coat = Coat.NONE;

        boolean isNone() {
            return wishes.isEmpty() && coat.isNone();
        }

        void of(Selection target) {
            if (!wishes.isEmpty()) {
                changes.add(new Change.Resize(target, wishes));
            }
            if (!coat.isNone()) {
                changes.add(new Change.Repaint(target, coat));
            }
        }
    }
}
