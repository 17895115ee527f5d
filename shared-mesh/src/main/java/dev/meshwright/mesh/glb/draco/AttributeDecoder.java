package dev.meshwright.mesh.glb.draco;

import dev.meshwright.mesh.geometry.Interruption;
import java.util.List;

/** Reads the values of one attribute: as they are, or as whole numbers from which they are made. */
final class AttributeDecoder {

    private static final int NO_PREDICTION = -2;
    /** As a whole one, and as what it stands for. */
    static final long BYTES_OF_A_NUMBER = 8;

    private enum Kind {
        PLAIN,
        WHOLE,
        QUANTIZED,
        NORMALS
    }

    private final DracoAttribute attribute;
    private final Kind kind;
    private int[] whole;

    AttributeDecoder(DracoAttribute attribute, int kindNumber) throws DracoException {
        if (kindNumber >= Kind.values().length) {
            throw new DracoException("an attribute in it is coded in the way " + kindNumber + ", which is not known");
        }
        this.attribute = attribute;
        this.kind = Kind.values()[kindNumber];
        boolean isFloat = attribute.dataType() == DataType.FLOAT32;
        boolean fits =
                switch (kind) {
                    case PLAIN -> true;
                    case WHOLE -> !isFloat;
                    case QUANTIZED -> isFloat;
                    case NORMALS -> isFloat && attribute.components() == 3;
                };
        if (!fits) {
            throw new DracoException("an attribute in it is coded in a way that does not go with its data type");
        }
    }

    private int width() {
        return kind == Kind.NORMALS ? 2 : attribute.components();
    }

    void readWhole(ByteSource source, Sequence sequence, List<DracoAttribute> all, Room room) throws DracoException {
        attribute.place(sequence);
        room.take(BYTES_OF_A_NUMBER * sequence.entries() * attribute.components());
        if (kind == Kind.PLAIN) {
            int[] bits = new int[Math.multiplyExact(sequence.entries(), attribute.components())];
            for (int at = 0; at < bits.length; at++) {
                Interruption.checkAt(at);
                bits[at] = source.integer(attribute.dataType().bytes());
            }
            attribute.setBits(bits);
            return;
        }
        int method = source.signedByte();
        Prediction prediction = method == NO_PREDICTION ? null : prediction(method, source.signedByte(), sequence, all);
        whole = numbers(source, Math.multiplyExact(sequence.entries(), width()));
        if (kind != Kind.NORMALS || prediction == null) {
            for (int at = 0; at < whole.length; at++) {
                Interruption.checkAt(at);
                whole[at] = (whole[at] >>> 1) ^ -(whole[at] & 1);
            }
        }
        if (prediction != null) {
            prediction.read(source);
            if (whole.length > 0) {
                prediction.restore(whole);
            }
        }
        attribute.setWhole(whole);
    }

    private Prediction prediction(int method, int correction, Sequence sequence, List<DracoAttribute> all)
            throws DracoException {
        if (kind == Kind.NORMALS) {
            if (correction != OctahedralCorrection.NUMBER) {
                throw new DracoException(
                        "normals in it are corrected in the way " + correction + ", which is not known");
            }
            return Prediction.ofNormals(method, sequence, positions(all));
        }
        return correction == WrappedCorrection.NUMBER ? Prediction.of(method, sequence, width(), positions(all)) : null;
    }

    private static DracoAttribute positions(List<DracoAttribute> all) {
        return all.stream()
                .filter(attribute -> attribute.type() == DracoAttribute.POSITION)
                .findFirst()
                .orElse(null);
    }

    private int[] numbers(ByteSource source, int count) throws DracoException {
        if (source.unsignedByte() > 0) {
            return RangeSymbols.values(source, count, width());
        }
        int bytes = source.unsignedByte();
        if (bytes > Integer.BYTES) {
            throw new DracoException("whole numbers in it have " + bytes + " bytes");
        }
        int[] numbers = new int[count];
        for (int at = 0; at < count; at++) {
            Interruption.checkAt(at);
            numbers[at] = source.integer(bytes);
        }
        return numbers;
    }

    void readTransform(ByteSource source) throws DracoException {
        switch (kind) {
            case PLAIN -> {}
            case WHOLE -> attribute.setBits(whole);
            case QUANTIZED -> attribute.setBits(quantized(source));
            case NORMALS -> attribute.setBits(normals(source));
        }
    }

    private int[] quantized(ByteSource source) throws DracoException {
        int components = attribute.components();
        float[] least = new float[components];
        for (int component = 0; component < components; component++) {
            least[component] = source.real();
        }
        float range = source.real();
        int bits = source.unsignedByte();
        if (bits < 1 || bits > 30) {
            throw new DracoException("numbers in it are rounded to " + bits + " bits");
        }
        float step = range / ((1 << bits) - 1);
        int[] values = new int[whole.length];
        for (int at = 0; at < values.length; at++) {
            Interruption.checkAt(at);
            values[at] = Float.floatToRawIntBits(whole[at] * step + least[at % components]);
        }
        return values;
    }

    private int[] normals(ByteSource source) throws DracoException {
        Octahedron octahedron = new Octahedron(source.unsignedByte());
        int[] values = new int[whole.length / 2 * 3];
        for (int entry = 0; entry < whole.length / 2; entry++) {
            Interruption.checkAt(entry);
            float[] normal = octahedron.unit(whole[2 * entry], whole[2 * entry + 1]);
            for (int axis = 0; axis < 3; axis++) {
                values[3 * entry + axis] = Float.floatToRawIntBits(normal[axis]);
            }
        }
        return values;
    }
}
