package dev.meshwright.mesh.glb;

import java.nio.ByteBuffer;
import java.util.List;

/** The elements of an accessor (glTF 2.0, section 3.6.2), sparse and quantized ones too, read where they lie. */
final class AccessorReader {

    private static final int MOST_ELEMENTS = 100_000_000;

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
            offset = (int) from;
            stride = (int) step;
        }

        double read(int element, int component) {
            return type.read(data, offset + element * stride + component * type.bytes());
        }
    }
}
