package dev.meshwright.generation.engine.prompt;

import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.lexicon.Words;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;

/** One or several tokens that mean something together. */
sealed interface Lexeme {

    /** The words as they stand in the prompt. */
    String text();

    record Article(String text) implements Lexeme {}

    record Ignored(String text) implements Lexeme {}

    record Amount(String text, double value) implements Lexeme {}

    record Length(String text, List<Measure> measures) implements Lexeme {}

    record Size(String text, double factor) implements Lexeme {}

    record Stretch(String text, Vec3 factors) implements Lexeme {}

    record Finish(String text, String finish) implements Lexeme {}

    record Style(String text) implements Lexeme {}

    record Colour(String text, Vec3 value) implements Lexeme {}

    record Substance(String text, String substance) implements Lexeme {}

    record Collection(String text, int count) implements Lexeme {}

    record Portrait(String text, Words.Portrait portrait) implements Lexeme {}

    record Noun(String text, Entry entry) implements Lexeme {}

    record Relation(String text, RelationKind kind) implements Lexeme {}

    /** A relation said behind the noun: "on top", "in its hand". */
    record Ending(String text, RelationKind kind) implements Lexeme {}

    /** "armless": without arms. */
    record Less(String text, String part) implements Lexeme {}

    /** "Three-legged", "red-roofed", "winged": what one of the parts is like, and how many there are. */
    record Feature(String text, PartFeature feature) implements Lexeme {}

    record And(String text) implements Lexeme {}

    record Comma(String text) implements Lexeme {}

    record Stop(String text) implements Lexeme {}

    record Unknown(String text) implements Lexeme {}

    /** Whether a noun phrase can't go on behind it. */
    default boolean separates() {
        return this instanceof And || this instanceof Comma || this instanceof Stop || this instanceof Relation;
    }
}
