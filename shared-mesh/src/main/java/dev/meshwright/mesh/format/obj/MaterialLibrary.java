package dev.meshwright.mesh.format.obj;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.ImageFile;
import dev.meshwright.mesh.asset.PbrMaterial;
import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.asset.TextureUse;
import dev.meshwright.mesh.asset.Tint;
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

    private static final String NO_MATERIAL = "no_material";

    private static final double HIGHEST_SHININESS = 1_000;

    private final Asset asset;
    private final String folder;
    private final PlainImages images;
    private final GreyImages greys;
    private final Map<String, File> files = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();
    private final String noMaterial;

    /** @param folder where the images go, relative to the library */
    MaterialLibrary(Asset asset, String folder, Losses losses) {
        this.asset = asset;
        this.folder = folder;
        this.images = new PlainImages(asset, losses);
        this.greys = new GreyImages(asset, losses);
        UniqueNames unique = new UniqueNames();
        for (PbrMaterial material : asset.materials()) {
            String name = unique.of(material.name());
            if (!name.equals(material.name())) {
                losses.add("OBJ tells materials apart by their names: some have got others.");
            }
            names.add(name);
        }
        noMaterial = unique.of(NO_MATERIAL);
    }

    /** @param material its number; below 0 for none */
    String name(int material) {
        return material < 0 ? noMaterial : names.get(material);
    }

    /** Which of a primitive's texture coordinates are written: those of its material's first texture. */
    int uvSet(Primitive primitive) {
        List<TextureUse> textures = primitive.material() < 0
                ? List.of()
                : asset.materials().get(primitive.material()).textures();
        int wanted = textures.isEmpty() ? 0 : textures.getFirst().uvSet();
        return wanted < primitive.uvs().size() ? wanted : 0;
    }

    /** A file beside the library. */
    record File(String path, byte[] bytes) {}

    /** What the materials refer to; complete once they are written. */
    List<File> files() {
        return new ArrayList<>(files.values());
    }

    void write(ByteSink sink) throws IOException {
        for (int number = 0; number < names.size(); number++) {
            write(sink, asset.materials().get(number), names.get(number));
        }
        sink.text("\nnewmtl " + noMaterial + "\nKd 0.8 0.8 0.8\nd 1\nPr 1\nPm 0\nillum 2\n");
    }

    private void write(ByteSink sink, PbrMaterial material, String name) throws IOException {
        sink.text("\nnewmtl ").text(name).text('\n');
        color(sink, "Kd", material.baseColor());
        double smooth = 1 - material.roughness();
        number(sink, "Ns", HIGHEST_SHININESS * smooth * smooth);
        PbrMaterial.Coat coat = material.coat();
        color(sink, "Ks", coat.specularTint().times(0.5 * coat.specular()));
        color(sink, "Ke", material.emissive());
        number(sink, "Ni", coat.ior());
        number(sink, "d", material.opacity());
        number(sink, "Pr", material.roughness());
        number(sink, "Pm", material.metallic());
        number(sink, "Pc", coat.clearcoat());
        number(sink, "Pcr", coat.clearcoatRoughness());
        rare(sink, coat);
        sink.text("illum 2\n");
        textures(sink, material);
    }

    /** What few materials have, and readers take for none where it is not there. */
    private static void rare(ByteSink sink, PbrMaterial.Coat coat) throws IOException {
        if (coat.transmission() > 0) {
            color(sink, "Tf", Tint.WHITE.times(coat.transmission()));
        }
        if (coat.hasSheen()) {
            number(sink, "Ps", coat.sheen().strength());
        }
    }

    private void textures(ByteSink sink, PbrMaterial material) throws IOException {
        TextureUse color = material.baseColorTexture();
        if (material.alphaMode() == PbrMaterial.AlphaMode.OPAQUE) {
            map(sink, "map_Kd", color, "");
        } else if (color != null) {
            Optional<ImageFile> image = images.of(color.image());
            if (image.isPresent()) {
                line(
                        sink,
                        "map_Kd",
                        "",
                        kept(image.get().fileName(), image.get().bytes()));
            }
            channel(sink, "map_d", color, Channels.Channel.ALPHA, material.opacity(), "alpha");
        }
        TextureUse surface = material.metallicRoughnessTexture();
        if (surface != null) {
            channel(sink, "map_Pr", surface, Channels.Channel.GREEN, material.roughness(), "roughness");
            channel(sink, "map_Pm", surface, Channels.Channel.BLUE, material.metallic(), "metallic");
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
        Optional<ImageFile> image = images.opaque(use.image());
        if (image.isPresent()) {
            line(sink, word, options, kept(image.get().fileName(), image.get().bytes()));
        }
    }

    private void channel(
            ByteSink sink, String word, TextureUse use, Channels.Channel channel, double factor, String what)
            throws IOException {
        Optional<ImageFile> grey = greys.of(use.image(), channel, factor, what);
        if (grey.isEmpty()) {
            return;
        }
        line(sink, word, "", kept(grey.get().fileName(), grey.get().bytes()));
    }

    private static void line(ByteSink sink, String word, String options, String path) throws IOException {
        sink.text(word).text(' ').text(options).text(path).text('\n');
    }

    private String kept(String fileName, byte[] bytes) {
        String path = folder + "/" + fileName;
        files.putIfAbsent(path, new File(path, bytes));
        return path;
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
