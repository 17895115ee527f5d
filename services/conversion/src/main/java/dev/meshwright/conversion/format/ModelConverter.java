package dev.meshwright.conversion.format;

import dev.meshwright.conversion.domain.FileKind;
import dev.meshwright.mesh.glb.UnreadableGlbException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Turns the bytes of a GLB into those of another format. Takes what time and memory it takes. */
public interface ModelConverter {

    /**
     * Writes the whole file; leaves the stream open. Stops soon after its thread is interrupted.
     *
     * @param claim is asked once, before anything is written
     * @return what of the model the file could not hold, in sentences for people
     */
    List<String> convert(byte[] glb, FileKind kind, OutputStream out, MemoryClaim claim)
            throws UnreadableGlbException, IOException, MemoryClaim.MissingMemoryException;
}
