package dev.meshwright.mesh.glb.draco;

import dev.meshwright.mesh.geometry.Interruption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a mesh together triangle by triangle, each at an edge of those before it (Draco bitstream 2.2, section
 * EdgeBreaker). The symbols come in the reverse order of the encoder's walk.
 */
final class Edgebreaker {

    private static final int PLAIN = 0;
    private static final int BY_VALENCE = 2;
    /** Of the corner table, of points, symbols and what is still open: as many of each as there can be. */
    static final long BYTES_OF_A_TRIANGLE = 100;
    /** For each attribute that has some. */
    static final long BYTES_OF_SEAMS = 24;

    private final CornerTable table;
    private final Splits splits;
    private final Symbols symbols;
    private final int symbolCount;
    private final RangeBits startFaces;
    private final RangeBits[] seamBits;
    private final Steps steps;
    /** Corners whose opposite edges are open, those worked at last. */
    private final List<Integer> active = new ArrayList<>();

    private final Map<Integer, Integer> activeBySplit = new HashMap<>();
    private final List<Integer> merged = new ArrayList<>();
    private int faces;

    private Edgebreaker(ByteSource source, Room room) throws DracoException {
        int kind = source.unsignedByte();
        int vertices = source.count();
        int faceCount = source.count();
        int attributes = source.unsignedByte();
        symbolCount = source.count();
        int splitSymbols = source.count();
        if (faceCount > DracoDecoder.FACES_FOR_NOTHING + 8L * source.left()
                || vertices > 3L * faceCount
                || faceCount < symbolCount
                || faceCount > symbolCount + symbolCount / 3
                || splitSymbols > symbolCount) {
            throw new DracoException("its counts do not go together: " + vertices + " vertices, " + faceCount
                    + " triangles, " + symbolCount + " symbols, " + splitSymbols + " splits");
        }
        room.claim(faceCount, 0);
        room.take((BYTES_OF_A_TRIANGLE + BYTES_OF_SEAMS * attributes) * faceCount);
        steps = new Steps(faceCount);
        table = new CornerTable(faceCount, vertices + splitSymbols);
        splits = new Splits(source, faceCount);
        ByteSource plain = kind == PLAIN ? source.part(source.count()) : null;
        startFaces = new RangeBits(source);
        seamBits = new RangeBits[attributes];
        for (int attribute = 0; attribute < attributes; attribute++) {
            seamBits[attribute] = new RangeBits(source);
        }
        symbols = switch (kind) {
            case PLAIN -> new PlainSymbols(plain);
            case BY_VALENCE -> new ValenceSymbols(source, table, vertices + splitSymbols);
            default -> throw new DracoException("its triangles are coded in the way " + kind + ", which is not known");
        };
    }

    static Connectivity read(ByteSource source, Room room) throws DracoException {
        return new Edgebreaker(source, room).read();
    }

    private Connectivity read() throws DracoException {
        for (int number = 0; number < symbolCount; number++) {
            Interruption.checkAt(number);
            add(number, symbols.next());
        }
        while (!active.isEmpty()) {
            Interruption.checkAt(active.size());
            start(active.removeLast());
        }
        if (faces != table.faces()) {
            throw new DracoException("it has " + faces + " triangles and says " + table.faces());
        }
        if (seamBits.length == 0) {
            return wholePoints(withoutMerged());
        }
        SeamedCorners[] seamed = seams();
        return new Points(table, seamed, steps).read();
    }

    private void add(int number, Topology topology) throws DracoException {
        int corner = 3 * faces;
        faces++;
        switch (topology) {
            case CENTER -> center(corner);
            case LEFT -> side(corner, corner + 1, corner, corner + 2);
            case RIGHT -> side(corner, corner + 2, corner + 1, corner);
            case SPLIT -> split(number, corner);
            case END -> end(corner);
        }
        symbols.added(active.getLast());
        if (topology == Topology.LEFT || topology == Topology.RIGHT || topology == Topology.END) {
            int told = symbolCount - number - 1;
            while (splits.isFrom(told)) {
                int top = active.getLast();
                activeBySplit.put(
                        symbolCount - splits.symbol() - 1,
                        splits.isRight() ? Corners.next(top) : Corners.previous(top));
                splits.drop();
            }
        }
    }

    private int open() throws DracoException {
        if (active.isEmpty()) {
            throw new DracoException("a triangle in it has no edge to be added to");
        }
        return active.getLast();
    }

    private void center(int corner) throws DracoException {
        int a = open();
        int x = table.vertex(Corners.next(a));
        int b = Corners.next(table.leftMost(x));
        if (a == b) {
            throw new DracoException("a triangle in it closes nothing");
        }
        table.join(a, corner + 1);
        table.join(b, corner + 2);
        int afterB = table.vertex(Corners.next(b));
        int beforeA = table.vertex(Corners.previous(a));
        if (x == beforeA || x == afterB) {
            throw new DracoException("a triangle in it has a vertex twice");
        }
        table.set(corner, x);
        table.set(corner + 1, afterB);
        table.set(corner + 2, beforeA);
        table.setLeftMost(beforeA, corner + 2);
        active.set(active.size() - 1, corner);
    }

    private void side(int corner, int tip, int left, int right) throws DracoException {
        int a = open();
        table.join(tip, a);
        int vertex = table.addVertex();
        table.set(tip, vertex);
        table.setLeftMost(vertex, tip);
        int rightVertex = table.vertex(Corners.previous(a));
        table.set(right, rightVertex);
        table.setLeftMost(rightVertex, right);
        table.set(left, table.vertex(Corners.next(a)));
        active.set(active.size() - 1, corner);
    }

    private void split(int number, int corner) throws DracoException {
        int b = open();
        active.removeLast();
        Integer fromSplit = activeBySplit.get(number);
        if (fromSplit != null) {
            active.add(fromSplit);
        }
        int a = open();
        if (a == b) {
            throw new DracoException("a triangle in it joins an edge to itself");
        }
        table.join(a, corner + 2);
        table.join(b, corner + 1);
        int kept = table.vertex(Corners.previous(a));
        table.set(corner, kept);
        table.set(corner + 1, table.vertex(Corners.next(a)));
        int beforeB = table.vertex(Corners.previous(b));
        table.set(corner + 2, beforeB);
        table.setLeftMost(beforeB, corner + 2);
        int first = Corners.next(b);
        int dropped = table.vertex(first);
        symbols.merged(kept, dropped);
        table.setLeftMost(kept, table.leftMost(dropped));
        for (int other = first; other >= 0; ) {
            steps.take();
            table.set(other, kept);
            other = table.swingLeft(other);
            if (other == first) {
                throw new DracoException("a triangle in it splits what is whole");
            }
        }
        table.setLeftMost(dropped, Corners.NONE);
        merged.add(dropped);
        active.set(active.size() - 1, corner);
    }

    private void end(int corner) throws DracoException {
        for (int each = corner; each < corner + 3; each++) {
            int vertex = table.addVertex();
            table.set(each, vertex);
            table.setLeftMost(vertex, each);
        }
        active.add(corner);
    }

    /** The encoder's walk began in the middle of a surface, with a triangle that no symbol tells, or at its edge. */
    private void start(int a) throws DracoException {
        if (!startFaces.next()) {
            return;
        }
        int corner = 3 * faces;
        if (faces >= table.faces()) {
            throw new DracoException("it has more triangles than it says");
        }
        faces++;
        int n = table.vertex(Corners.next(a));
        int b = Corners.next(table.leftMost(n));
        int x = table.vertex(Corners.next(b));
        int c = Corners.next(table.leftMost(x));
        if (a == b || a == c || b == c) {
            throw new DracoException("a triangle in it closes nothing");
        }
        int p = table.vertex(Corners.next(c));
        table.join(corner, a);
        table.join(corner + 1, b);
        table.join(corner + 2, c);
        table.set(corner, x);
        table.set(corner + 1, p);
        table.set(corner + 2, n);
    }

    /** Gives the numbers of vertices that became one with others to the last ones; how many are left. */
    private int withoutMerged() throws DracoException {
        int count = table.vertices();
        for (int free : merged) {
            while (count > 0 && table.leftMost(count - 1) < 0) {
                count--;
            }
            int last = count - 1;
            if (last < free) {
                continue;
            }
            int first = table.leftMost(last);
            int corner = first;
            boolean isLeft = true;
            while (corner >= 0) {
                steps.take();
                if (table.vertex(corner) != last) {
                    throw new DracoException("its vertices do not hang together");
                }
                table.set(corner, free);
                int further = isLeft ? table.swingLeft(corner) : table.swingRight(corner);
                if (isLeft && further < 0) {
                    isLeft = false;
                    further = table.swingRight(first);
                } else if (isLeft && further == first) {
                    further = Corners.NONE;
                }
                corner = further;
            }
            table.setLeftMost(free, first);
            table.setLeftMost(last, Corners.NONE);
            count--;
        }
        return count;
    }

    private Connectivity wholePoints(int count) {
        int[] points = new int[3 * table.faces()];
        for (int corner = 0; corner < points.length; corner++) {
            points[corner] = table.vertex(corner);
        }
        return new Connectivity(count, points, table, new SeamedCorners[0]);
    }

    private SeamedCorners[] seams() throws DracoException {
        SeamedCorners[] seamed = new SeamedCorners[seamBits.length];
        Arrays.setAll(seamed, _ -> new SeamedCorners(table));
        for (int face = 0; face < table.faces(); face++) {
            Interruption.checkAt(face);
            for (int corner = 3 * face; corner < 3 * face + 3; corner++) {
                int other = table.opposite(corner);
                if (other >= 0 && other / 3 < face) {
                    continue;
                }
                for (int attribute = 0; attribute < seamed.length; attribute++) {
                    if (other < 0 || seamBits[attribute].next()) {
                        seamed[attribute].addSeam(corner);
                    }
                }
            }
        }
        for (SeamedCorners each : seamed) {
            each.split(steps);
        }
        return seamed;
    }
}
