package dev.meshwright.mesh.glb.meshopt;

import java.util.Locale;

/**
 * What a document says of a compressed buffer view.
 *
 * @param stride bytes of an element
 * @param count  elements
 */
public record MeshoptView(Mode mode, Filter filter, int stride, int count) {

    private static final int MOST_STRIDE = 256;

    /** How the elements are compressed. */
    public enum Mode {
        ATTRIBUTES,
        TRIANGLES,
        INDICES
    }

    /**
     * What a document says, looked at.
     *
     * @param filter null for none
     * @throws BrokenStreamException when these are not known or do not go together by the rules of the extension
     */
    public static MeshoptView of(String mode, String filter, int stride, int count) throws BrokenStreamException {
        MeshoptView view = new MeshoptView(
                known(Mode.class, mode), filter == null ? Filter.NONE : known(Filter.class, filter), stride, count);
        if (!view.isPossible()) {
            throw new BrokenStreamException("the mode " + mode + " does not go with " + count + " elements of " + stride
                    + " bytes and the filter " + view.filter);
        }
        return view;
    }

    private static <E extends Enum<E>> E known(Class<E> type, String word) throws BrokenStreamException {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        throw new BrokenStreamException(
                "the " + type.getSimpleName().toLowerCase(Locale.ROOT) + " '" + word + "' is not known");
    }

    private boolean isPossible() {
        return count >= 0
                && switch (mode) {
                    case ATTRIBUTES -> stride >= 4 && stride <= MOST_STRIDE && stride % 4 == 0 && filter.fits(stride);
                    case TRIANGLES -> (stride == 2 || stride == 4) && filter == Filter.NONE && count % 3 == 0;
                    case INDICES -> (stride == 2 || stride == 4) && filter == Filter.NONE;
                };
    }

    /** Bytes of all elements. */
    public long length() {
        return (long) stride * count;
    }

    /**
     * The elements.
     *
     * @param bytes what the compressed ones lie in, from {@code start} until before {@code end}
     * @throws BrokenStreamException when they are not compressed so, or not as many
     */
    public byte[] decode(byte[] bytes, int start, int end) throws BrokenStreamException {
        ByteSource source = new ByteSource(bytes, start, end);
        return switch (mode) {
            case ATTRIBUTES -> {
                byte[] elements = new AttributeStream(source, stride, count).decode();
                filter.apply(elements, stride);
                yield elements;
            }
            case TRIANGLES -> new TriangleStream(source, stride, count).decode();
            case INDICES -> IndexStream.decode(source, stride, count);
        };
    }
}
