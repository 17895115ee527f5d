package dev.meshwright.generation.engine.compose;

import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.lexicon.Kind;
import dev.meshwright.generation.engine.lexicon.Singular;
import dev.meshwright.generation.engine.prompt.Look;
import dev.meshwright.generation.engine.prompt.PartFeature;
import dev.meshwright.generation.engine.prompt.PartWish;
import dev.meshwright.generation.engine.prompt.RelationKind;
import dev.meshwright.generation.engine.prompt.Thing;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds what a prompt says of parts of a thing, and remembers what of that is in vain. */
final class PartWishes {

    static final Set<RelationKind> SAYS_PARTS = Set.of(RelationKind.WITH, RelationKind.BESIDE, RelationKind.CONTAINING);
    private static final Set<RelationKind> SAYS_MORE =
            Set.of(RelationKind.WITH, RelationKind.WEARING, RelationKind.IN, RelationKind.BESIDE);

    private final Vocabulary vocabulary;
    private final Anatomies anatomies;
    private final List<String> idle = new ArrayList<>();

    PartWishes(Vocabulary vocabulary, Anatomies anatomies) {
        this.vocabulary = vocabulary;
        this.anatomies = anatomies;
    }

    /** What is said without an effect, so far. */
    List<String> idle() {
        return List.copyOf(idle);
    }

    /** What a joined thing says of parts; empty where it is a thing of its own. */
    List<PartWish> wishes(Entry entry, Thing.Joined joined) {
        Thing other = joined.thing();
        Optional<String> liquid = liquidPart(entry, joined);
        boolean part = SAYS_PARTS.contains(joined.kind()) && anatomies.of(entry).hasPart(other.word());
        if (liquid.isPresent() || part) {
            return List.of(wish(entry, other, liquid.orElse(other.word())));
        }
        List<String> covered = synonyms(entry, joined);
        if (covered.isEmpty()) {
            return List.of();
        }
        List<PartWish> wishes = new ArrayList<>();
        wishes.add(wish(entry, other, other.word()));
        Look look = other.look().or(substance(other.word()));
        covered.forEach(name -> wishes.add(new PartWish(name, look, false, true)));
        return wishes;
    }

    /** What is said of a part: how it looks is done, how large it is and what it has in turn is not. */
    PartWish wish(Entry entry, Thing part, String name) {
        idle.addAll(part.sizing().words().stream()
                .map(word -> word + " " + part.word())
                .toList());
        if (part.count() > 1) {
            noteCount(entry, name, part.count(), part.count() + " " + part.word());
        }
        part.wishes().forEach(wish -> idle.add("without " + wish.part()));
        part.features().forEach(feature -> idle.add(feature.text()));
        part.joined().forEach(joined -> idle.add(joined.kind().words() + " " + Wording.described(joined.thing())));
        return new PartWish(name, part.look(), false);
    }

    /**
     * Empty where the thing has no such part.
     *
     * @param shown whether the thing itself gets the look that such a part would have
     */
    Optional<PartWish> feature(Entry entry, PartFeature feature, boolean shown) {
        if (!anatomies.of(entry).hasPart(feature.part())) {
            String text = feature.text();
            idle.add(shown ? text.substring(text.indexOf('-') + 1) : text);
            return Optional.empty();
        }
        if (feature.count() > 0) {
            noteCount(entry, feature.part(), feature.count(), feature.text());
        }
        return Optional.of(new PartWish(feature.part(), feature.look(), false));
    }

    /** A thing has as many parts as its archetype: three legs are said in vain of a chair, and four are not. */
    private void noteCount(Entry entry, String part, int count, String words) {
        Anatomy anatomy = anatomies.of(entry);
        if (anatomy.hasPart(part) && !anatomy.hasAsMany(part, count)) {
            idle.add(words);
        }
    }

    /** The parts that a word means which isn't a part's name itself: a coat covers the torso and the arms. */
    private List<String> synonyms(Entry entry, Thing.Joined joined) {
        boolean possible = SAYS_MORE.contains(joined.kind());
        String word = joined.thing().word();
        return possible && word != null
                ? vocabulary.words().partSynonyms(word).stream()
                        .filter(anatomies.of(entry)::hasPart)
                        .toList()
                : List.of();
    }

    /** What something is made of that is called by its substance: emeralds. */
    private Look substance(String word) {
        return Singular.candidates(word).stream()
                .flatMap(name -> vocabulary.substances().named(name).stream())
                .findFirst()
                .map(name -> new Look(name, null, List.of(), List.of(), false))
                .orElse(Look.NONE);
    }

    private Optional<String> liquidPart(Entry entry, Thing.Joined joined) {
        boolean liquid = joined.kind() == RelationKind.CONTAINING
                && vocabulary.words().liquid(joined.thing().word()).isPresent();
        return vocabulary.words().liquidParts().stream()
                .filter(part -> liquid && anatomies.of(entry).hasPart(part))
                .sorted()
                .findFirst();
    }

    /** "Runes on the blade" of a dagger speaks of its own blade, though blades are also swords. */
    boolean isVain(Entry entry, Thing.Joined joined) {
        Thing other = joined.thing();
        boolean support = other.entry() != null && other.entry().kind() == Kind.SUPPORT;
        boolean own = joined.kind() == RelationKind.ON
                && !support
                && other.word() != null
                && anatomies.of(entry).hasPart(other.word());
        if (own) {
            idle.add("on " + Wording.described(other));
        }
        return own;
    }
}
