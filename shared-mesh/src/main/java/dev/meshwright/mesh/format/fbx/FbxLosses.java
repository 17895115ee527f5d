package dev.meshwright.mesh.format.fbx;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.PbrMaterial;
import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.asset.TextureUse;
import dev.meshwright.mesh.format.Losses;

/** Says what of an asset FBX has no place for, or one that few readers look at. */
final class FbxLosses {

    private FbxLosses() {}

    static void tell(Asset asset, Losses losses) {
        asset.materials().forEach(material -> tell(material, losses));
        boolean hasTangents = asset.meshes().stream()
                .flatMap(mesh -> mesh.primitives().stream())
                .map(Primitive::tangents)
                .anyMatch(tangents -> tangents != null);
        if (hasTangents) {
            losses.add("FBX is written without tangents: readers make their own.");
        }
    }

    private static void tell(PbrMaterial material, Losses losses) {
        if (material.occlusionTexture() != null) {
            losses.add("FBX has no common place for ambient occlusion: its textures are written where Maya keeps them,"
                    + " and most readers pass them over.");
        }
        if (material.alphaMode() == PbrMaterial.AlphaMode.MASK) {
            losses.add("FBX holds no alpha cutoff: masked materials are blended.");
        }
        if (material.isTinted()) {
            losses.add("Where a texture is multiplied with a colour, most readers of FBX show the texture alone.");
        }
        if (material.doubleSided()) {
            losses.add("FBX does not say which surfaces are double-sided.");
        }
        if (material.unlit()) {
            losses.add("FBX holds no unlit materials: they are written as lit ones.");
        }
        PbrMaterial.Coat coat = material.coat();
        if (coat.hasSheen() || coat.anisotropy() > 0) {
            losses.add("FBX holds no sheen and no anisotropy: they are left out.");
        }
        if (coat.hasSpecular()) {
            losses.add("FBX holds a specular factor, at which few readers look, and not its colour.");
        }
        if (coat.clearcoat() > 0 || coat.transmission() > 0 || coat.ior() != PbrMaterial.Coat.NONE.ior()) {
            losses.add("FBX has no common place for clear coat, transmission and index of refraction: they are"
                    + " written where 3ds Max keeps them, and most readers pass them over.");
        }
        for (TextureUse use : material.textures()) {
            if (use.wrapU() == TextureUse.Wrap.MIRROR || use.wrapV() == TextureUse.Wrap.MIRROR) {
                losses.add("FBX can't mirror textures beyond their edges: they are repeated there.");
            }
            if (use.uvSet() > 0) {
                losses.add("Textures that go by the second set of texture coordinates say so in FBX, but most readers"
                        + " lay them by the first.");
            }
        }
    }
}
