package dev.meshwright.generation.engine.compose;

import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.lexicon.Lexicon;
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

/** Decides what is built for each noun and where each joined thing goes; says so where the prompt didn't. */
final class Planner {

    private static final int MOST_COPIES = 12;
    private static final int MOST_THINGS = 30;
    private static final int SOME = 3;
    private static final String OPENING = "open_lid";
    private static final int LONGEST_WORD = 40;
    private final Vocabulary vocabulary;
    private final Journal journal;
    private final Anatomies anatomies;
    private final PartWishes parts;
    private final Places places;
    private int things;

    Planner(Vocabulary vocabulary, Journal journal) {
        this.vocabulary = vocabulary;
        this.journal = journal;
        this.anatomies = new Anatomies(vocabulary);
        this.parts = new PartWishes(vocabulary, anatomies);
        this.places = new Places(anatomies, journal);
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
        return parts.idle();
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
        Look look = thing.look();
        for (PartFeature feature : thing.features()) {
            boolean given = !feature.look().isNone() && look.leavesRoomFor(feature.look());
            Optional<PartWish> wish = parts.feature(entry, feature, given);
            wish.ifPresent(wishes::add);
            // What has no wings is white itself when it is called white-winged: the colour isn't lost.
            look = wish.isEmpty() && given ? look.or(feature.look()) : look;
        }
        List<Plan.Link> links = new ArrayList<>();
        for (Thing.Joined joined : thing.joined()) {
            join(entry, joined, wishes, links);
        }
        return new Plan(entry, label(thing, entry), copies, look, thing.sizing(), wishes, links);
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
        List<PartWish> wished = parts.wishes(entry, joined);
        if (!wished.isEmpty()) {
            wishes.addAll(wished);
            return;
        }
        if (parts.isVain(entry, joined)) {
            return;
        }
        boolean ofPart = PartWishes.SAYS_PARTS.contains(joined.kind());
        if (ofPart && wishOfLinked(other, links)) {
            return;
        }
        Optional<Entry> known = Optional.ofNullable(other.entry()).or(() -> akin(other));
        if (known.isEmpty() || things >= MOST_THINGS) {
            String words = (joined.kind().words() + " " + Wording.described(other)).strip();
            journal.warn("Left out '" + words + "': "
                    + (known.isEmpty() ? "the word isn't known." : "at most " + MOST_THINGS + " things are built."));
            return;
        }
        boolean opens =
                joined.kind() == RelationKind.CONTAINING && anatomy(entry).hasPart(OPENING);
        if (opens) {
            wishes.add(new PartWish(OPENING, Look.NONE, false, true));
        }
        Place place = opens ? Place.INSIDE : places.of(entry, known.get(), joined.kind());
        Plan plan = planAs(other, known.get());
        boolean many = (place == Place.INSIDE || place == Place.AROUND) && isPlural(other);
        links.add(new Plan.Link(
                place, many ? plan.times(SOME) : plan, joined.kind().words()));
    }

    /** "A lantern with a red flame": what isn't a part of the thing may be one of a thing named before. */
    private boolean wishOfLinked(Thing other, List<Plan.Link> links) {
        for (int index = links.size() - 1; index >= 0; index--) {
            Plan.Link link = links.get(index);
            if (anatomy(link.plan().entry()).hasPart(other.word())) {
                List<PartWish> wishes = new ArrayList<>(link.plan().wishes());
                wishes.add(parts.wish(link.plan().entry(), other, other.word()));
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
        return word.length() <= LONGEST_WORD ? word : word.substring(0, LONGEST_WORD) + "…";
    }
}
