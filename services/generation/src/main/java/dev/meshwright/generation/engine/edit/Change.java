package dev.meshwright.generation.engine.edit;

import dev.meshwright.mesh.scene.Vec3;
import java.util.List;

/** One thing that an instruction wants done. */
sealed interface Change {

    /** The parts that it is done to. */
    Selection target();

    record Resize(Selection target, List<SizeWish> wishes) implements Change {}

    record Repaint(Selection target, Coat coat) implements Change {}

    record Remove(Selection target) implements Change {}

    /**
     * @param by        where to, in metres
     * @param ofItsSize whether that is a share of the longest side instead
     */
    record Move(Selection target, Vec3 by, boolean ofItsSize) implements Change {}

    /** @param degrees about the fixed axes X, Y, Z */
    record Turn(Selection target, Vec3 degrees) implements Change {}

    /**
     * @param copies    how many more there are to be
     * @param direction in which they stand beside each other, of length 1
     * @param step      metres from one to the next; 0 for as much as they need
     */
    record Duplicate(Selection target, int copies, Vec3 direction, double step) implements Change {}

    record Rename(Selection target, String name) implements Change {}

    /**
     * A new thing.
     *
     * @param target where it goes to; null for wherever such things go
     * @param thing  what it is, in words
     */
    record Add(Selection target, Spot spot, String thing) implements Change {}

    /** A new thing in the place and the size of parts that there are. */
    record Replace(Selection target, String thing) implements Change {}

    /** Puts a part that there is somewhere else. */
    record Put(Selection target, Spot spot, Selection place) implements Change {}
}
