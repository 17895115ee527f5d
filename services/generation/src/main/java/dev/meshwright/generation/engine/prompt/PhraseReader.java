package dev.meshwright.generation.engine.prompt;

import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.lexicon.Lexicon;
import dev.meshwright.generation.engine.lexicon.Words;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one noun phrase: attributes, then the noun, then what is said behind it. */
final class PhraseReader {

    private static final int MOST = 1000;

    private final Lexicon lexicon;
    private final Cursor cursor;

    private Lexeme.Noun noun;
    private Lexeme lastAttribute;
    private Look look = Look.NONE;
    private Sizing sizing = Sizing.NONE;
    private Words.Portrait portrait;
    private String portraitWord;
    private int count = 1;
    private RelationKind ending;
    private boolean unknownIsLast;
    private boolean single;
    private final List<String> lacks = new ArrayList<>();
    private final List<PartFeature> features = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private final List<String> unused = new ArrayList<>();

    PhraseReader(Lexicon lexicon, Cursor cursor) {
        this.lexicon = lexicon;
        this.cursor = cursor;
    }

    NounPhrase read() {
        while (!cursor.atEnd() && ending == null && !ends(cursor.peek())) {
            take(cursor.peek());
            cursor.advance();
        }
        return finish();
    }

    private boolean ends(Lexeme lexeme) {
        boolean named = noun != null || (portrait != null && !precedesOf()) || nameIsLast();
        return switch (lexeme) {
            case Lexeme.Stop _ -> true;
            case Lexeme.Relation _ -> true;
            case Lexeme.Article _ -> named || unknownIsLast;
            case Lexeme.And _ -> named || !listGoesOn();
            case Lexeme.Comma _ -> named || !listGoesOn();
            default -> false;
        };
    }

    /** Whether the last word is a noun, though one that names nothing of ours: "a scarf, a hat". */
    private boolean nameIsLast() {
        return unknownIsLast && lexicon.isStranger(unread.getLast());
    }

    private boolean precedesOf() {
        return noun == null && cursor.peek() instanceof Lexeme.Article;
    }

    /** Whether attributes go on behind a comma or an "and": "a small, old tower". */
    private boolean listGoesOn() {
        Lexeme next = cursor.peek(1);
        boolean attributes =
                !look.isNone() || !sizing.isNone() || !features.isEmpty() || !unread.isEmpty() || !unused.isEmpty();
        boolean behindNoun = unknownIsLast && cursor.peek() instanceof Lexeme.And && !nounFollows();
        return attributes && !behindNoun && !(next instanceof Lexeme.Article) && !next.separates();
    }

    /** Whether a known noun comes before the next thing begins: "blorpish and mossy tower", not "arms or legs". */
    private boolean nounFollows() {
        for (int ahead = 1; !cursor.peek(ahead).separates(); ahead++) {
            if (cursor.peek(ahead) instanceof Lexeme.Noun) {
                return true;
            }
        }
        return false;
    }

    private void take(Lexeme lexeme) {
        switch (lexeme) {
            case Lexeme.Noun found -> takeNoun(found);
            case Lexeme.Unknown unknown -> {
                unread.add(unknown.text());
                unknownIsLast = true;
            }
            case Lexeme.Collection collection -> {
                count = collection.count();
                skipOf();
            }
            case Lexeme.Portrait found -> {
                portrait = found.portrait();
                portraitWord = found.text();
                skipOf();
            }
            case Lexeme.Amount number -> count = (int) Math.clamp(number.value(), 1, MOST);
            case Lexeme.Less less -> lacks.add(less.part());
            case Lexeme.Feature found -> features.add(found.feature());
            case Lexeme.Ending found -> ending = found.kind();
            case Lexeme.Style style -> unused.add(style.text());
            case Lexeme.Article _ -> single = true;
            default -> takeAttribute(lexeme);
        }
    }

    private void skipOf() {
        if (cursor.nextIsOf()) {
            cursor.advance();
            if (cursor.peek(1) instanceof Lexeme.Article) {
                cursor.advance();
            }
        }
    }

    private void takeNoun(Lexeme.Noun found) {
        if (noun != null) {
            unused.add(noun.text());
        }
        noun = found;
        unknownIsLast = false;
    }

    private void takeAttribute(Lexeme lexeme) {
        switch (lexeme) {
            case Lexeme.Substance substance ->
                takeLook(new Look(substance.substance(), null, List.of(substance.text()), List.of(), false));
            case Lexeme.Colour colour ->
                takeLook(new Look(null, colour.value(), List.of(colour.text()), List.of(), false));
            case Lexeme.Finish finish ->
                look = look.or(new Look(null, null, List.of(finish.text()), List.of(finish.finish()), false));
            case Lexeme.Size size ->
                sizing = sizing.and(new Sizing(size.factor(), Vec3.ONE, List.of(), List.of(size.text())));
            case Lexeme.Stretch stretch ->
                sizing = sizing.and(new Sizing(1, stretch.factors(), List.of(), List.of(stretch.text())));
            case Lexeme.Length length ->
                sizing = sizing.and(new Sizing(1, Vec3.ONE, length.measures(), List.of(length.text())));
            default -> {
                return;
            }
        }
        if (noun == null) {
            lastAttribute = lexeme;
            unknownIsLast = false;
        }
    }

    /** A thing has one substance and one colour: the first that is said. */
    private void takeLook(Look said) {
        boolean taken = said.substance() != null ? look.substance() != null : look.colour() != null;
        if (taken && !look.words().containsAll(said.words())) {
            unused.addAll(said.words());
        } else {
            look = look.or(said);
        }
    }

    private NounPhrase finish() {
        String word = noun == null ? null : noun.text();
        Entry entry = noun == null ? null : noun.entry();
        if (unknownIsLast) {
            String last = unread.getLast();
            boolean nounLike = !last.endsWith("ing") && !last.endsWith("ed") && !last.endsWith("ly");
            Optional<Entry> akin = noun == null || !nounLike ? Optional.empty() : lexicon.akin(last);
            if (noun == null || akin.isPresent()) {
                word = last;
                entry = null;
                unread.removeLast();
            }
            if (noun != null && akin.isPresent()) {
                unused.add(noun.text());
            }
        } else if (noun == null && lastAttribute != null) {
            Optional<Entry> thing = alsoNamed(lastAttribute.text());
            word = thing.isPresent() ? lastAttribute.text() : null;
            look = thing.isPresent() ? look.without(lastAttribute.text()) : look;
            entry = thing.orElse(null);
        }
        if (portrait != null) {
            return likeness(word, entry);
        }
        return new NounPhrase(word, entry, count, look, sizing, lacks, features, ending, single, unread, unused);
    }

    /** "Stone" is what something is made of, and on its own a rock. */
    private Optional<Entry> alsoNamed(String word) {
        return lexicon.named(word).or(() -> lexicon.hinted(word));
    }

    private NounPhrase likeness(String word, Entry entry) {
        Look stone = new Look(portrait.substance(), null, List.of(), List.of(), portrait.substance() != null);
        Sizing reduced = sizing.and(new Sizing(portrait.factor(), Vec3.ONE, List.of(), List.of(portraitWord)));
        boolean nothingElse = word == null;
        Entry shown = nothingElse ? lexicon.named(portraitWord).orElseGet(() -> lexicon.entry("person")) : entry;
        return new NounPhrase(
                nothingElse ? portraitWord : word,
                shown,
                count,
                look.or(stone),
                reduced,
                lacks,
                features,
                ending,
                single,
                unread,
                unused);
    }
}
