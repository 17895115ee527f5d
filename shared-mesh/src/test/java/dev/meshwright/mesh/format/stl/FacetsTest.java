package dev.meshwright.mesh.format.stl;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.mesh.format.ByteSink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FacetsTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 1_023, 1_024, 1_025, 5_001})
    void writesEachFacetAsFiftyBytes(int count) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteSink sink = new ByteSink(out);
        ByteBuffer expected = ByteBuffer.allocate(50 * count + 1).order(ByteOrder.LITTLE_ENDIAN);
        sink.putByte(7);
        expected.put((byte) 7);

        Facets facets = new Facets(sink);
        for (int number = 0; number < count; number++) {
            float z = -number;
            facets.add(new float[] {0, 0, z, 1.5f, 0, z, 0, 2.5f, z}, 0, 3, 6);
            expected.putFloat(0).putFloat(-1).putFloat(0);
            expected.putFloat(0).putFloat(-z).putFloat(0);
            expected.putFloat(1.5f).putFloat(-z).putFloat(0);
            expected.putFloat(0).putFloat(-z).putFloat(2.5f);
            expected.putShort((short) 0);
        }
        facets.end();
        sink.flush();

        assertThat(out.toByteArray()).isEqualTo(expected.array());
    }
}
