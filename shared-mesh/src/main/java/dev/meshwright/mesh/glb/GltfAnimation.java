package dev.meshwright.mesh.glb;

import java.util.List;

/** An animation as glTF writes it (glTF 2.0, section 5.5). */
record GltfAnimation(String name, List<Channel> channels, List<Sampler> samplers) {

    GltfAnimation {
        channels = Gltf.list(channels);
        samplers = Gltf.list(samplers);
    }

    record Channel(Integer sampler, Target target) {}

    record Target(Integer node, String path) {}

    record Sampler(Integer input, String interpolation, Integer output) {}
}
