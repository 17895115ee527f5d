package dev.meshwright.mesh.glb.draco;

/** Bytes that are no Draco mesh, or none that is decoded; the message says what is wrong with them. */
public final class DracoException extends Exception {

    private static final long serialVersionUID = 1L;

    public DracoException(String message) {
        super(message);
    }

    DracoException(String message, Throwable cause) {
        super(message, cause);
    }
}
