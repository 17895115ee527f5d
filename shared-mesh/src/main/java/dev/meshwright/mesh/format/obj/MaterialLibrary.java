package dev.meshwright.mesh.format.obj;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.ImageFile;
import dev.meshwright.mesh.asset.PbrMaterial;
import dev.meshwright.mesh.asset.TextureUse;
import dev.meshwright.mesh.format.ByteSink;
import dev.meshwright.mesh.format.Channels;
import dev.meshwright.mesh.format.GreyImages;
import dev.meshwright.mesh.format.Losses;
import dev.meshwright.mesh.format.PlainImages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The materials of an OBJ, with the fields for physically based ones ({@code Pr}, {@code Pm}, {@code Ke}). */
final class MaterialLibrary {

    static final String NO_MATERIAL = "no_material";

    private static final double HIGHEST_SHININESS = 1_000;

    private final Asset asset;
    private final String folder;
    private final Losses losses;
    private final PlainImages images;
    private final GreyImages greys;
    private final Map<String, File> files = new LinkedHashMap<>();

    /** @param folder where the images go, relative to the library */
    MaterialLibrary(Asset asset, String folder, Losses losses) {
        this.asset = asset;
        this.folder = folder;
        this.losses = losses;
        this.images = new PlainImages(asset, losses);
        this.greys = new GreyImages(asset, losses);
    }

    /** A file beside the library. */
    record File(String path, byte[] bytes) {}

    /** What the materials refer to; complete once they are written. */
    List<File> files() {
        return new ArrayList<>(files.values());
    }

    /** A name on one line, without blanks at its ends, where readers would lose them. */
    static String line(String name) {
        String plain = name.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.isEmpty() ? "unnamed" : plain;
    }

    void write(ByteSink sink) throws IOException {
        for (PbrMaterial material : asset.materials()) {
            write(sink, material);
        }
        sink.text("\nnewmtl " + NO_MATERIAL + "\nKd 0.8 0.8 0.8\nd 1\nPr 1\nPm 0\nillum 2\n");
    }

    private void write(ByteSink sink, PbrMaterial material) throws IOException {
        sink.text("\nnewmtl ").text(line(material.name())).text('\n');
        color(sink, "Kd", material.baseColor());
        double smooth = 1 - material.roughness();
        number(sink, "Ns", HIGHEST_SHININESS * smooth * smooth);
        color(sink, "Ks", new double[] {0.5, 0.5, 0.5});
        color(sink, "Ke", material.emissive());
        number(sink, "Ni", material.coat().ior());
        number(sink, "d", material.alphaMode() == PbrMaterial.AlphaMode.OPAQUE ? 1 : material.baseColor()[3]);
        number(sink, "Pr", material.roughness());
        number(sink, "Pm", material.metallic());
        sink.text("illum 2\n");
        textures(sink, material);
        tell(material);
    }

    private void textures(ByteSink sink, PbrMaterial material) throws IOException {
        map(sink, "map_Kd", material.baseColorTexture(), "");
        if (material.baseColorTexture() != null && material.alphaMode() != PbrMaterial.AlphaMode.OPAQUE) {
            channel(sink, "map_d", material.baseColorTexture(), Channels.Channel.ALPHA, "alpha");
        }
        if (material.metallicRoughnessTexture() != null) {
            channel(sink, "map_Pr", material.metallicRoughnessTexture(), Channels.Channel.GREEN, "roughness");
            channel(sink, "map_Pm", material.metallicRoughnessTexture(), Channels.Channel.BLUE, "metallic");
        }
        if (material.normalTexture() != null) {
            map(sink, "norm", material.normalTexture(), "");
            map(sink, "map_Bump", material.normalTexture(), "-bm " + material.normalScale() + " ");
        }
        map(sink, "map_Ke", material.emissiveTexture(), "");
    }

    private void map(ByteSink sink, String word, TextureUse use, String options) throws IOException {
        if (use == null) {
            return;
        }
        Optional<ImageFile> image = images.of(use.image());
        if (image.isPresent()) {
            line(
                    sink,
                    word,
                    options + placed(use),
                    kept(image.get().fileName(), image.get().bytes()));
        }
    }

    private void channel(ByteSink sink, String word, TextureUse use, Channels.Channel channel, String what)
            throws IOException {
        Optional<ImageFile> grey = greys.of(use.image(), channel, what);
        if (grey.isEmpty()) {
            return;
        }
        line(sink, word, placed(use), kept(grey.get().fileName(), grey.get().bytes()));
    }

    private static void line(ByteSink sink, String word, String options, String path) throws IOException {
        sink.text(word).text(' ').text(options).text(path).text('\n');
    }

    private String kept(String fileName, byte[] bytes) {
        String path = folder + "/" + fileName;
        files.putIfAbsent(path, new File(path, bytes));
        return path;
    }

    /** Offset and scale; u and v as OBJ counts them, v upwards. */
    private String placed(TextureUse use) {
        if (!use.isTransformed()) {
            return "";
        }
        if (use.rotation() != 0) {
            losses.add("OBJ can't turn textures: one is left as it lies.");
        }
        double offsetV = 1 - use.scale()[1] - use.offset()[1];
        return "-o " + use.offset()[0] + " " + offsetV + " 0 -s " + use.scale()[0] + " " + use.scale()[1] + " 1 ";
    }

    private void tell(PbrMaterial material) {
        if (material.occlusionTexture() != null) {
            losses.add("OBJ holds no ambient occlusion: its textures are left out.");
        }
        if (material.alphaMode() == PbrMaterial.AlphaMode.MASK) {
            losses.add("OBJ holds no alpha cutoff: masked materials are blended.");
        }
    }

    private static void color(ByteSink sink, String word, double[] color) throws IOException {
        sink.text(word);
        for (int channel = 0; channel < 3; channel++) {
            sink.text(' ').decimal(color[channel]);
        }
        sink.text('\n');
    }

    private static void number(ByteSink sink, String word, double number) throws IOException {
        sink.text(word).text(' ').decimal(number).text('\n');
    }
}
