package dev.meshwright.mesh.format.usd;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.format.Losses;
import dev.meshwright.mesh.format.ModelWriter;
import dev.meshwright.mesh.format.PlacedTextures;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** USDZ: one flat USD layer as text, with its images beside it. Metres, +Y up. */
public final class UsdzWriter implements ModelWriter {

    @Override
    public void write(Asset given, OutputStream out, Losses losses) throws IOException {
        Asset asset = DistinctCorners.of(PlacedTextures.whereAlike(given));
        UsdLosses.tell(asset, losses);
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
