package dev.meshwright.mesh.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.InterruptedIOException;
import org.junit.jupiter.api.Test;

class ByteSinkTest {

    @Test
    void aThreadThatIsToldToStopStopsWriting() {
        // Given
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteSink sink = new ByteSink(out);

        // When
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> sink.zeros(1 << 20)).isInstanceOf(InterruptedIOException.class);
        } finally {
            Thread.interrupted();
        }

        // Then
        assertThat(out.size()).isZero();
    }
}
