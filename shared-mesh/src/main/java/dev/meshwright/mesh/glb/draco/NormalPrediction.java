package dev.meshwright.mesh.glb.draco;

import dev.meshwright.mesh.geometry.Interruption;

/** A normal is that of the triangles around, weighed by their areas, or its opposite. */
final class NormalPrediction implements Prediction {

    private static final long MOST = 1 << 29;

    private final OctahedralCorrection correction;
    private final Sequence sequence;
    private final Positions positions;
    private RangeBits flips;

    NormalPrediction(OctahedralCorrection correction, Sequence sequence, Positions positions) {
        this.correction = correction;
        this.sequence = sequence;
        this.positions = positions;
    }

    @Override
    public void read(ByteSource source) throws DracoException {
        correction.read(source);
        flips = new RangeBits(source);
    }

    @Override
    public void restore(int[] values) throws DracoException {
        Steps steps = new Steps(sequence.corners().faces());
        Octahedron octahedron = correction.octahedron();
        for (int entry = 0; entry < sequence.entries(); entry++) {
            Interruption.checkAt(entry);
            int[] normal = normal(sequence.cornerOfEntry()[entry], steps);
            octahedron.fit(normal);
            if (flips.next()) {
                normal = new int[] {-normal[0], -normal[1], -normal[2]};
            }
            correction.apply(octahedron.unfolded(normal), 0, values, 2 * entry);
        }
    }

    private int[] normal(int start, Steps steps) throws DracoException {
        Corners corners = sequence.corners();
        long[] center = positions.ofCorner(start);
        long[] sum = new long[3];
        boolean isLeft = true;
        int corner = start;
        while (corner >= 0) {
            steps.take();
            long[] next = Positions.difference(positions.ofCorner(Corners.next(corner)), center);
            long[] previous = Positions.difference(positions.ofCorner(Corners.previous(corner)), center);
            sum[0] += next[1] * previous[2] - next[2] * previous[1];
            sum[1] += next[2] * previous[0] - next[0] * previous[2];
            sum[2] += next[0] * previous[1] - next[1] * previous[0];
            int further = isLeft ? corners.swingLeft(corner) : corners.swingRight(corner);
            if (isLeft && further < 0) {
                isLeft = false;
                further = corners.swingRight(start);
            } else if (isLeft && further == start) {
                further = Corners.NONE;
            }
            corner = further;
        }
        long length = length(sum);
        long divisor = length > MOST ? length / MOST : 1;
        return new int[] {(int) (sum[0] / divisor), (int) (sum[1] / divisor), (int) (sum[2] / divisor)};
    }

    private static long length(long[] vector) {
        long length = 0;
        for (long part : vector) {
            long size = Math.abs(part);
            if (length > Long.MAX_VALUE - size) {
                return Long.MAX_VALUE;
            }
            length += size;
        }
        return length;
    }
}
