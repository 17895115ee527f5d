package dev.meshwright.mesh.glb.draco;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** Meshes that Draco's encoder made; {@code src/test/js/draco} says how. */
final class DracoStreams {

    private DracoStreams() {}

    /**
     * A stream, and hashes of what Draco's decoder makes of it: SHA-256 in hexadecimal.
     *
     * @param triangles  of the points of triangles
     * @param attributes of the values of attributes, by their ids
     */
    record Sample(String name, byte[] encoded, int points, String triangles, Map<Integer, String> attributes) {

        DracoMesh decode(byte[] bytes) throws DracoException {
            return DracoDecoder.decode(bytes, 0, bytes.length, _ -> {});
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sample> all() throws IOException {
        try (InputStream file = DracoStreams.class.getResourceAsStream("/draco/streams.json")) {
            return List.of(new ObjectMapper().readValue(file, Sample[].class));
        }
    }
}
