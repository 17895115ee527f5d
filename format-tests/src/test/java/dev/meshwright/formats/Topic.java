package dev.meshwright.formats;

/** What of a model is compared, and by which word a warning says that it is not carried over. */
enum Topic {
    TRIANGLES(null),
    BOX("can't shear"),
    /** Whether surfaces face the same way. */
    FACING(null),
    PARTS("no parts"),
    NAMES("names"),
    HIERARCHY("hierarchy"),
    NORMALS("normals"),
    UVS("texture coordinates"),
    SECOND_UVS("texture coordinates"),
    COLORS("vertex colours"),
    ALPHA_OF_COLORS("alpha of vertex colours"),
    MATERIALS("materials"),
    BASE_COLOR("materials"),
    METALLIC("materials"),
    ROUGHNESS("materials"),
    EMISSION("materials"),
    ALPHA("materials"),
    CUTOFF("cutoff"),
    BASE_COLOR_TEXTURE("textures"),
    EMISSIVE_TEXTURE("textures"),
    NORMAL_TEXTURE("textures"),
    OCCLUSION_TEXTURE("ambient occlusion"),
    WRAP("mirror"),
    SKIN("skeleton"),
    MORPHS("morph targets"),
    ANIMATION("animation");

    private final String word;

    Topic(String word) {
        this.word = word;
    }

    boolean isToldBy(Converted converted) {
        return word != null && converted.tells(word);
    }
}
