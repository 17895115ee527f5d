package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.lexicon.Kind;
import java.util.List;

/** What a rule speaks of. */
public sealed interface Subject {

    /** The whole model. */
    record Everything() implements Subject {}

    /**
     * Each thing of a noun.
     *
     * @param noun       in the singular, blanks between its words
     * @param entry      the archetype that the noun names
     * @param qualifiers words before the noun, each of which the prompt must say of the thing too
     */
    record Things(String noun, Entry entry, List<String> qualifiers) implements Subject {
        public Things {
            qualifiers = List.copyOf(qualifiers);
        }

        /**
         * Whether a thing with this label is meant. The archetype's own name means all that are built like it; a
         * narrower word, such as "desk" among the tables, only those that are called so.
         */
        public boolean means(Entry other, String label) {
            boolean general = noun.replace(' ', '_').equals(entry.name());
            return entry.equals(other) && (general || noun.equals(label.replace('_', ' ')));
        }
    }

    /** All things of a sort, such as furniture. */
    record Sort(Kind kind) implements Subject {}

    /**
     * A part of things.
     *
     * @param of the archetype that has the part; null for any
     */
    record Parts(String noun, Entry of) implements Subject {}

    /**
     * All that is made of a substance.
     *
     * @param substances names of the lexicon
     */
    record MadeOf(String words, List<String> substances) implements Subject {
        public MadeOf {
            substances = List.copyOf(substances);
        }
    }
}
