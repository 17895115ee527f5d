package dev.meshwright.generation.engine.compose;

import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.lexicon.Kind;
import dev.meshwright.generation.engine.lexicon.Lexicon;
import dev.meshwright.generation.engine.lexicon.Singular;
import dev.meshwright.generation.engine.model.AnchorKind;
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

/** Decides what is built for each noun and where each joined thing goes; says so where the prompt didn't. */
final class Planner {

    private static final int MOST_COPIES = 12;
    private static final int MOST_THINGS = 30;
    private static final int SOME = 3;
    private static final String OPENING = "open_lid";
    private static final int LONGEST_WORDS = 80;
    private static final Set<Kind> SMALL_THINGS =
            Set.of(Kind.HANDHELD, Kind.WEARABLE, Kind.OBJECT, Kind.CONTAINER, Kind.PLANT);

    private final Vocabulary vocabulary;
    private final Journal journal;
    private final Anatomies anatomies;
    private final List<String> idle = new ArrayList<>();
    private int things;

    Planner(Vocabulary vocabulary, Journal journal) {
        this.vocabulary = vocabulary;
        this.journal = journal;
        this.anatomies = new Anatomies(vocabulary);
    }

    Plan plan(Thing head) {
        return planAs(head, headEntry(head));
    }

    private Anatomy anatomy(Entry entry) {
        return anatomies.of(entry);
    }

    private Entry headEntry(Thing head) {
        if (head.entry() != null) {
            return head.entry();
        }
        if (head.word() == null) {
            Entry fallback = vocabulary.lexicon().entry(Lexicon.FALLBACK);
            journal.warn("No thing that this engine knows is named in the prompt: an abstract " + fallback.label()
                    + " was built. Name one, for example \"a small stone gargoyle holding a lantern\".");
            return fallback;
        }
        Entry nearest = vocabulary
                .lexicon()
                .akin(head.word())
                .or(() -> vocabulary.lexicon().nearestSpelling(head.word()))
                .orElseGet(() -> vocabulary.lexicon().entry(Lexicon.FALLBACK));
        warnReplaced(head.word(), nearest);
        return nearest;
    }

    private void warnReplaced(String word, Entry entry) {
        journal.warn("The word '" + shortened(word) + "' isn't known: " + Wording.withArticle(entry.label())
                + " was built instead, the nearest that this engine knows.");
    }

    /** What the prompt says of things and their parts without an effect. */
    List<String> idle() {
        return List.copyOf(idle);
    }

    private Plan planAs(Thing thing, Entry kind) {
        Entry entry = vocabulary.lexicon().variant(kind, thing.word());
        int copies = copies(thing, entry);
        List<PartWish> wishes = new ArrayList<>(thing.wishes());
        Anatomy anatomy = anatomy(entry);
        for (PartWish wish : thing.wishes()) {
            if (!anatomy.hasPart(wish.part())) {
                journal.info("The " + entry.label() + " has no part '" + shortened(wish.part()) + "' to leave out.");
            }
        }
        for (PartFeature feature : thing.features()) {
            wish(entry, feature, wishes);
        }
        List<Plan.Link> links = new ArrayList<>();
        for (Thing.Joined joined : thing.joined()) {
            join(entry, joined, wishes, links);
        }
        return new Plan(entry, label(thing, entry), copies, thing.look(), thing.sizing(), wishes, links);
    }

    private int copies(Thing thing, Entry entry) {
        int most = Math.clamp((long) MOST_THINGS - things, 1, MOST_COPIES);
        if (thing.count() > most) {
            journal.warn("At most " + MOST_COPIES + " of a kind and " + MOST_THINGS + " things in all are built: "
                    + most + " instead of " + thing.count() + " of '" + entry.label() + "'.");
        }
        int copies = Math.clamp(thing.count(), 1, most);
        things += copies;
        return copies;
    }

    private void join(Entry entry, Thing.Joined joined, List<PartWish> wishes, List<Plan.Link> links) {
        Thing other = joined.thing();
        boolean ofPart = Set.of(RelationKind.WITH, RelationKind.BESIDE, RelationKind.CONTAINING)
                .contains(joined.kind());
        Optional<String> liquid = liquidPart(entry, joined);
        if (liquid.isPresent() || (ofPart && anatomy(entry).hasPart(other.word()))) {
            wishes.add(wish(entry, other, liquid.orElse(other.word())));
            return;
        }
        List<String> covered = synonyms(entry, joined);
        if (!covered.isEmpty()) {
            wishes.add(wish(entry, other, other.word()));
            Look look = other.look().or(substance(other.word()));
            covered.forEach(part -> wishes.add(new PartWish(part, look, false, true)));
            return;
        }
        if (joined.kind() == RelationKind.ON && isOwnPart(entry, other)) {
            idle.add("on " + Wording.described(other));
            return;
        }
        if (ofPart && wishOfLinked(other, links)) {
            return;
        }
        Optional<Entry> known = Optional.ofNullable(other.entry()).or(() -> akin(other));
        if (known.isEmpty() || things >= MOST_THINGS) {
            String words = (joined.kind().words() + " " + Wording.described(other)).strip();
            journal.warn("Left out '" + shortened(words) + "': "
                    + (known.isEmpty() ? "the word isn't known." : "at most " + MOST_THINGS + " things are built."));
            return;
        }
        boolean opens = joined.kind() == RelationKind.CONTAINING && anatomy(entry).hasPart(OPENING);
        if (opens) {
            wishes.add(new PartWish(OPENING, Look.NONE, false, true));
        }
        Place place = opens ? Place.INSIDE : place(entry, known.get(), joined.kind());
        Plan plan = planAs(other, known.get());
        boolean many = (place == Place.INSIDE || place == Place.AROUND) && isPlural(other);
        links.add(new Plan.Link(
                place, many ? plan.times(SOME) : plan, joined.kind().words()));
    }

    /** What is said of a part: how it looks is done, how large it is and what it has in turn is not. */
    private PartWish wish(Entry entry, Thing part, String name) {
        idle.addAll(part.sizing().words().stream()
                .map(word -> word + " " + part.word())
                .toList());
        noteCount(entry, name, part.count(), part.count() + " " + part.word());
        part.wishes().forEach(wish -> idle.add("without " + wish.part()));
        part.features().forEach(feature -> idle.add(feature.text()));
        part.joined()
                .forEach(joined -> idle.add(joined.kind().words() + " " + Wording.described(joined.thing())));
        return new PartWish(name, part.look(), false);
    }

    private void wish(Entry entry, PartFeature feature, List<PartWish> wishes) {
        if (!anatomy(entry).hasPart(feature.part())) {
            idle.add(feature.text());
        } else {
            noteCount(entry, feature.part(), feature.count(), feature.text());
            wishes.add(new PartWish(feature.part(), feature.look(), false));
        }
    }

    /** A thing has as many parts as its archetype: three legs are said in vain of a chair, and four are not. */
    private void noteCount(Entry entry, String part, int count, String words) {
        if (count > 1 && anatomy(entry).hasPart(part) && anatomy(entry).count(part) != count) {
            idle.add(words);
        }
    }

    /** The parts that a word means which isn't a part's name itself: a coat covers the torso and the arms. */
    private List<String> synonyms(Entry entry, Thing.Joined joined) {
        boolean possible = Set.of(RelationKind.WITH, RelationKind.WEARING, RelationKind.IN, RelationKind.BESIDE)
                .contains(joined.kind());
        String word = joined.thing().word();
        return possible && word != null
                ? vocabulary.words().partSynonyms(word).stream()
                        .filter(anatomy(entry)::hasPart)
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
                .filter(part -> liquid && anatomy(entry).hasPart(part))
                .sorted()
                .findFirst();
    }

    /** "Runes on the blade" of a dagger speaks of its own blade, though blades are also swords. */
    private boolean isOwnPart(Entry entry, Thing other) {
        boolean support = other.entry() != null && other.entry().kind() == Kind.SUPPORT;
        return !support && other.word() != null && anatomy(entry).hasPart(other.word());
    }

    /** "A lantern with a red flame": what isn't a part of the thing may be one of a thing named before. */
    private boolean wishOfLinked(Thing other, List<Plan.Link> links) {
        for (int index = links.size() - 1; index >= 0; index--) {
            Plan.Link link = links.get(index);
            if (anatomy(link.plan().entry()).hasPart(other.word())) {
                List<PartWish> wishes = new ArrayList<>(link.plan().wishes());
                wishes.add(wish(link.plan().entry(), other, other.word()));
                Plan plan = link.plan();
                links.set(
                        index,
                        new Plan.Link(
                                link.place(),
                                new Plan(
                                        plan.entry(),
                                        plan.label(),
                                        plan.count(),
                                        plan.look(),
                                        plan.sizing(),
                                        wishes,
                                        plan.links()),
                                link.words()));
                return true;
            }
        }
        return false;
    }

    private Optional<Entry> akin(Thing thing) {
        Optional<Entry> akin = vocabulary.lexicon().isStranger(thing.word())
                ? Optional.empty()
                : vocabulary.lexicon().akin(thing.word());
        akin.ifPresent(entry -> warnReplaced(thing.word(), entry));
        return akin;
    }

    /** "Full of apples" names no number, and means more than one. */
    private static boolean isPlural(Thing thing) {
        return thing.count() == 1
                && thing.entry() != null
                && !thing.entry().words().contains(thing.word());
    }

    private Place place(Entry entry, Entry other, RelationKind kind) {
        return switch (kind) {
            case HOLDING -> handOr(entry, other);
            case WEARING -> anatomy(entry).has(AnchorKind.HEAD) ? Place.HEAD : unable(entry, other, "head", Place.TOP);
            case WITH -> with(entry, other);
            case ON -> Place.BENEATH;
            case TOPPED ->
                other.kind() == Kind.WEARABLE && anatomy(entry).has(AnchorKind.HEAD) ? Place.HEAD : Place.TOP;
            case UNDER -> anatomy(other).has(AnchorKind.UNDER) ? Place.OVERHEAD : Place.BESIDE;
            case UNDERNEATH -> Place.FRONT;
            case SURROUNDED -> Place.AROUND;
            case BEFORE -> Place.BEHIND;
            case BEHIND -> Place.FRONT;
            case IN -> in(other);
            case CONTAINING -> anatomy(entry).has(AnchorKind.INSIDE) ? Place.INSIDE : Place.TOP;
            case BESIDE, LINED, OF, MADE_OF, WITHOUT, ELSEWHERE -> Place.BESIDE;
        };
    }

    private Place handOr(Entry entry, Entry other) {
        if (entry.kind() == Kind.VEHICLE) {
            return anatomy(entry).has(AnchorKind.INSIDE) ? Place.INSIDE : Place.TOP;
        }
        return anatomy(entry).has(AnchorKind.HAND) ? Place.HAND : unable(entry, other, "hand", with(entry, other));
    }

    private Place unable(Entry entry, Entry other, String anchor, Place instead) {
        journal.warn("The " + entry.label() + " has no " + anchor + ": the " + other.label() + " was put "
                + (instead == Place.TOP ? "on top." : "beside it."));
        return instead;
    }

    private Place in(Entry other) {
        if (anatomy(other).has(AnchorKind.INSIDE)) {
            return Place.OUTSIDE;
        }
        return other.kind() == Kind.BUILDING ? Place.BEHIND : Place.BENEATH;
    }

    private Place with(Entry entry, Entry other) {
        Anatomy anatomy = anatomy(entry);
        if (other.kind() == Kind.WEARABLE && anatomy.has(AnchorKind.HEAD)) {
            return Place.HEAD;
        }
        if (other.kind() == Kind.HANDHELD && anatomy.has(AnchorKind.HAND)) {
            return Place.HAND;
        }
        boolean small = SMALL_THINGS.contains(other.kind()) && other.size() <= entry.size();
        boolean growsInIt = other.kind() == Kind.PLANT && entry.kind() == Kind.CONTAINER;
        if ((small || growsInIt) && anatomy.has(AnchorKind.INSIDE)) {
            return Place.INSIDE;
        }
        boolean surface = anatomy.has(AnchorKind.TOP)
                && Set.of(Kind.FURNITURE, Kind.SUPPORT).contains(entry.kind());
        return small && surface ? Place.TOP : Place.BESIDE;
    }

    private static String label(Thing thing, Entry entry) {
        if (thing.entry() == null || thing.word() == null) {
            return entry.name();
        }
        return Singular.candidates(thing.word()).stream()
                .filter(entry.words()::contains)
                .findFirst()
                .map(word -> word.replace(' ', '_'))
                .orElse(entry.name());
    }

    private static String shortened(String word) {
        return word.length() <= LONGEST_WORDS ? word : word.substring(0, LONGEST_WORDS) + "…";
    }
}
