package dev.meshwright.mesh.render;

import dev.meshwright.mesh.geometry.Bounds;
import dev.meshwright.mesh.scene.Material;

/** A part's material as the shader wants it: floats without indirection. */
final class Surface {

    final float red;
    final float green;
    final float blue;
    final float alpha;
    final float metallic;
    final float roughness;
    final float emissiveRed;
    final float emissiveGreen;
    final float emissiveBlue;
    final boolean doubleSided;
    final Bounds bounds;

    Surface(Material material, Bounds bounds) {
        red = (float) material.baseColor().x();
        green = (float) material.baseColor().y();
        blue = (float) material.baseColor().z();
        alpha = (float) material.alpha();
        metallic = (float) material.metallic();
        roughness = (float) material.roughness();
        emissiveRed = (float) material.emissive().x();
        emissiveGreen = (float) material.emissive().y();
        emissiveBlue = (float) material.emissive().z();
        doubleSided = material.doubleSided();
        this.bounds = bounds;
    }

    boolean isBlended() {
        return alpha < 1;
    }

    boolean isEmissive() {
        return emissiveRed + emissiveGreen + emissiveBlue > 0;
    }
}
