package dev.meshwright.mesh.glb.meshopt;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Streams that meshoptimizer's encoder made; {@code src/test/js/meshopt} says how. */
final class MeshoptStreams {

    private MeshoptStreams() {}

    /**
     * A stream.
     *
     * @param filter  null for none
     * @param decoded hash of what meshoptimizer's decoder makes of it, SHA-256 in hexadecimal
     * @param rounded what it makes of it, where that may differ by one; else null
     */
    record Sample(
            String name,
            String mode,
            String filter,
            int stride,
            int count,
            byte[] encoded,
            String decoded,
            byte[] rounded) {

        byte[] decode(byte[] bytes) throws BrokenStreamException {
            return decode(bytes, count);
        }

        byte[] decode(byte[] bytes, int elements) throws BrokenStreamException {
            return MeshoptView.of(mode, filter, stride, elements).decode(bytes, 0, bytes.length);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Sample> all() throws IOException {
        try (InputStream file = MeshoptStreams.class.getResourceAsStream("/meshopt/streams.json")) {
            return List.of(new ObjectMapper().readValue(file, Sample[].class));
        }
    }
}
