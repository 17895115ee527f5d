package dev.meshwright.mesh.glb.meshopt;

import dev.meshwright.mesh.geometry.Interruption;

/**
 * Indices of triangles, each told by the edges and vertices that came shortly before (KHR_meshopt_compression, appendix
 * A, mode 1).
 */
final class TriangleStream {

    private static final int HEADER = 0xE1;
    private static final int TABLE_BYTES = 16;
    private static final int EXPLICIT = 0xF;
    private static final int REMEMBERED = 16;

    private final ByteSource codes;
    private final ByteSource data;
    private final ByteSource table;
    private final IndexWriter indices;
    private final int[] edges = new int[2 * REMEMBERED];
    private final int[] vertices = new int[REMEMBERED];
    private int edgeCount;
    private int vertexCount;
    /** The vertex that has not been seen yet. */
    private int next;
    /** The vertex that was told last by a difference. */
    private int last;

    TriangleStream(ByteSource source, int stride, int count) throws BrokenStreamException {
        int triangles = count / 3;
        if (source.left() < 1L + triangles + TABLE_BYTES) {
            throw new BrokenStreamException(source.left() + " bytes are too few for " + triangles + " triangles");
        }
        if (source.next() != HEADER) {
            throw new BrokenStreamException("it does not begin as triangles do");
        }
        codes = source.part(triangles);
        data = source.part(source.left() - TABLE_BYTES);
        table = source.part(TABLE_BYTES);
        indices = new IndexWriter(stride, count);
    }

    byte[] decode() throws BrokenStreamException {
        for (int triangle = 0; codes.left() > 0; triangle++) {
            Interruption.checkAt(triangle);
            int code = codes.next();
            if (code >>> 4 < EXPLICIT) {
                besideEdge(code >>> 4, code & 0xF);
            } else {
                apart(code & 0xF);
            }
        }
        data.requireEnd();
        return indices.bytes();
    }

    private void besideEdge(int edge, int way) throws BrokenStreamException {
        int at = 2 * ((edgeCount - 1 - edge) & (REMEMBERED - 1));
        int a = edges[at];
        int b = edges[at + 1];
        int c =
                switch (way) {
                    case 0 -> next++;
                    case 0xD -> --last;
                    case 0xE -> ++last;
                    case EXPLICIT -> told();
                    default -> remembered(way);
                };
        if (way == 0 || way >= 0xD) {
            remember(c);
        }
        rememberEdge(c, b);
        rememberEdge(a, c);
        write(a, b, c);
    }

    private void apart(int way) throws BrokenStreamException {
        boolean isInTable = way < 0xE;
        int ways = isInTable ? table.peek(way) : data.next();
        if (!isInTable && ways == 0) {
            next = 0;
        }
        int wayOfB = ways >>> 4;
        int wayOfC = ways & 0xF;
        if (isInTable && (wayOfB == EXPLICIT || wayOfC == EXPLICIT)) {
            throw new BrokenStreamException("its table has an entry that it must not have");
        }
        int a = way == EXPLICIT ? told() : next++;
        int b = corner(wayOfB);
        int c = corner(wayOfC);
        remember(a);
        if (wayOfB == 0 || wayOfB == EXPLICIT) {
            remember(b);
        }
        if (wayOfC == 0 || wayOfC == EXPLICIT) {
            remember(c);
        }
        rememberEdge(b, a);
        rememberEdge(c, b);
        rememberEdge(a, c);
        write(a, b, c);
    }

    private int corner(int way) throws BrokenStreamException {
        return switch (way) {
            case 0 -> next++;
            case EXPLICIT -> told();
            default -> remembered(way - 1);
        };
    }

    private int told() throws BrokenStreamException {
        last += ByteSource.signed(data.number());
        return last;
    }

    /** @param ago 0 for the one before */
    private int remembered(int ago) {
        return vertices[(vertexCount - 1 - ago) & (REMEMBERED - 1)];
    }

    private void remember(int vertex) {
        vertices[vertexCount++ & (REMEMBERED - 1)] = vertex;
    }

    private void rememberEdge(int from, int to) {
        int at = 2 * (edgeCount++ & (REMEMBERED - 1));
        edges[at] = from;
        edges[at + 1] = to;
    }

    private void write(int a, int b, int c) {
        indices.add(a);
        indices.add(b);
        indices.add(c);
    }
}
