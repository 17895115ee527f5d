package dev.meshwright.shared.http;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class RequestFieldsTest {

    @Test
    void whereTheJsonBreaksIsToldAndNotWhatReadIt() {
        // Given
        byte[] body = "{\"format\": \"fbx\"".getBytes(StandardCharsets.UTF_8);

        // Then
        assertThatThrownBy(() -> RequestFields.parse(body))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("is not JSON")
                .hasMessageContaining("line: 1")
                .hasMessageNotContainingAny("REDACTED", "Source", "Feature");
    }
}
