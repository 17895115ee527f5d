package dev.meshwright.mesh.glb.draco;

/** Symbols apart by how many triangles meet at the vertex where the next one is added. They are told from the last on. */
final class ValenceSymbols implements Symbols {

    private static final int FEWEST = 2;
    private static final int MOST = 7;
    private static final int NONE = -1;

    private final CornerTable table;
    private final int[] valences;
    private final int[][] symbols = new int[MOST - FEWEST + 1][];
    private final int[] left = new int[symbols.length];
    private int context = NONE;
    private Topology last;

    ValenceSymbols(ByteSource source, CornerTable table, int mostVertices) throws DracoException {
        this.table = table;
        this.valences = new int[mostVertices];
        for (int number = 0; number < symbols.length; number++) {
            int count = source.count();
            if (count > table.faces()) {
                throw new DracoException("it has more symbols than triangles");
            }
            symbols[number] = RangeSymbols.values(source, count, 1);
            left[number] = count;
        }
    }

    @Override
    public Topology next() throws DracoException {
        if (context == NONE) {
            last = Topology.END;
        } else if (left[context] == 0) {
            throw new DracoException("it has fewer symbols than triangles");
        } else {
            left[context]--;
            last = Topology.of(symbols[context][left[context]]);
        }
        return last;
    }

    @Override
    public void added(int corner) throws DracoException {
        int tip = table.vertex(corner);
        int next = table.vertex(Corners.next(corner));
        int previous = table.vertex(Corners.previous(corner));
        valences[tip] += switch (last) {
            case CENTER, SPLIT -> 0;
            case LEFT, RIGHT -> 1;
            case END -> 2;
        };
        valences[next] += last == Topology.LEFT || last == Topology.END ? 2 : 1;
        valences[previous] += last == Topology.RIGHT || last == Topology.END ? 2 : 1;
        context = Math.clamp(valences[next], FEWEST, MOST) - FEWEST;
    }

    @Override
    public void merged(int into, int vertex) {
        valences[into] += valences[vertex];
    }
}
