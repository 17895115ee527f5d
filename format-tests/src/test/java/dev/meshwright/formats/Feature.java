package dev.meshwright.formats;

import dev.meshwright.mesh.format.ModelFormat;
import java.util.List;
import java.util.Set;

/**
 * Something that a GLB may hold: a row of the table in {@code docs/formats.md}, which says for each format whether it is
 * carried over.
 *
 * @param row    its name there
 * @param sample the name of a sample that has it
 * @param topics by which judges see it; empty where no format holds it
 * @param words  one of them stands in the warning that it is not carried over, or not whole
 */
record Feature(String row, String sample, Set<Topic> topics, List<String> words) {

    /** In STL, one sentence tells of all that is no geometry. */
    private static final String OF_STL = "bare triangles";

    @Override
    public String toString() {
        return row;
    }

    boolean isTold(Converted converted) {
        return words.stream().anyMatch(converted::tells)
                || (converted.format() == ModelFormat.STL && !isGeometry() && converted.tells(OF_STL));
    }

    private boolean isGeometry() {
        return !topics.isEmpty()
                && Set.of(Topic.TRIANGLES, Topic.BOX, Topic.FACING).containsAll(topics);
    }

    private static Feature of(String row, String sample, Set<Topic> topics, String... words) {
        return new Feature(row, sample, topics, List.of(words));
    }

    private static Feature held(String row, String sample, Topic topic, String... words) {
        return of(row, sample, Set.of(topic), words);
    }

    private static Feature lost(String row, String sample, String word) {
        return of(row, sample, Set.of(), word);
    }

    static List<Feature> all() {
        return List.of(
                of("Triangles, scale, box", "indices of 16 bits", Set.of(Topic.TRIANGLES, Topic.BOX)),
                held("Names of nodes and materials", "names", Topic.NAMES, "names"),
                held("Hierarchy", "deep", Topic.HIERARCHY, "hierarchy"),
                of("Transforms, mirrored too", "mirrored", Set.of(Topic.BOX, Topic.FACING)),
                held("Sheared nodes", "sheared", Topic.BOX, "shear"),
                held("Normals", "indices of 16 bits", Topic.NORMALS),
                held("Texture coordinates", "indices of 16 bits", Topic.UVS),
                held(
                        "Second set of texture coordinates",
                        "both uv sets",
                        Topic.SECOND_UVS,
                        "set of texture coordinates"),
                held("Vertex colours", "vertex colours without alpha", Topic.COLORS, "colours"),
                held("Alpha of vertex colours", "vertex colours", Topic.ALPHA_OF_COLORS, "alpha of vertex colours"),
                held("Vertex colours times a texture", "colours times a texture", Topic.COLORS, "multiply"),
                of(
                        "Base colour, metallic, roughness",
                        "factors",
                        Set.of(Topic.BASE_COLOR, Topic.METALLIC, Topic.ROUGHNESS)),
                held("Emission with strength", "emissive strength", Topic.EMISSION),
                held("Alpha, blended", "blend", Topic.ALPHA),
                held("Alpha, masked", "all textures, masked", Topic.CUTOFF, "cutoff"),
                of(
                        "Base colour, normal, emissive texture",
                        "all textures",
                        Set.of(Topic.BASE_COLOR_TEXTURE, Topic.NORMAL_TEXTURE, Topic.EMISSIVE_TEXTURE)),
                held("Textures times a colour", "all textures", Topic.BASE_COLOR_TEXTURE, "multiplied"),
                of("Metallic and roughness texture", "all textures", Set.of(Topic.METALLIC, Topic.ROUGHNESS)),
                held("Occlusion texture", "all textures", Topic.OCCLUSION_TEXTURE, "ambient occlusion"),
                held(
                        "Alpha of textures that means nothing",
                        "alpha that means nothing",
                        Topic.ALPHA,
                        "alpha means nothing"),
                held(
                        "Texture transforms",
                        "texture moved 0.30 0.20 turned 0.50 scaled 2 2",
                        Topic.UVS,
                        "lie in different ways"),
                held(
                        "Texture transforms that differ in a material",
                        "textures placed in different ways",
                        Topic.UVS,
                        "lie in different ways"),
                held("Wrap modes", "wrapped textures", Topic.WRAP, "beyond their edges"),
                lost("Sharp texture filters", "sharp filters", "filtered"),
                held("Double-sided", "double-sided", Topic.DOUBLE_SIDED, "double-sided"),
                held("Several primitives and materials", "several primitives", Topic.MATERIALS),
                of("Instanced nodes", "instanced", Set.of(Topic.TRIANGLES, Topic.BOX)),
                held("Clear coat", "clear coat", Topic.CLEAR_COAT, "clear coat"),
                held("Index of refraction", "index of refraction", Topic.REFRACTION, "index of refraction"),
                held("Transmission", "transmission", Topic.TRANSMISSION, "transmission"),
                held("Specular factor and colour", "specular", Topic.SPECULAR, "specular"),
                held("Sheen", "sheen", Topic.SHEEN, "sheen"),
                held("Anisotropy", "anisotropy", Topic.ANISOTROPY, "anisotropy"),
                lost(
                        "Textures of these six",
                        "clear coat by textures",
                        "textures of the extension KHR_materials_clearcoat"),
                lost("Iridescence", "iridescence", "KHR_materials_iridescence"),
                lost("Volume", "volume", "KHR_materials_volume"),
                lost("Dispersion", "dispersion", "KHR_materials_dispersion"),
                lost("Unlit", "unlit", "unlit"),
                lost("Material variants", "variants", "KHR_materials_variants"),
                lost("Lights", "lights", "KHR_lights_punctual"),
                lost("Cameras", "camera", "Cameras"),
                lost("Instances by EXT_mesh_gpu_instancing", "instances by an extension", "EXT_mesh_gpu_instancing"),
                lost("Other extensions", "an extension that nobody knows", "KHR_materials_of_tomorrow"),
                lost("Extensions that a file does not list", "an extension that is not listed", "KHR_node_visibility"),
                lost("Extras", "extras", "Extras"),
                lost("Points and lines", "points", "Points and lines"),
                lost("Tangents", "more of vertices than is read", "tangents"),
                lost("Further texture coordinates", "more of vertices than is read", "TEXCOORD_2"),
                lost("Attributes of one's own", "more of vertices than is read", "_HEAT"),
                lost("Scenes that are not shown", "another scene", "other scenes"),
                held("Skins", "skin", Topic.SKIN, "skeleton"),
                held("Morph targets", "morph targets", Topic.MORPHS, "morph targets"),
                held("Animation", "moving", Topic.ANIMATION, "animation"),
                held("Several animations", "two animations", Topic.ANIMATION, "animation"),
                held("Cubic curves", "swinging", Topic.ANIMATION, "Cubic", "animation"));
    }
}
