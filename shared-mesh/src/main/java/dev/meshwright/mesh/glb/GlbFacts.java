package dev.meshwright.mesh.glb;

import dev.meshwright.mesh.asset.PbrMaterial;
import java.util.ArrayList;
import java.util.List;

/**
 * What a GLB holds beside its parts. It is told of files too that can't be read as a model, because of an extension for
 * instance.
 *
 * @param generator what wrote the file; null where nothing is said
 * @param skins     how many skeletons there are
 */
public record GlbFacts(
        String generator,
        List<String> extensionsUsed,
        List<String> extensionsRequired,
        List<PbrMaterial> materials,
        List<Image> images,
        List<Motion> animations,
        int skins) {

    public GlbFacts {
        extensionsUsed = List.copyOf(extensionsUsed);
        extensionsRequired = List.copyOf(extensionsRequired);
        materials = List.copyOf(materials);
        images = List.copyOf(images);
        animations = List.copyOf(animations);
    }

    /**
     * An image as it lies in the file.
     *
     * @param mediaType such as {@code image/png}; null where it lies elsewhere and nothing is said
     * @param bytes     -1 where it lies outside of the file
     * @param size      null where its bytes are of no kind that is known
     */
    public record Image(String name, String mediaType, long bytes, ImageSize size) {}

    /**
     * An animation.
     *
     * @param channels how many properties of nodes it moves
     * @param seconds  how long it goes, as the file says
     */
    public record Motion(String name, int channels, double seconds) {}

    /** @throws UnreadableGlbException when the bytes are no binary glTF 2.0 */
    public static GlbFacts read(byte[] glb) throws UnreadableGlbException {
        GlbChunks chunks = GlbChunks.of(glb);
        Gltf gltf = Gltf.read(chunks.json());
        MaterialReader materialReader = new MaterialReader(gltf);
        List<PbrMaterial> materials = new ArrayList<>();
        for (int number = 0; number < gltf.materials().size(); number++) {
            materials.add(materialReader.read(number));
        }
        return new GlbFacts(
                gltf.asset().generator(),
                gltf.extensionsUsed(),
                gltf.extensionsRequired(),
                materials,
                images(gltf, new ImageReader(gltf, new GltfBuffers(gltf, chunks.binary()))),
                motions(gltf),
                gltf.skins().size());
    }

    private static List<Image> images(Gltf gltf, ImageReader reader) throws UnreadableGlbException {
        List<Image> images = new ArrayList<>();
        for (int number = 0; number < gltf.images().size(); number++) {
            GltfImages.Image image = gltf.images().get(number);
            String name = MaterialReader.named(image.name(), "Image_" + number);
            if (reader.isInside(image)) {
                byte[] bytes = reader.bytes(number, image);
                String mediaType = ImageReader.mediaType(bytes, image.mimeType());
                images.add(new Image(
                        name, mediaType, bytes.length, ImageSize.of(bytes).orElse(null)));
            } else {
                images.add(new Image(name, image.mimeType(), -1, null));
            }
        }
        return images;
    }

    private static List<Motion> motions(Gltf gltf) {
        List<Motion> motions = new ArrayList<>();
        for (int number = 0; number < gltf.animations().size(); number++) {
            GltfAnimation animation = gltf.animations().get(number);
            double seconds = 0;
            for (GltfAnimation.Sampler sampler : animation.samplers()) {
                seconds = Math.max(seconds, last(gltf, sampler.input()));
            }
            String name = MaterialReader.named(animation.name(), "Animation_" + number);
            motions.add(new Motion(name, animation.channels().size(), seconds));
        }
        return motions;
    }

    /** Accessors of times have to say their greatest (glTF 2.0, section 5.9); 0 where one does not. */
    private static double last(Gltf gltf, Integer times) {
        if (times == null || times < 0 || times >= gltf.accessors().size()) {
            return 0;
        }
        List<Double> greatest = gltf.accessors().get(times).max();
        return greatest == null || greatest.isEmpty() || greatest.getFirst() == null ? 0 : greatest.getFirst();
    }
}
