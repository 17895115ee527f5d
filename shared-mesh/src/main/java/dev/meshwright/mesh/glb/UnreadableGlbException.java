package dev.meshwright.mesh.glb;

/** Bytes that are no valid binary glTF 2.0, or more of it than is read; the message says where and why. */
public final class UnreadableGlbException extends Exception {

    private static final long serialVersionUID = 1L;

    public UnreadableGlbException(String message) {
        super(message);
    }

    public UnreadableGlbException(String message, Throwable cause) {
        super(message, cause);
    }
}
