package dev.meshwright.generation.engine.prompt;

import dev.meshwright.generation.engine.lexicon.Entry;
import java.util.ArrayList;
import java.util.List;

/**
 * A noun with all that is said about it before the next relation.
 *
 * @param word    the noun as written; null when there are only attributes
 * @param entry   the archetype that the noun names; null for a noun that the lexicon doesn't know
 * @param count   how many of it
 * @param lacks   names of parts that it has not
 * @param features what adjectives say about its parts
 * @param ending  the relation said behind it, or null
 * @param single  whether an article says that it is one thing rather than a substance
 * @param unread  words that mean nothing to the grammar
 * @param unused  words that are known but change nothing
 */
record NounPhrase(
        String word,
        Entry entry,
        int count,
        Look look,
        Sizing sizing,
        List<String> lacks,
        List<PartFeature> features,
        RelationKind ending,
        boolean single,
        List<String> unread,
        List<String> unused) {

    NounPhrase named(String noun) {
        return new NounPhrase(noun, null, count, look, sizing, lacks, features, ending, single, unread, unused);
    }

    NounPhrase looking(Look newLook) {
        return new NounPhrase(word, entry, count, newLook, sizing, lacks, features, ending, single, unread, unused);
    }

    /** The words that change something, in the order in which one says them. */
    String words() {
        List<String> words = new ArrayList<>(sizing.words());
        words.addAll(look.words());
        if (word != null) {
            words.add(word);
        }
        return String.join(" ", words);
    }

    boolean hasNoun() {
        return word != null;
    }

    boolean isEmpty() {
        return word == null
                && look.isNone()
                && sizing.isNone()
                && lacks.isEmpty()
                && features.isEmpty()
                && unread.isEmpty();
    }
}
