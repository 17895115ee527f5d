package dev.meshwright.mesh.format;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Mesh;
import dev.meshwright.mesh.asset.PbrMaterial;
import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.asset.TextureUse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Writes what moves, turns and scales textures into the texture coordinates. Of formats whose readers don't agree on
 * what such a placing means, all agree on coordinates.
 */
public final class PlacedTextures {

    private static final double LARGEST = 1e30;

    private final Asset asset;
    private final boolean mayDiffer;
    private final Consumer<PbrMaterial> differs;

    private PlacedTextures(Asset asset, boolean mayDiffer, Consumer<PbrMaterial> differs) {
        this.asset = asset;
        this.mayDiffer = mayDiffer;
        this.differs = differs;
    }

    /** The same asset with textures that lie as its coordinates say; the very one where they do so already. */
    public static Asset of(Asset asset, String format, Losses losses) {
        return placed(
                asset,
                false,
                material -> losses.add(
                        "The textures of the material '" + material.name() + "' lie in different ways, which " + format
                                + " can't tell: all are placed like the first of them."));
    }

    /** Leaves materials alone whose textures lie in different ways. */
    public static Asset whereAlike(Asset asset) {
        return placed(asset, true, material -> {});
    }

    private static Asset placed(Asset asset, boolean mayDiffer, Consumer<PbrMaterial> differs) {
        boolean isPlain = asset.materials().stream()
                .flatMap(material -> material.textures().stream())
                .noneMatch(TextureUse::isTransformed);
        return isPlain ? asset : new PlacedTextures(asset, mayDiffer, differs).placed();
    }

    private Asset placed() {
        List<Map<Integer, TextureUse>> placings = new ArrayList<>();
        asset.materials().forEach(material -> placings.add(placings(material)));
        List<Mesh> meshes = new ArrayList<>();
        for (Mesh mesh : asset.meshes()) {
            List<Primitive> primitives = new ArrayList<>();
            for (Primitive primitive : mesh.primitives()) {
                boolean isPlaced = primitive.material() >= 0;
                primitives.add(isPlaced ? moved(primitive, placings.get(primitive.material())) : primitive);
            }
            meshes.add(new Mesh(mesh.name(), primitives, mesh.morphNames(), mesh.morphWeights()));
        }
        return new Asset(
                asset.name(),
                asset.nodes(),
                asset.roots(),
                meshes,
                asset.materials().stream()
                        .map(material -> isLeft(material) ? material : material.mapped(TextureUse::untransformed))
                        .toList(),
                asset.images(),
                asset.skins(),
                asset.animations());
    }

    /** For each set of coordinates the texture by which it is placed: the first that goes by it. */
    private Map<Integer, TextureUse> placings(PbrMaterial material) {
        Map<Integer, TextureUse> placings = new HashMap<>();
        if (isLeft(material)) {
            return placings;
        }
        for (TextureUse use : material.textures()) {
            TextureUse first = placings.putIfAbsent(use.uvSet(), use);
            if (first != null && !first.isPlacedLike(use)) {
                differs.accept(material);
            }
        }
        return placings;
    }

    private boolean isLeft(PbrMaterial material) {
        return mayDiffer
                && material.textures().stream()
                        .anyMatch(use -> material.textures().stream()
                                .anyMatch(other -> other.uvSet() == use.uvSet() && !other.isPlacedLike(use)));
    }

    private static Primitive moved(Primitive primitive, Map<Integer, TextureUse> placings) {
        List<float[]> sets = new ArrayList<>();
        for (int set = 0; set < primitive.uvs().size(); set++) {
            TextureUse use = placings.get(set);
            float[] given = primitive.uvs().get(set);
            sets.add(use == null || !use.isTransformed() ? given : moved(given, use));
        }
        return primitive.withUvs(sets);
    }

    /** KHR_texture_transform: scaled, then turned, then moved. */
    private static float[] moved(float[] uvs, TextureUse use) {
        double cosine = Math.cos(use.rotation());
        double sine = Math.sin(use.rotation());
        float[] moved = new float[uvs.length];
        for (int at = 0; at < uvs.length; at += 2) {
            double u = uvs[at] * use.scale()[0];
            double v = uvs[at + 1] * use.scale()[1];
            moved[at] = finite(cosine * u + sine * v + use.offset()[0]);
            moved[at + 1] = finite(cosine * v - sine * u + use.offset()[1]);
        }
        return moved;
    }

    /** Placings may be so large that what is placed by them leaves the numbers. */
    private static float finite(double value) {
        return Double.isNaN(value) ? 0 : (float) Math.clamp(value, -LARGEST, LARGEST);
    }
}
