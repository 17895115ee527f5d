package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.EngineException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds out which changes a clause wants. */
final class Interpreter {

    private static final Set<String> TAIL = Set.of(
            "completely",
            "entirely",
            "too",
            "as",
            "well",
            "please",
            "altogether",
            "again",
            "now",
            "away",
            "off",
            "from",
            "it",
            "the",
            "model",
            "everything");

    private final Situation situation;
    private final Clause clause;

    Interpreter(Situation situation) {
        this.situation = situation;
        this.clause = situation.clause();
    }

    List<Change> changes() throws EngineException {
        return switch (clause.verb().verb()) {
            case MAKE -> make();
            case SIZE -> size();
            case PAINT -> paint();
            case REMOVE -> remove();
            case ADD -> new AddReader(situation).add();
            case GIVE -> new AddReader(situation).give();
            case MOVE -> List.of(new MoveReader(situation).move());
            case TURN -> turn();
            case DUPLICATE -> List.of(new CopyReader(situation).duplicate());
            case REPLACE -> List.of(replace());
            case RENAME -> List.of(rename());
        };
    }

    private List<Change> make() throws EngineException {
        Optional<Change> copies = new CopyReader(situation).copiesOf();
        return copies.isPresent() ? List.of(copies.get()) : new MakeReader(situation, null).read();
    }

    private List<Change> size() throws EngineException {
        String meant = clause.verb().meant();
        List<Token> tokens = new ArrayList<>(clause.tokens());
        if (Set.of("double", "half", "triple").contains(meant)) {
            return resized(tokens, meant);
        }
        Degree degree = meant.isEmpty() ? new Degree(Extent.SIZE, 0) : SizeWords.COMPARATIVES.get(meant);
        boolean up = isAtAnEnd(tokens, "up");
        boolean down = isAtAnEnd(tokens, "down");
        if (up || down) {
            degree = new Degree(degree.extent(), up ? 1 : -1);
            tokens.removeIf(token -> token.is(up ? "up" : "down"));
        }
        for (int at = 1; at < tokens.size(); at++) {
            // "Scale the wings up by 20%".
            if ((tokens.get(at).is("up") || tokens.get(at).is("down"))
                    && at + 1 < tokens.size()
                    && tokens.get(at + 1).is("by")) {
                degree = new Degree(degree.extent(), tokens.get(at).is("up") ? 1 : -1);
                tokens.remove(at);
            }
        }
        return degreed(tokens, meant, degree);
    }

    /** "Scale up the wings", "scale the wings up". */
    private static boolean isAtAnEnd(List<Token> tokens, String word) {
        return !tokens.isEmpty()
                && (tokens.getFirst().is(word) || tokens.getLast().is(word));
    }

    private List<Change> degreed(List<Token> tokens, String meant, Degree degree) throws EngineException {
        Situation plain = situation.with(new Clause(Verb.Use.NONE, tokens, clause.all()));
        Reader reader = new Reader(tokens);
        boolean named = plain.take(reader).isPresent();
        while (named && Situation.list(reader)) {
            named = plain.take(reader).isPresent();
        }
        // "Enlarge the wings slightly", "shrink the tail a lot".
        List<Token> rest = reader.rest();
        String behind = Reader.text(rest);
        boolean soft = Set.of(
                        "slightly",
                        "a bit",
                        "a little",
                        "a little bit",
                        "a lot",
                        "much",
                        "considerably",
                        "significantly")
                .contains(behind);
        if (named && (reader.atEnd() || soft) && degree.sign() != 0) {
            List<Token> said = new ArrayList<>(tokens.subList(0, tokens.size() - rest.size()));
            said.addAll(rest);
            String word = meant.isEmpty() ? degree.sign() > 0 ? "bigger" : "smaller" : meant;
            said.add(new Token(Token.Sort.WORD, word, word, 0));
            return new MakeReader(situation.with(new Clause(Verb.Use.NONE, said, clause.all())), degree).read();
        }
        return new MakeReader(plain, degree).read();
    }

    /** "Double the height of the legs", "halve the wings". */
    private List<Change> resized(List<Token> tokens, String meant) throws EngineException {
        Reader reader = new Reader(tokens);
        reader.takeAny(Set.of("the", "its", "their"));
        Extent extent = Extent.SIZE;
        Optional<Extent> noun = reader.take(SizeWords.NOUNS);
        Selection target;
        if (noun.isPresent()) {
            extent = noun.get();
            boolean of = reader.take("of");
            target = of
                    ? situation.targets(reader)
                    : situation
                            .find(List.of(new Token(Token.Sort.WORD, "it", "it", 0)))
                            .orElseThrow();
        } else {
            reader.back(0);
            target = situation.targets(reader);
            if (reader.takeAll("in", "height")) {
                extent = Extent.HEIGHT;
            } else {
                reader.takeAll("in", "size");
            }
        }
        if (!reader.atEnd()) {
            throw situation.notUnderstood(reader);
        }
        double factor = meant.equals("double") ? 2 : meant.equals("triple") ? 3 : 0.5;
        return List.of(new Change.Resize(target, List.of(new SizeWish.Times(extent, factor))));
    }

    private List<Change> paint() throws EngineException {
        String meant = clause.verb().meant();
        if (meant.isEmpty()) {
            return onlyLooks(new MakeReader(situation, null).read());
        }
        List<Token> tokens = new ArrayList<>(clause.tokens());
        Reader reader = new Reader(tokens);
        situation.targets(reader);
        tokens.addAll(reader.position(), List.of(new Token(Token.Sort.WORD, meant, meant, 0)));
        return onlyLooks(new MakeReader(situation.with(new Clause(Verb.Use.NONE, tokens, clause.all())), null).read());
    }

    private List<Change> onlyLooks(List<Change> changes) throws EngineException {
        if (!changes.stream().allMatch(Change.Repaint.class::isInstance)) {
            throw situation.notUnderstood();
        }
        return changes;
    }

    private List<Change> remove() throws EngineException {
        Reader reader = new Reader(clause.tokens());
        int from = reader.position();
        reader.take("the");
        if (reader.take("glow") && (reader.take("from") || reader.take("of"))) {
            Selection target = situation.targets(reader);
            Optional<Coat> dark = new CoatReader(situation.vocabulary())
                    .read(new Reader(List.of(new Token(Token.Sort.WORD, "unlit", "unlit", 0))));
            return List.of(new Change.Repaint(target, dark.orElseThrow()));
        }
        reader.back(from);
        Selection target = situation.targets(reader);
        if (reader.take("from") || reader.take("off")) {
            reader.take("of");
            if (!reader.atEnd()) {
                situation.targets(reader);
            }
        }
        reader.skipAll(TAIL);
        if (!reader.atEnd()) {
            throw situation.notUnderstood(reader);
        }
        return List.of(new Change.Remove(target));
    }

    private List<Change> turn() throws EngineException {
        Optional<Change> turn = new TurnReader(situation).turn();
        return turn.isPresent() ? List.of(turn.get()) : new MakeReader(situation, null).read();
    }

    /** "Replace the vase with a lamp". */
    private Change replace() throws EngineException {
        Reader reader = new Reader(clause.tokens());
        Selection target = situation.targets(reader);
        boolean by = reader.take("with") || reader.take("by") || reader.take("for");
        if (!by || reader.atEnd()) {
            throw situation.notUnderstood(reader);
        }
        return new Change.Replace(target, Reader.text(reader.rest()));
    }

    private Change rename() throws EngineException {
        List<Token> tokens = clause.tokens();
        for (int at = tokens.size() - 2; at > 0; at--) {
            boolean joins = tokens.get(at).is("to")
                    || tokens.get(at).is("as")
                    || tokens.get(at).is("into");
            Optional<Selection> target = joins ? situation.find(tokens.subList(0, at)) : Optional.empty();
            if (target.isPresent()) {
                return new Change.Rename(target.get(), name(tokens.subList(at + 1, tokens.size())));
            }
            if (joins) {
                throw situation.missing(Reader.text(tokens.subList(0, at)));
            }
        }
        Reader reader = new Reader(tokens);
        Optional<Selection> target = tokens.size() < 2 ? Optional.empty() : called(reader);
        if (target.isEmpty()) {
            throw situation.find(tokens).isPresent() ? situation.notUnderstood() : situation.missing(reader);
        }
        if (reader.atEnd()) {
            throw situation.notUnderstood();
        }
        return new Change.Rename(target.get(), name(reader.rest()));
    }

    /** The longest phrase that leaves a name. */
    private Optional<Selection> called(Reader reader) {
        List<Token> tokens = clause.tokens();
        for (int length = tokens.size() - 1; length > 0; length--) {
            Optional<Selection> found = situation.find(tokens.subList(0, length));
            if (found.isPresent()) {
                reader.skip(length);
                return found;
            }
        }
        return Optional.empty();
    }

    private String name(List<Token> tokens) throws EngineException {
        String name = Reader.text(tokens).strip();
        boolean printable = name.codePoints().noneMatch(Character::isISOControl);
        if (name.isBlank() || name.length() > 100 || !printable) {
            throw Refusal.outOfRange("the name '" + name + "'", "a name has 1 to 100 visible characters");
        }
        return name;
    }
}
