package dev.meshwright.mesh.format.usd;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.format.Losses;
import dev.meshwright.mesh.format.ModelWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** USDZ: one flat USD layer as text, with its images beside it. Metres, +Y up. */
public final class UsdzWriter implements ModelWriter {

    @Override
    public void write(Asset asset, OutputStream out, Losses losses) throws IOException {
        if (asset.animations().size() > 1) {
            losses.add("USDZ holds one animation: of " + asset.animations().size() + " the first, '"
                    + asset.animations().getFirst().name() + "', is written.");
        }
        if (!asset.animations().isEmpty() && asset.animations().getFirst().isCubic()) {
            losses.add("Cubic animation curves are written to USDZ as straight lines between 24 points a second.");
        }
        Chunks layer = new Chunks();
        UsdTextures textures = new UsdTextures(asset, losses);
        UsdText text = new UsdText(layer);
        new UsdLayer(asset, text, textures, losses).write();
        text.flush();
        UsdzPackage archive = new UsdzPackage(out);
        archive.put("model.usda", layer);
        for (Map.Entry<String, byte[]> file : textures.files().entrySet()) {
            Chunks content = new Chunks();
            content.write(file.getValue(), 0, file.getValue().length);
            archive.put(file.getKey(), content);
        }
        archive.finish();
    }
}
