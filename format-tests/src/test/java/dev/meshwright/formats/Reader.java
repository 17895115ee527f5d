package dev.meshwright.formats;

import dev.meshwright.mesh.format.ModelFormat;

/** Who reads a file, and what it has no eyes for. */
enum Reader {
    THREE_JS,
    BLENDER,
    ASSIMP;

    /** Whether morph targets are seen as far as the file says that they are applied. */
    boolean appliesMorphs(ModelFormat format) {
        return this != THREE_JS || format == ModelFormat.OBJ || format == ModelFormat.STL;
    }

    boolean seesMorphs(ModelFormat format) {
        return this == BLENDER || (this == THREE_JS && format != ModelFormat.USDZ);
    }

    boolean seesColors(ModelFormat format) {
        return this == BLENDER || format != ModelFormat.USDZ;
    }

    boolean seesAlphaOfColors(ModelFormat format) {
        return this != THREE_JS || format == ModelFormat.OBJ;
    }
}
