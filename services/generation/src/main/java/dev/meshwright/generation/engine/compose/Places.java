package dev.meshwright.generation.engine.compose;

import dev.meshwright.generation.engine.lexicon.Entry;
import dev.meshwright.generation.engine.lexicon.Kind;
import dev.meshwright.generation.engine.model.AnchorKind;
import dev.meshwright.generation.engine.prompt.RelationKind;
import java.util.Set;

/** Decides where a joined thing goes; says so where it can't go where the prompt wants it. */
final class Places {

    private static final Set<Kind> SMALL_THINGS =
            Set.of(Kind.HANDHELD, Kind.WEARABLE, Kind.OBJECT, Kind.CONTAINER, Kind.PLANT);

    private final Anatomies anatomies;
    private final Journal journal;

    Places(Anatomies anatomies, Journal journal) {
        this.anatomies = anatomies;
        this.journal = journal;
    }

    /** @param kind how the first stands to the other */
    Place of(Entry entry, Entry other, RelationKind kind) {
        return switch (kind) {
            case HOLDING -> handOr(entry, other);
            case WEARING ->
                anatomies.of(entry).has(AnchorKind.HEAD) ? Place.HEAD : unable(entry, other, "head", Place.TOP);
            case WITH -> with(entry, other);
            case ON -> Place.BENEATH;
            case TOPPED ->
                other.kind() == Kind.WEARABLE && anatomies.of(entry).has(AnchorKind.HEAD) ? Place.HEAD : Place.TOP;
            case UNDER -> anatomies.of(other).has(AnchorKind.UNDER) ? Place.OVERHEAD : Place.BESIDE;
            case UNDERNEATH -> Place.FRONT;
            case SURROUNDED -> Place.AROUND;
            case BEFORE -> Place.BEHIND;
            case BEHIND -> Place.FRONT;
            case IN -> in(other);
            case CONTAINING -> anatomies.of(entry).has(AnchorKind.INSIDE) ? Place.INSIDE : Place.TOP;
            case BESIDE, LINED, OF, MADE_OF, WITHOUT, ELSEWHERE -> Place.BESIDE;
        };
    }

    private Place handOr(Entry entry, Entry other) {
        if (entry.kind() == Kind.VEHICLE) {
            return anatomies.of(entry).has(AnchorKind.INSIDE) ? Place.INSIDE : Place.TOP;
        }
        return anatomies.of(entry).has(AnchorKind.HAND) ? Place.HAND : unable(entry, other, "hand", with(entry, other));
    }

    private Place unable(Entry entry, Entry other, String anchor, Place instead) {
        journal.warn("The " + entry.label() + " has no " + anchor + ": the " + other.label() + " was put "
                + (instead == Place.TOP ? "on top." : "beside it."));
        return instead;
    }

    private Place in(Entry other) {
        if (anatomies.of(other).has(AnchorKind.INSIDE)) {
            return Place.OUTSIDE;
        }
        return other.kind() == Kind.BUILDING ? Place.BEHIND : Place.BENEATH;
    }

    private Place with(Entry entry, Entry other) {
        Anatomy anatomy = anatomies.of(entry);
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
}
