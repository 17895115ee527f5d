package dev.meshwright.shared.objects;

import java.io.IOException;

/** The object store can't be reached or refuses; the message is for the operator. Nothing is known of the object. */
public final class ObjectStoreException extends IOException {

    private static final long serialVersionUID = 1L;

    public ObjectStoreException(String message, Throwable cause) {
        super(message, cause);
    }
}
