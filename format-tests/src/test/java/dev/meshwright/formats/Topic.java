package dev.meshwright.formats;

/** What of a model is compared, and by which words a warning says that it is not carried over. */
enum Topic {
    TRIANGLES(Topic.INSTANCES),
    BOX("can't shear", Topic.INSTANCES),
    /** Whether surfaces face the same way. */
    FACING(),
    PARTS(Topic.INSTANCES),
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
    CLEAR_COAT("clear coat", "clearcoat"),
    REFRACTION("index of refraction"),
    TRANSMISSION("transmission"),
    SPECULAR("specular"),
    SHEEN("sheen"),
    ANISOTROPY("anisotropy"),
    DOUBLE_SIDED("double-sided"),
    WRAP("mirror"),
    SKIN("skeleton"),
    MORPHS("morph targets"),
    ANIMATION("animation");

    /** Of which some readers show more in a GLB. */
    private static final String INSTANCES = "EXT_mesh_gpu_instancing";

    private final String word;
    private final String otherWord;

    /** What no warning can excuse. */
    Topic() {
        this(null);
    }

    Topic(String word) {
        this(word, word);
    }

    Topic(String word, String otherWord) {
        this.word = word;
        this.otherWord = otherWord;
    }

    boolean isToldBy(Converted converted) {
        return word != null && (converted.tells(word) || converted.tells(otherWord));
    }
}
