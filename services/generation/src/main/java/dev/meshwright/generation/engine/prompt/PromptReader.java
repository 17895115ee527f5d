package dev.meshwright.generation.engine.prompt;

import dev.meshwright.generation.engine.lexicon.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads prompts: noun phrases joined by relations. Any text gives a reading. */
public final class PromptReader {

    private static final Set<RelationKind> DONE_BY_CREATURES = EnumSet.of(RelationKind.HOLDING, RelationKind.WEARING);
    private static final Set<RelationKind> ABOUT_THE_LATEST =
            EnumSet.of(RelationKind.MADE_OF, RelationKind.OF, RelationKind.CONTAINING);
    private static final Set<Kind> HOLDING_LIQUIDS = EnumSet.of(Kind.CONTAINER, Kind.HANDHELD, Kind.STRUCTURE);
    private static final NounPhrase NOTHING = new NounPhrase(
            null, null, 1, Look.NONE, Sizing.NONE, List.of(), List.of(), null, false, List.of(), List.of());

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
        private boolean idle;

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
            noteIdle();
            return new Reading(head == null ? new Thing(before) : head, List.copyOf(unread), List.copyOf(unused));
        }

        private void readMark(Lexeme lexeme) {
            switch (lexeme) {
                case Lexeme.Relation relation -> {
                    noteIdle();
                    kind = relation.kind();
                    idle = true;
                    relationWords = relation.text();
                    target = target(kind);
                    cursor.advance();
                }
                case Lexeme.Stop _ -> {
                    noteIdle();
                    kind = null;
                    cursor.advance();
                }
                case Lexeme.And _ -> cursor.advance();
                case Lexeme.Comma _ -> cursor.advance();
                default -> {}
            }
        }

        /** Verbs such as "breathing" that nothing follows. */
        private void noteIdle() {
            if (idle && relationWords.endsWith("ing")) {
                unused.add(relationWords);
            }
            idle = false;
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
            idle = false;
            if (head == null) {
                placeFirst(phrase);
            } else if (kind == RelationKind.ELSEWHERE || isSetting(phrase)) {
                unused.add((relationWords + " " + phrase.words()).strip());
            } else if (kind == RelationKind.LINED) {
                line(phrase);
            } else if (kind == RelationKind.MADE_OF) {
                attribute(target, asAttributes(phrase));
                noteNoun(phrase);
            } else if (liquid(phrase).isPresent()) {
                fill(phrase, liquid(phrase).get());
            } else if (kind == RelationKind.OF && !phrase.look().isNone() && isSubstance(phrase)) {
                attribute(target, asAttributes(phrase));
            } else if (!phrase.hasNoun() && phrase.look().substance() != null && isAboutThings()) {
                unused.add(relationWords + " " + phrase.words());
            } else if (!phrase.hasNoun() || isColourAfterIn(phrase)) {
                attribute(target == null ? head : target, asAttributes(phrase));
            } else if (kind == RelationKind.WITHOUT) {
                target.lack(phrase.word());
                unused.addAll(phrase.look().words());
                unused.addAll(phrase.sizing().words());
            } else {
                join(phrase);
            }
        }

        /** Attributes may come before the thing itself, as in "2 metres tall: a tower" or "made of gold, a cup". */
        private void placeFirst(NounPhrase phrase) {
            if (phrase.hasNoun()) {
                head = new Thing(phrase);
                attribute(head, before);
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
                        phrase.features(),
                        null,
                        false,
                        List.of(),
                        List.of());
            }
        }

        /** What is said of a thing that has a colour or a substance already changes nothing. */
        private void attribute(Thing thing, NounPhrase phrase) {
            Look had = thing.look();
            Look said = phrase.look();
            boolean recoloured = had.colour() != null && said.colour() != null;
            boolean remade = had.substance() != null && said.substance() != null;
            NounPhrase rest = phrase;
            for (String word : said.words()) {
                boolean idleColour =
                        recoloured && vocabulary.colours().named(word).isPresent();
                boolean idleSubstance =
                        remade && vocabulary.substances().named(word).isPresent();
                if ((idleColour || idleSubstance) && !had.words().contains(word)) {
                    unused.add(word);
                    rest = rest.looking(rest.look().without(word));
                }
            }
            thing.attribute(rest);
        }

        /** Whether a thing must follow: to hold bamboo is not to be made of it. */
        private boolean isAboutThings() {
            return switch (kind) {
                case HOLDING, ON, TOPPED, UNDER, BESIDE, BEFORE, BEHIND -> true;
                case null, default -> false;
            };
        }

        /** "In the woods" says where a thing is, and names none. */
        private boolean isSetting(NounPhrase phrase) {
            boolean where =
                    switch (kind) {
                        case IN, ON, UNDER, BEFORE, BEHIND, BESIDE -> true;
                        case null, default -> false;
                    };
            return where && phrase.hasNoun() && vocabulary.words().isSetting(phrase.word());
        }

        /** The lining is a part of what is lined; where a colour and a cloth are named, the cloth is what it's of. */
        private void line(NounPhrase phrase) {
            NounPhrase lining = phrase.named("lining");
            target = target == null ? head : target;
            target.join(RelationKind.WITH, new Thing(asAttributes(lining)));
            noteNoun(phrase);
        }

        /** What is in the cup of a "cup of coffee". */
        private Optional<String> liquid(NounPhrase phrase) {
            boolean held =
                    switch (kind) {
                        case OF, CONTAINING -> true;
                        case WITH -> !phrase.single();
                        case null, default -> false;
                    };
            String word = phrase.hasNoun() || phrase.look().words().isEmpty()
                    ? phrase.word()
                    : phrase.look().words().getLast();
            boolean holds = latest != null
                    && latest.entry() != null
                    && HOLDING_LIQUIDS.contains(latest.entry().kind());
            return held && holds && word != null ? vocabulary.words().liquid(word) : Optional.empty();
        }

        private void fill(NounPhrase phrase, String substance) {
            Look said = phrase.look();
            Look look = new Look(substance, said.colour(), said.words(), said.finishes(), false);
            String word = phrase.hasNoun() ? phrase.word() : said.words().getLast();
            latest.join(RelationKind.CONTAINING, new Thing(phrase.named(word).looking(look.with(word))));
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
