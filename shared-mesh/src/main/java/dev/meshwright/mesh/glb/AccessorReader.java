package dev.meshwright.mesh.glb;

import dev.meshwright.mesh.geometry.Interruption;
import java.nio.ByteBuffer;
import java.util.List;

/** The elements of an accessor (glTF 2.0, section 3.6.2), sparse and quantized ones too, read where they lie. */
final class AccessorReader {

    private static final int MOST_ELEMENTS = 100_000_000;
    /** Numbers that are looked at in one go. */
    private static final int BLOCK = 1 << 16;

    private final Gltf.Accessor accessor;
    private final int components;
    private final ComponentType type;
    private final boolean normalized;
    private final boolean readable;
    private final Elements elements;
    /** Which elements other values stand in for, rising; null for none. */
    private Elements replaced;

    private Elements replacements;

    AccessorReader(Gltf gltf, GltfBuffers buffers, Integer number, int components) throws UnreadableGlbException {
        accessor = Gltf.at(gltf.accessors(), number, "accessor");
        this.components = components;
        type = ComponentType.of(accessor.componentType());
        normalized = Boolean.TRUE.equals(accessor.normalized());
        if (accessor.count() == null || accessor.count() < 1 || accessor.count() > MOST_ELEMENTS) {
            throw new UnreadableGlbException("accessor " + number + " has " + accessor.count() + " elements; 1 to "
                    + MOST_ELEMENTS + " are read");
        }
        ByteBuffer base = accessor.bufferView() == null ? null : buffers.view(accessor.bufferView());
        elements = base == null
                ? null
                : new Elements(
                        base,
                        accessor.byteOffset(),
                        Gltf.at(gltf.bufferViews(), accessor.bufferView(), "buffer view")
                                .byteStride(),
                        type,
                        components,
                        accessor.count());
        readable = readSparse(buffers) && (base != null || accessor.bufferView() == null);
    }

    /** Whether it could be read, as far as this is known. */
    private boolean readSparse(GltfBuffers buffers) throws UnreadableGlbException {
        Gltf.Sparse sparse = accessor.sparse();
        if (sparse == null) {
            return true;
        }
        if (sparse.count() == null
                || sparse.count() < 1
                || sparse.count() > accessor.count()
                || sparse.indices() == null
                || sparse.values() == null) {
            throw new UnreadableGlbException("a sparse accessor of " + accessor.count() + " elements replaces "
                    + sparse.count() + ", or does not say where these are");
        }
        ByteBuffer indices = buffers.view(sparse.indices().bufferView());
        ByteBuffer values = buffers.view(sparse.values().bufferView());
        if (indices == null || values == null) {
            return false;
        }
        replaced = new Elements(
                indices,
                sparse.indices().byteOffset(),
                null,
                ComponentType.of(sparse.indices().componentType()),
                1,
                sparse.count());
        replacements = new Elements(values, sparse.values().byteOffset(), null, type, components, sparse.count());
        checkReplaced(sparse.count());
        return true;
    }

    private void checkReplaced(int count) throws UnreadableGlbException {
        double last = -1;
        for (int at = 0; at < count; at++) {
            Interruption.checkAt(at);
            double place = replaced.read(at, 0);
            if (!(place > last && place < accessor.count())) {
                throw new UnreadableGlbException("the indices of a sparse accessor do not rise, or leave the accessor");
            }
            last = place;
        }
    }

    /** How many elements had to be looked at so far. */
    int cost() {
        return replaced == null ? 1 : accessor.sparse().count();
    }

    int count() {
        return accessor.count();
    }

    /** How many numbers an element has. */
    int components() {
        return components;
    }

    /** False where the elements lie outside of the file; then only the limits are known. */
    boolean isReadable() {
        return readable;
    }

    /**
     * All components of all elements one after the other, normalized where the accessor says so.
     *
     * @throws UnreadableGlbException when one is no number
     */
    float[] floats() throws UnreadableGlbException {
        float[] values = new float[Math.multiplyExact(count(), components)];
        if (replaced != null || elements == null || !elements.floats(values)) {
            for (int element = 0, at = 0; element < count(); element++) {
                Interruption.checkAt(element);
                for (int component = 0; component < components; component++, at++) {
                    values[at] = (float) read(element, component);
                }
            }
        }
        for (int from = 0; from < values.length; from += BLOCK) {
            Interruption.check();
            requireFinite(values, from, Math.min(from + BLOCK, values.length));
        }
        return values;
    }

    /** Not finite numbers times 0 are not 0, and that is looked at once. */
    private void requireFinite(float[] values, int from, int end) throws UnreadableGlbException {
        float sum = 0;
        for (int at = from; at < end; at++) {
            sum += values[at] * 0;
        }
        for (int at = from; sum != 0 && at < end; at++) {
            if (!Float.isFinite(values[at])) {
                throw new UnreadableGlbException("element " + at / components + " of an accessor is no number");
            }
        }
    }

    /** All elements of an accessor of whole numbers with one component each. */
    int[] indices() throws UnreadableGlbException {
        int[] values = new int[count()];
        if (replaced != null || elements == null || !elements.indices(values)) {
            for (int at = 0; at < values.length; at++) {
                Interruption.checkAt(at);
                double value = read(at, 0);
                if (!(value >= 0 && value <= Integer.MAX_VALUE)) {
                    throw new UnreadableGlbException("element " + at + " of an accessor of indices is " + value);
                }
                values[at] = (int) value;
            }
        }
        return values;
    }

    /** A component of an element, normalized where the accessor says so. */
    double read(int element, int component) {
        double value = raw(element, component);
        return normalized ? type.normalized(value) : value;
    }

    private double raw(int element, int component) {
        if (replaced != null) {
            int at = replacement(element);
            if (at >= 0) {
                return replacements.read(at, component);
            }
        }
        return elements == null ? 0 : elements.read(element, component);
    }

    /** The place of what stands in for an element; below 0 where nothing does. */
    private int replacement(int element) {
        int low = 0;
        int high = accessor.sparse().count() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            double place = replaced.read(middle, 0);
            if (place == element) {
                return middle;
            }
            if (place < element) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    /** What the accessor itself says about its smallest values. */
    double[] min() throws UnreadableGlbException {
        return limits(accessor.min(), "min");
    }

    /** What the accessor itself says about its largest values. */
    double[] max() throws UnreadableGlbException {
        return limits(accessor.max(), "max");
    }

    private double[] limits(List<Double> given, String name) throws UnreadableGlbException {
        if (given == null || given.size() != components || given.contains(null)) {
            throw new UnreadableGlbException("an accessor whose elements can't be read has no usable " + name);
        }
        return given.stream()
                .mapToDouble(value -> normalized ? type.normalized(value) : value)
                .toArray();
    }

    /** Numbers in rows, all of which lie within their bytes. */
    private static final class Elements {

        private final ByteBuffer data;
        private final ComponentType type;
        private final int components;
        private final int offset;
        private final int stride;

        Elements(ByteBuffer data, Long byteOffset, Integer byteStride, ComponentType type, int components, int count)
                throws UnreadableGlbException {
            long size = (long) type.bytes() * components;
            long from = byteOffset == null ? 0 : byteOffset;
            long step = byteStride == null ? size : byteStride;
            if (from < 0
                    || from > data.capacity()
                    || step < size
                    || step > 255
                    || from + step * (count - 1L) + size > data.capacity()) {
                throw new UnreadableGlbException("an accessor wants " + count + " elements of " + size
                        + " bytes, one each " + step + ", from byte " + from + " on, and its view has "
                        + data.capacity() + " bytes");
            }
            this.data = data;
            this.type = type;
            this.components = components;
            offset = (int) from;
            stride = (int) step;
        }

        /** Takes them as they lie, if they lie one after the other and as they are to be; false otherwise. */
        boolean floats(float[] values) {
            if (type != ComponentType.FLOAT || stride != components * Float.BYTES) {
                return false;
            }
            data.slice(offset, values.length * Float.BYTES)
                    .order(data.order())
                    .asFloatBuffer()
                    .get(values);
            return true;
        }

        /** The same for whole numbers of 32 or 16 bits; what exceeds an int becomes negative. */
        boolean indices(int[] values) {
            ByteBuffer bytes = data.slice(offset, data.capacity() - offset).order(data.order());
            if (type == ComponentType.UNSIGNED_INT && stride == Integer.BYTES) {
                bytes.asIntBuffer().get(values);
                return true;
            }
            if (type == ComponentType.UNSIGNED_SHORT && stride == Short.BYTES) {
                for (int at = 0; at < values.length; at++) {
                    Interruption.checkAt(at);
                    values[at] = Short.toUnsignedInt(bytes.getShort(2 * at));
                }
                return true;
            }
            return false;
        }

        double read(int element, int component) {
            return type.read(data, offset + element * stride + component * type.bytes());
        }
    }
}
