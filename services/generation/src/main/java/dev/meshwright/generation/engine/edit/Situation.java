package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a clause is understood by: the scene as it is before it, its words, and what was named before. */
final class Situation {

    private static final Set<String> EXCEPT = Set.of("except", "besides", "excluding");

    private final Vocabulary vocabulary;
    private final Draft draft;
    private final PartFinder finder;
    private final Clause clause;

    Situation(Vocabulary vocabulary, Anatomy anatomy, Draft draft, Clause clause, Selection last) {
        this.vocabulary = vocabulary;
        this.draft = draft;
        this.finder = new PartFinder(vocabulary, anatomy, draft, last);
        this.clause = clause;
    }

    private Situation(Vocabulary vocabulary, Draft draft, PartFinder finder, Clause clause) {
        this.vocabulary = vocabulary;
        this.draft = draft;
        this.finder = finder;
        this.clause = clause;
    }

    /** The same for other words. */
    Situation with(Clause other) {
        return new Situation(vocabulary, draft, finder, other);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    Clause clause() {
        return clause;
    }

    PartFinder finder() {
        return finder;
    }

    Optional<Selection> find(List<Token> phrase) {
        return finder.find(phrase);
    }

    /** A noun phrase, with what it excepts: "everything except the body". */
    Optional<Selection> take(Reader reader) throws EngineException {
        Optional<Selection> found = finder.take(reader);
        boolean except = found.isPresent()
                && (reader.takeAny(EXCEPT)
                        || reader.takeAll("but", "not")
                        || (found.get().whole() && reader.take("but"))
                        || reader.takeAll("apart", "from")
                        || reader.takeAll("other", "than"));
        if (!except) {
            return found;
        }
        reader.take("for");
        Selection excepted = targets(reader);
        return Optional.of(without(found.get(), excepted));
    }

    private Selection without(Selection selection, Selection excepted) {
        Layout layout = draft.layout();
        Set<Node> spared = new LinkedHashSet<>();
        excepted.all().forEach(node -> spared.addAll(layout.subtree(node)));
        List<Node> left = new ArrayList<>();
        selection
                .named()
                .forEach(node -> layout.shapes(node).stream()
                        .filter(shape -> !spared.contains(shape))
                        .filter(shape -> spared.stream().noneMatch(it -> it.isWithin(shape)))
                        .forEach(left::add));
        return new Selection(
                selection.phrase() + " except " + excepted.phrase(), layout.topmost(left), List.of(), false, false);
    }

    /** One or several noun phrases. */
    Selection targets(Reader reader) throws EngineException {
        Selection all = null;
        while (true) {
            Optional<Selection> found = take(reader);
            if (found.isEmpty()) {
                throw all == null || !reader.atEnd() ? missing(reader) : notUnderstood(reader);
            }
            all = all == null ? found.get() : all.and(found.get());
            int from = reader.position();
            if (!list(reader) || !goesOn(reader)) {
                reader.back(from);
                return all;
            }
        }
    }

    /** Whether another noun phrase follows, known or not. */
    private boolean goesOn(Reader reader) throws EngineException {
        int from = reader.position();
        boolean known = !reader.atEnd() && take(reader).isPresent();
        reader.back(from);
        return known || reader.peek().is("the") || reader.peek().isName();
    }

    /** Passes what joins the items of a list. */
    static boolean list(Reader reader) {
        int from = reader.position();
        while (!reader.atEnd()
                && (reader.peek().isMark()
                        || reader.peek().is("and")
                        || reader.peek().is("or")
                        || reader.peek().is("nor"))) {
            reader.skip(1);
        }
        return reader.position() > from;
    }

    EngineException notUnderstood(Reader reader) {
        return Refusal.notUnderstood(
                clause.text(),
                reader.atEnd() ? clause.text() : Reader.text(reader.rest()),
                draft.layout().names());
    }

    EngineException notUnderstood() {
        return Refusal.notUnderstood(
                clause.text(), clause.text(), draft.layout().names());
    }

    /** For a noun phrase that means no part; without any word there, the clause is what isn't understood. */
    EngineException missing(Reader reader) {
        List<Token> phrase = new ArrayList<>();
        for (Token token : reader.rest()) {
            if (token.isMark()
                    || (!phrase.isEmpty()
                            && (token.is("and") || token.isNumber() || token.is("by") || token.is("to")))) {
                break;
            }
            phrase.add(token);
        }
        return phrase.isEmpty() ? notUnderstood() : missing(Reader.text(phrase));
    }

    EngineException missing(String said) {
        String plain = said.replaceAll("(?i)^(the|its|a|an|all|both|every|each) ", "");
        return Refusal.noSuchPart(plain, finder.nearest(plain), draft.layout().names());
    }

    EngineException unknownThing(String thing) {
        return Refusal.unknownThing(thing, draft.layout().names());
    }
}
