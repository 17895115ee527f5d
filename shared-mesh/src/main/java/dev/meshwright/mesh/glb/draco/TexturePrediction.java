package dev.meshwright.mesh.glb.draco;

import dev.meshwright.mesh.geometry.Interruption;

/** Texture coordinates lie to those of the triangle's other corners as its corners lie to each other in space. */
final class TexturePrediction implements Prediction {

    private final Correction correction;
    private final Sequence sequence;
    private final Positions positions;
    private boolean[] sides;
    private int sidesLeft;

    TexturePrediction(Correction correction, int width, Sequence sequence, Positions positions) throws DracoException {
        if (width != 2) {
            throw new DracoException("texture coordinates in it have " + width + " numbers");
        }
        this.correction = correction;
        this.sequence = sequence;
        this.positions = positions;
    }

    @Override
    public void read(ByteSource source) throws DracoException {
        int count = source.integer();
        if (count < 0 || count > sequence.entries()) {
            throw new DracoException("it has more sides than texture coordinates");
        }
        RangeBits bits = new RangeBits(source);
        sides = new boolean[count];
        boolean side = true;
        for (int at = 0; at < count; at++) {
            Interruption.checkAt(at);
            side = bits.next() == side;
            sides[at] = side;
        }
        sidesLeft = count;
        correction.read(source);
    }

    @Override
    public void restore(int[] values) throws DracoException {
        Corners corners = sequence.corners();
        for (int entry = 0; entry < sequence.entries(); entry++) {
            Interruption.checkAt(entry);
            int corner = sequence.cornerOfEntry()[entry];
            int next = sequence.entryOfVertex()[corners.vertex(Corners.next(corner))];
            int previous = sequence.entryOfVertex()[corners.vertex(Corners.previous(corner))];
            correction.apply(predicted(entry, next, previous, values), 0, values, 2 * entry);
        }
    }

    private int[] predicted(int entry, int next, int previous, int[] values) throws DracoException {
        if (next >= entry || previous >= entry) {
            int like = next < entry ? next : entry - 1;
            return entry == 0 ? new int[2] : new int[] {values[2 * like], values[2 * like + 1]};
        }
        long u = values[2 * next];
        long v = values[2 * next + 1];
        long alongU = values[2 * previous] - u;
        long alongV = values[2 * previous + 1] - v;
        if (alongU == 0 && alongV == 0) {
            return new int[] {(int) u, (int) v};
        }
        long[] start = positions.ofEntry(next);
        long[] along = Positions.difference(positions.ofEntry(previous), start);
        long square = Positions.product(along, along);
        if (square == 0) {
            return new int[] {(int) u, (int) v};
        }
        long[] tip = positions.ofEntry(entry);
        long projected = Positions.product(along, Positions.difference(tip, start));
        long[] foot = new long[3];
        for (int axis = 0; axis < 3; axis++) {
            foot[axis] = start[axis] + projected * along[axis] / square;
        }
        long[] across = Positions.difference(tip, foot);
        long height = root(Positions.product(across, across) * square);
        long sign = side() ? 1 : -1;
        return new int[] {
            (int) ((u * square + projected * alongU + sign * alongV * height) / square),
            (int) ((v * square + projected * alongV - sign * alongU * height) / square)
        };
    }

    private boolean side() throws DracoException {
        if (sidesLeft == 0) {
            throw new DracoException("it has fewer sides than texture coordinates");
        }
        sidesLeft--;
        return sides[sidesLeft];
    }

    /** The whole part of the square root of a number without sign. */
    private static long root(long number) {
        if (number == 0) {
            return 0;
        }
        long root = 1L << ((Long.SIZE - 1 - Long.numberOfLeadingZeros(number)) / 2);
        do {
            root = (root + Long.divideUnsigned(number, root)) / 2;
        } while (Long.compareUnsigned(root * root, number) > 0);
        return root;
    }
}
