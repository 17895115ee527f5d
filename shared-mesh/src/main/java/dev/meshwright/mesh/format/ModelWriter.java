package dev.meshwright.mesh.format;

import dev.meshwright.mesh.asset.Asset;
import java.io.IOException;
import java.io.OutputStream;

/** Writes assets in one format. */
public interface ModelWriter {

    /**
     * Writes the whole file; leaves the stream open. The same asset gives the same bytes.
     *
     * @param losses told of everything that the asset has and the format can't hold
     */
    void write(Asset asset, OutputStream out, Losses losses) throws IOException;
}
