package dev.meshwright.mesh.asset;

import java.util.Arrays;

/**
 * An image on a surface.
 *
 * @param image    its number
 * @param uvSet    which texture coordinates it goes by, 0 or 1
 * @param offset   u, v; applied after rotation and scale (KHR_texture_transform)
 * @param rotation radians, counter-clockwise
 * @param scale    along u, v
 */
public record TextureUse(
        int image, int uvSet, Wrap wrapU, Wrap wrapV, double[] offset, double rotation, double[] scale) {

    /** What lies beyond an image's edge. */
    public enum Wrap {
        REPEAT,
        MIRROR,
        CLAMP
    }

    public static TextureUse of(int image) {
        return new TextureUse(image, 0, Wrap.REPEAT, Wrap.REPEAT, new double[] {0, 0}, 0, new double[] {1, 1});
    }

    /** The same, lying as the coordinates say. */
    public TextureUse untransformed() {
        return new TextureUse(image, uvSet, wrapU, wrapV, new double[] {0, 0}, 0, new double[] {1, 1});
    }

    public boolean isPlacedLike(TextureUse other) {
        return Arrays.equals(offset, other.offset) && rotation == other.rotation && Arrays.equals(scale, other.scale);
    }

    public boolean isTransformed() {
        return offset[0] != 0 || offset[1] != 0 || rotation != 0 || scale[0] != 1 || scale[1] != 1;
    }
}
