package dev.meshwright.mesh.format.obj;

import dev.meshwright.mesh.asset.Asset;
import dev.meshwright.mesh.asset.Mesh;
import dev.meshwright.mesh.asset.PbrMaterial;
import dev.meshwright.mesh.asset.Primitive;
import dev.meshwright.mesh.asset.TextureUse;
import dev.meshwright.mesh.format.Losses;
import java.util.function.Predicate;

/** Says what of an asset OBJ has no place for. */
final class ObjLosses {

    private ObjLosses() {}

    static void tell(Asset asset, Losses losses) {
        if (asset.nodes().stream().anyMatch(node -> node.parent() >= 0)) {
            losses.add("OBJ holds no hierarchy: each part stands in the world as it is.");
        }
        if (asset.nodes().stream()
                .anyMatch(node ->
                        node.mesh() >= 0 && !UniqueNames.line(node.name()).equals(node.name()))) {
            losses.add(
                    "OBJ holds names of one line: some are written without their control characters and blank ends.");
        }
        if (!asset.animations().isEmpty()) {
            losses.add("OBJ holds no animation: the model is written as it stands at rest.");
        }
        if (!asset.skins().isEmpty()) {
            losses.add("OBJ holds no skeleton: the skin is written as its joints bend it at rest.");
        }
        if (asset.meshes().stream().anyMatch(mesh -> !mesh.morphNames().isEmpty())) {
            losses.add("OBJ holds no morph targets: each is written as far as it is applied at rest.");
        }
        primitives(asset, losses);
        asset.materials().forEach(material -> tell(material, losses));
    }

    private static void primitives(Asset asset, Losses losses) {
        if (any(asset, primitive -> primitive.uvs().size() > 1)) {
            losses.add("OBJ holds one set of texture coordinates: the other is left out.");
        }
        if (any(asset, Primitive::isTranslucent)) {
            losses.add("OBJ holds no alpha of vertex colours: it is left out.");
        }
        if (any(asset, primitive -> primitive.tangents() != null)) {
            losses.add("OBJ holds no tangents: readers make their own.");
        }
    }

    private static boolean any(Asset asset, Predicate<Primitive> isSo) {
        return asset.meshes().stream()
                .map(Mesh::primitives)
                .anyMatch(list -> list.stream().anyMatch(isSo));
    }

    private static void tell(PbrMaterial material, Losses losses) {
        if (material.occlusionTexture() != null) {
            losses.add("OBJ holds no ambient occlusion: its textures are left out.");
        }
        if (material.alphaMode() == PbrMaterial.AlphaMode.MASK) {
            losses.add("OBJ holds no alpha cutoff: masked materials are blended.");
        }
        if (material.isTinted()) {
            losses.add("Where a texture is multiplied with a colour, most readers of OBJ show the texture alone.");
        }
        if (material.doubleSided()) {
            losses.add("OBJ does not say which surfaces are double-sided.");
        }
        if (material.unlit()) {
            losses.add("OBJ holds no unlit materials: they are written as lit ones.");
        }
        if (material.coat().anisotropy() > 0) {
            // There is a word for it, 'aniso', at which assimp gives the whole file up.
            losses.add("OBJ is written without anisotropy: not every reader gets past its word.");
        }
        if (material.coat().hasSheen()) {
            losses.add("OBJ holds sheen as one number, without its colour and roughness.");
        }
        if (material.textures().stream().anyMatch(ObjLosses::endsOtherwise)) {
            losses.add("OBJ repeats textures beyond their edges: none can be clamped or mirrored there.");
        }
    }

    private static boolean endsOtherwise(TextureUse use) {
        return use.wrapU() != TextureUse.Wrap.REPEAT || use.wrapV() != TextureUse.Wrap.REPEAT;
    }
}
