package dev.meshwright.formats;

import dev.meshwright.mesh.format.ModelFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Samples that assimp can't judge, each with the reason. Version 5.2 of Debian, and those after it. */
final class AssimpBlindSpots {

    private static final String POSED =
            "it shows a GLB as it was before joints and morph targets moved it, and the others hold it moved";
    private static final String ABORTS = "it aborts over lights and extensions of nodes in GLBs";
    private static final String EMPTY = "it takes an STL without facets for a broken one";

    private static final String DIGITS = "it prints six digits of a number, too few for where this stands";
    private static final String MOVED = "it tells where a GLB's texture is moved to in numbers of its own";

    private static final Map<String, String> IN_ANY_FORMAT = Map.of(
            "lights",
            ABORTS,
            "instances by an extension",
            ABORTS,
            "an extension that is not listed",
            ABORTS,
            "emissive strength",
            "it passes KHR_materials_emissive_strength over in GLBs",
            "normalized",
            "it takes texture coordinates in whole numbers for whole images",
            "quantized",
            "it takes positions in whole numbers for metres");

    private static final Map<String, String> IN_WORLD_COORDINATES = Map.of(
            "skin", POSED,
            "skin in motion", POSED,
            "two skins of one mesh", POSED,
            "morph targets", POSED,
            "morph targets in motion", POSED,
            "one mesh morphed in two ways", POSED,
            "far away", DIGITS,
            "deep", DIGITS);

    private static final Map<String, String> WITH_TEXTURES = Map.of(
            "texture moved 0.25 0.10 turned 0.00 scaled 1 1", MOVED,
            "texture moved 0.00 0.00 turned 0.00 scaled 2 3", MOVED,
            "texture moved 0.00 0.00 turned 1.57 scaled 1 1", MOVED,
            "texture moved 0.30 0.20 turned 0.50 scaled 2 2", MOVED);

    private static final Map<String, String> IN_FBX = Map.of(
            LossSamples.SHEARED, "all is weighed by where it stands, and the warning says that it stands otherwise");

    private static final Map<String, String> IN_STL = Map.of("no triangles", EMPTY, "nothing at all", EMPTY);

    private AssimpBlindSpots() {}

    static Set<String> names() {
        Set<String> names = new HashSet<>();
        List.of(IN_ANY_FORMAT, IN_WORLD_COORDINATES, WITH_TEXTURES, IN_FBX, IN_STL)
                .forEach(map -> names.addAll(map.keySet()));
        return names;
    }

    /** Why it can't judge a sample in a format; empty where it can. */
    static Optional<String> reason(Sample sample, ModelFormat format) {
        String name = sample.name();
        Map<String, String> more =
                switch (format) {
                    case FBX -> WITH_TEXTURES.containsKey(name) ? WITH_TEXTURES : IN_FBX;
                    case OBJ -> WITH_TEXTURES.containsKey(name) ? WITH_TEXTURES : IN_WORLD_COORDINATES;
                    case STL -> IN_STL.containsKey(name) ? IN_STL : IN_WORLD_COORDINATES;
                    case USDZ -> throw new IllegalArgumentException("assimp reads no USD");
                };
        return Optional.ofNullable(IN_ANY_FORMAT.getOrDefault(name, more.get(name)));
    }
}
