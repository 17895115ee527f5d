package dev.meshwright.tracking.domain;

import java.util.List;
import java.util.stream.IntStream;

/** Which jobs a list shows beyond the usual: each kind lies on a shelf of its own, as the job's row says. */
public record Shelves(boolean archived, boolean hidden, boolean deleted) {

    /** What a list shows unless it is asked for more. */
    public static final Shelves USUAL = new Shelves(false, false, false);

    private static final int ARCHIVED = 1;
    private static final int HIDDEN = 2;
    private static final int DELETED = 4;

    /** The numbers of the shelves, the usual one first. */
    List<Integer> numbers() {
        int wanted = (archived ? ARCHIVED : 0) | (hidden ? HIDDEN : 0) | (deleted ? DELETED : 0);
        return IntStream.rangeClosed(0, wanted)
                .filter(shelf -> (shelf | wanted) == wanted)
                .boxed()
                .toList();
    }
}
