package dev.meshwright.conversion.format;

/** Asks for memory once it is known how much is needed. */
@FunctionalInterface
public interface MemoryClaim {

    /**
     * The model has been read; only now it is known what it takes to write it.
     *
     * @param bytes at most
     * @throws MissingMemoryException when there is not as much at present
     */
    void writing(long bytes) throws MissingMemoryException;

    /** There is not as much memory as was asked for, at present or at all. */
    final class MissingMemoryException extends Exception {

        private static final long serialVersionUID = 1L;

        private final long bytes;

        MissingMemoryException(long bytes) {
            super(bytes + " bytes are missing");
            this.bytes = bytes;
        }

        long bytes() {
            return bytes;
        }
    }
}
