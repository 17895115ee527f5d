package dev.meshwright.mesh.render;

import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Scene;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Draws scenes as square pictures with a transparent background: the model, lit as in a photographer's studio, fills
 * the frame and throws a soft shadow on the floor it stands on. Needs neither display nor native code, keeps no state
 * between pictures, and the same scene gives the same picture whatever the number of threads.
 */
public final class Renderer {

    private static final int SKY_DIRECTIONS = 56;
    private static final int SKY_RESOLUTION = 160;
    private static final int KEY_SAMPLES = 12;
    private static final int KEY_RESOLUTION = 384;
    private static final int LEAST_SIZE = 16;
    private static final int LARGEST_SIZE = 4096;

    private final int size;
    private final int threads;

    /**
     * @param size    of the pictures in pixels, 16 to 4096
     * @param threads that work on one picture at the same time, 1 to 64
     */
    public Renderer(int size, int threads) {
        if (size < LEAST_SIZE || size > LARGEST_SIZE) {
            throw new IllegalArgumentException(
                    "a picture has " + LEAST_SIZE + " to " + LARGEST_SIZE + " pixels a side, this is " + size);
        }
        if (threads < 1 || threads > 64) {
            throw new IllegalArgumentException("threads lies between 1 and 64, this is " + threads);
        }
        this.size = size;
        this.threads = threads;
    }

    /** One picture, ARGB with straight alpha. */
    public BufferedImage render(Scene scene, View view) {
        return render(SceneMeshes.of(scene), List.of(view)).get(view);
    }

    /** Several views of one scene, which share what does not depend on the camera. */
    public Map<View, BufferedImage> render(SceneMeshes meshes, List<View> views) {
        Geometry geometry = new Geometry(meshes);
        Map<View, BufferedImage> pictures = new EnumMap<>(View.class);
        try (Workers workers = new Workers(threads)) {
            Sky sky = new Sky(geometry, SKY_DIRECTIONS, SKY_RESOLUTION, workers);
            List<Glow> glows = Glow.of(geometry);
            for (View view : views) {
                pictures.put(view, render(geometry, view, sky, glows, workers));
            }
        }
        return pictures;
    }

    private BufferedImage render(Geometry geometry, View view, Sky sky, List<Glow> glows, Workers workers) {
        Camera camera = Camera.fitting(geometry, view);
        KeyLight key = new KeyLight(geometry, Studio.key(camera), KEY_SAMPLES, KEY_RESOLUTION, workers);
        int bands = workers.threads() * 2;
        VisibilityBuffer buffer = new VisibilityBuffer(geometry, camera, 2 * size, bands, workers);
        AmbientBuffer ambient = new AmbientBuffer(geometry, buffer, sky, workers);
        GroundShadow ground = new GroundShadow(geometry, sky, key, camera, size, workers);
        Halo halo = new Halo(geometry, buffer, size, !glows.isEmpty());
        Studio studio = new Studio(camera, geometry.bounds);
        int[] pixels = new int[size * size];
        workers.run(size / 8 + 1, block -> {
            Resolver resolver =
                    new Resolver(geometry, buffer, sky, ambient, halo, new Shader(key, studio, glows, camera));
            for (int y = block * 8; y < Math.min(size, block * 8 + 8); y++) {
                for (int x = 0; x < size; x++) {
                    pixels[y * size + x] = resolver.pixel(x, y, ground.at(x, y));
                }
            }
        });
        BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        picture.setRGB(0, 0, size, size, pixels, 0, size);
        return picture;
    }
}
