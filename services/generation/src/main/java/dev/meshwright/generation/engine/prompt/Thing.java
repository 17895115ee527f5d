package dev.meshwright.generation.engine.prompt;

import dev.meshwright.generation.engine.lexicon.Entry;
import java.util.ArrayList;
import java.util.List;

/** A thing that the prompt names, with those that stand in a relation to it. Filled while the prompt is read. */
public final class Thing {

    private final String word;
    private final Entry entry;
    private final int count;
    private Look look;
    private Sizing sizing;
    private final List<Joined> joined = new ArrayList<>();
    private final List<PartWish> wishes = new ArrayList<>();
    private final List<PartFeature> features = new ArrayList<>();

    /** Another thing and how this one stands to it. */
    public record Joined(RelationKind kind, Thing thing) {}

    Thing(NounPhrase phrase) {
        this(phrase.word(), phrase.entry(), phrase.count(), phrase.look(), phrase.sizing());
        phrase.lacks().forEach(this::lack);
        features.addAll(phrase.features());
    }

    private Thing(String word, Entry entry, int count, Look look, Sizing sizing) {
        this.word = word;
        this.entry = entry;
        this.count = count;
        this.look = look;
        this.sizing = sizing;
    }

    /** The same thing built as this archetype. */
    public Thing as(Entry other) {
        Thing thing = new Thing(word, other, count, look, sizing);
        thing.joined.addAll(joined);
        thing.wishes.addAll(wishes);
        thing.features.addAll(features);
        return thing;
    }

    /** The noun as written; null when the prompt names nothing. */
    public String word() {
        return word;
    }

    /** The archetype that the noun names; null for a noun that the lexicon doesn't know. */
    public Entry entry() {
        return entry;
    }

    public int count() {
        return count;
    }

    public Look look() {
        return look;
    }

    public Sizing sizing() {
        return sizing;
    }

    public List<Joined> joined() {
        return List.copyOf(joined);
    }

    public List<PartWish> wishes() {
        return List.copyOf(wishes);
    }

    /** What adjectives say about its parts. */
    public List<PartFeature> features() {
        return List.copyOf(features);
    }

    void attribute(NounPhrase phrase) {
        features.addAll(phrase.features());
        look = look.or(phrase.look());
        sizing = sizing.and(phrase.sizing());
        phrase.lacks().forEach(this::lack);
    }

    void join(RelationKind kind, Thing thing) {
        joined.add(new Joined(kind, thing));
    }

    void lack(String part) {
        wishes.add(new PartWish(part, Look.NONE, true));
    }
}
