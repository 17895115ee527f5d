package dev.meshwright.mesh.glb.draco;

/** The values of an attribute. */
public final class DracoAttribute {

    static final int POSITION = 0;

    private final int type;
    private final DataType dataType;
    private final int components;
    private final int id;
    private Sequence sequence;
    /** The whole numbers by which predictions go; null where the values stand as they are. */
    private int[] whole;

    private int[] bits;
    /** Null where they are told in the order of the points. */
    private int[] entryOfPoint;

    DracoAttribute(int type, DataType dataType, int components, int id) {
        this.type = type;
        this.dataType = dataType;
        this.components = components;
        this.id = id;
    }

    int type() {
        return type;
    }

    DataType dataType() {
        return dataType;
    }

    int id() {
        return id;
    }

    /** How many numbers a point has. */
    public int components() {
        return components;
    }

    void place(Sequence order) {
        sequence = order;
    }

    int[] whole() {
        return whole;
    }

    void setWhole(int[] numbers) {
        whole = numbers;
    }

    void setBits(int[] values) {
        bits = values;
    }

    /** Nothing is predicted any more: what only that takes is let go. */
    void finish() {
        entryOfPoint = sequence.entryOfPoint();
        whole = null;
        sequence = null;
    }

    /** The place of a point's first whole number. */
    int wholeAt(int point, int width) {
        return sequence.entryOfPoint(point) * width;
    }

    /** One of a point's numbers, as it is written: whole ones are not normalized. */
    public double value(int point, int component) {
        int entry = entryOfPoint == null ? point : entryOfPoint[point];
        return dataType.number(bits[entry * components + component]);
    }
}
