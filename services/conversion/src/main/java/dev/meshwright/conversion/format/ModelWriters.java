package dev.meshwright.conversion.format;

import dev.meshwright.conversion.domain.FileKind;
import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.format.Losses;
import dev.meshwright.mesh.format.ModelWriter;
import dev.meshwright.mesh.format.WritingWeight;
import dev.meshwright.mesh.glb.AssetReader;
import dev.meshwright.mesh.glb.UnreadableGlbException;
import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Converts by the reader and the writers of shared-mesh. */
@DefaultBean
@Singleton
public class ModelWriters implements ModelConverter {

    @Override
    public List<String> convert(byte[] glb, FileKind kind, OutputStream out, MemoryClaim claim)
            throws UnreadableGlbException, IOException, MemoryClaim.MissingMemoryException {
        AssetReader.Reading reading = AssetReader.read(glb);
        claim.writing(weight(reading.asset(), kind));
        Losses losses = new Losses();
        writer(kind).write(reading.asset(), out, losses);
        List<String> warnings = new ArrayList<>(reading.warnings());
        warnings.addAll(losses.sentences());
        return List.copyOf(warnings);
    }

    private static long weight(Asset asset, FileKind kind) {
        long bytes = WritingWeight.of(asset, kind.format());
        return switch (kind.target()) {
            case GENERIC -> bytes;
            // The maps are made when the model is written and let go.
            case ROBLOX -> Math.max(bytes, RobloxWriter.weight(asset));
        };
    }

    private static ModelWriter writer(FileKind kind) {
        return switch (kind.target()) {
            case GENERIC -> kind.format().writer();
            case ROBLOX -> new RobloxWriter(kind.format().writer());
        };
    }
}
