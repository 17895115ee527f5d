package dev.meshwright.mesh.format.usd;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Mesh;
import dev.meshwright.mesh.asset.Node;
import dev.meshwright.mesh.asset.PbrMaterial;
import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.format.Losses;

/** Says what of an asset USDZ has no place for. */
final class UsdLosses {

    private UsdLosses() {}

    static void tell(Asset asset, Losses losses) {
        if (asset.animations().size() > 1) {
            losses.add("USDZ holds one animation: of " + asset.animations().size() + " the first, '"
                    + asset.animations().getFirst().name() + "', is written.");
        }
        if (!asset.animations().isEmpty() && asset.animations().getFirst().isCubic()) {
            losses.add("Cubic animation curves are written to USDZ as straight lines between 24 points a second.");
        }
        asset.materials().forEach(material -> tell(material, losses));
        for (Mesh mesh : asset.meshes()) {
            tell(asset, mesh, losses);
        }
    }

    private static void tell(PbrMaterial material, Losses losses) {
        if (material.coat().transmission() > 0) {
            losses.add("USDZ holds no transmission: such materials are written as opaque as their alpha says.");
        }
        PbrMaterial.Coat coat = material.coat();
        if (coat.hasSheen() || coat.hasSpecular() || coat.anisotropy() > 0) {
            losses.add("USDZ holds no sheen, no anisotropy and no specular factor: they are left out.");
        }
        if (material.unlit()) {
            losses.add("USDZ holds no unlit materials: they are written as lit ones.");
        }
    }

    private static void tell(Asset asset, Mesh mesh, Losses losses) {
        long twoSided = mesh.primitives().stream()
                .filter(primitive -> material(asset, primitive).doubleSided())
                .count();
        if (twoSided > 0 && twoSided < mesh.primitives().size()) {
            losses.add("In USDZ a whole mesh is double-sided or none of it: '" + mesh.name() + "' is.");
        }
        for (Primitive primitive : mesh.primitives()) {
            if (primitive.tangents() != null) {
                losses.add("USDZ is written without tangents: readers make their own.");
            }
            if (primitive.colors() != null && material(asset, primitive).baseColorTexture() != null) {
                losses.add("USDZ can't multiply vertex colours with a texture: where there are both, the texture"
                        + " shows.");
            }
            if (primitive.isTranslucent()) {
                losses.add("The alpha of vertex colours is written to USDZ as displayOpacity, which materials pass"
                        + " over.");
            }
        }
    }

    private static PbrMaterial material(Asset asset, Primitive primitive) {
        return primitive.material() == Node.NONE
                ? PbrMaterial.PLAIN
                : asset.materials().get(primitive.material());
    }
}
