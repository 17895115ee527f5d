package dev.meshwright.generation.engine.compose;

/** Where a joined thing goes, seen from the thing that it is joined to. */
enum Place {
    HAND,
    HEAD,
    TOP,
    INSIDE,
    BESIDE,
    AROUND,
    FRONT,
    BEHIND,
    /** The thing stands on the joined one. */
    BENEATH,
    /** The thing stands under the joined one. */
    OVERHEAD,
    /** The thing is inside the joined one. */
    OUTSIDE;

    /** Whether each of several things has a joined one of its own: each robot its sword, but all one table. */
    boolean isPerCopy() {
        return switch (this) {
            case HAND, HEAD, TOP, INSIDE -> true;
            case BESIDE, AROUND, FRONT, BEHIND, BENEATH, OVERHEAD, OUTSIDE -> false;
        };
    }
}
