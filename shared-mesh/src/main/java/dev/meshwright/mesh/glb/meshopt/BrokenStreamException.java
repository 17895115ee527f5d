package dev.meshwright.mesh.glb.meshopt;

/** Bytes that are no stream of the kind they should be; the message says what is wrong with them. */
public final class BrokenStreamException extends Exception {

    private static final long serialVersionUID = 1L;

    BrokenStreamException(String message) {
        super(message);
    }
}
