package dev.meshwright.mesh.format.obj;

import java.io.IOException;
import java.io.OutputStream;

/** Takes the files that an OBJ consists of, one after the other; the model comes last, after all that it names. */
public interface ObjFolder {

    /** Gives the content of a file; leaves the stream open. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    /** @param path with slashes, relative to the folder */
    void text(String path, Content content) throws IOException;

    /** @param bytes compressed already, in the image's own way */
    void image(String path, byte[] bytes) throws IOException;
}
