package dev.meshwright.generation.engine.prompt;

import dev.meshwright.generation.engine.lexicon.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads prompts: noun phrases joined by relations. Any text gives a reading. */
public final class PromptReader {

    private static final Set<RelationKind> DONE_BY_CREATURES = EnumSet.of(RelationKind.HOLDING, RelationKind.WEARING);
    private static final Set<RelationKind> ABOUT_THE_LATEST =
            EnumSet.of(RelationKind.MADE_OF, RelationKind.OF, RelationKind.CONTAINING);
    private static final NounPhrase NOTHING =
            new NounPhrase(null, null, 1, Look.NONE, Sizing.NONE, List.of(), null, false, List.of(), List.of());

    private final Vocabulary vocabulary;

    public PromptReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    public Reading read(String prompt) {
        return new Sentence(new Cursor(new Lexer(vocabulary).lexemes(prompt))).read();
    }

    /** The state of one reading. */
    private final class Sentence {

        private final Cursor cursor;
        private final List<String> unread = new ArrayList<>();
        private final List<String> unused = new ArrayList<>();
        private Thing head;
        private Thing latest;
        private Thing target;
        private NounPhrase before = NOTHING;
        private RelationKind kind;
        private String relationWords = "";

        Sentence(Cursor cursor) {
            this.cursor = cursor;
        }

        Reading read() {
            while (!cursor.atEnd()) {
                readMark(cursor.peek());
                NounPhrase phrase = new PhraseReader(vocabulary.lexicon(), cursor).read();
                unread.addAll(phrase.unread());
                unused.addAll(phrase.unused());
                place(phrase);
            }
            return new Reading(head == null ? new Thing(before) : head, List.copyOf(unread), List.copyOf(unused));
        }

        private void readMark(Lexeme lexeme) {
            switch (lexeme) {
                case Lexeme.Relation relation -> {
                    kind = relation.kind();
                    relationWords = relation.text();
                    target = target(kind);
                    cursor.advance();
                }
                case Lexeme.Stop _ -> {
                    kind = null;
                    cursor.advance();
                }
                case Lexeme.And _ -> cursor.advance();
                case Lexeme.Comma _ -> cursor.advance();
                default -> {}
            }
        }

        private Thing target(RelationKind relation) {
            if (DONE_BY_CREATURES.contains(relation)) {
                boolean able = latest != null
                        && latest.entry() != null
                        && latest.entry().kind() == Kind.CREATURE;
                return able ? latest : head;
            }
            return ABOUT_THE_LATEST.contains(relation) ? latest : head;
        }

        private void place(NounPhrase phrase) {
            if (phrase.isEmpty()) {
                return;
            }
            if (head == null) {
                placeFirst(phrase);
            } else if (kind == RelationKind.ELSEWHERE) {
                unused.add(relationWords + (phrase.hasNoun() ? " " + phrase.word() : ""));
            } else if (kind == RelationKind.MADE_OF) {
                target.attribute(asAttributes(phrase));
                noteNoun(phrase);
            } else if (kind == RelationKind.OF && !phrase.look().isNone() && isSubstance(phrase)) {
                target.attribute(asAttributes(phrase));
            } else if (!phrase.hasNoun() || isColourAfterIn(phrase)) {
                (target == null ? head : target).attribute(asAttributes(phrase));
            } else if (kind == RelationKind.WITHOUT) {
                target.lack(phrase.word());
            } else {
                join(phrase);
            }
        }

        /** Attributes may come before the thing itself, as in "2 metres tall: a tower" or "made of gold, a cup". */
        private void placeFirst(NounPhrase phrase) {
            if (phrase.hasNoun()) {
                head = new Thing(phrase);
                head.attribute(before);
                latest = head;
                target = head;
                kind = null;
            } else {
                before = new NounPhrase(
                        null,
                        null,
                        phrase.count(),
                        before.look().or(phrase.look()),
                        before.sizing().and(phrase.sizing()),
                        phrase.lacks(),
                        null,
                        false,
                        List.of(),
                        List.of());
            }
        }

        /** A noun that turns out to name a substance is one of the look's words again. */
        private NounPhrase asAttributes(NounPhrase phrase) {
            return phrase.hasNoun() && isSubstance(phrase)
                    ? phrase.looking(phrase.look().with(phrase.word()))
                    : phrase;
        }

        private void noteNoun(NounPhrase phrase) {
            if (phrase.hasNoun() && !isSubstance(phrase)) {
                unread.add(phrase.word());
            }
        }

        /** Whether the noun is only another reading of a word for a substance: a house of stone. */
        private boolean isSubstance(NounPhrase phrase) {
            return phrase.word() == null
                    || vocabulary.substances().named(phrase.word()).isPresent()
                    || vocabulary.words().finish(phrase.word()).isPresent();
        }

        private boolean isColourAfterIn(NounPhrase phrase) {
            boolean colour = vocabulary.colours().named(phrase.word()).isPresent();
            return switch (kind) {
                case IN -> colour;
                case WITH -> !phrase.single() && (colour || isSubstance(phrase));
                case null, default -> false;
            };
        }

        private void join(NounPhrase phrase) {
            Thing thing = new Thing(phrase);
            RelationKind said = phrase.ending() != null ? phrase.ending() : kind;
            Thing to = target == null || said == null ? head : target;
            if (said == RelationKind.OF) {
                said = RelationKind.CONTAINING;
            }
            to.join(said == null ? RelationKind.BESIDE : said, thing);
            latest = thing;
        }
    }
}
