package dev.meshwright.cli.make;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SseReaderTest {
    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsLinesThatEndInAnyWay(String end) throws IOException {
        List<SseEvent> events = read(String.join(end, "id: 1", "data: one", "", "id: 2", "data: two", "", ""), 100);

        assertThat(events).containsExactly(new SseEvent("1", "one"), new SseEvent("2", "two"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void readsPiecesOfAnySize(int pieceBytes) throws IOException {
        List<SseEvent> events = read("id: 1\r\ndata: größer\r\n\r\ndata: two\r\n\r\n", pieceBytes);

        assertThat(events).containsExactly(new SseEvent("1", "größer"), new SseEvent("1", "two"));
    }

    @Test
    void joinsSeveralDataLines() throws IOException {
        assertThat(read("data: {\"a\":\ndata:1}\n\n", 100)).containsExactly(new SseEvent("", "{\"a\":\n1}"));
    }

    @Test
    void passesOverCommentsAndEventsWithoutData() throws IOException {
        assertThat(read(": keep-alive\n\nretry: 10\n\nevent: x\ndata: one\n\n", 100))
                .containsExactly(new SseEvent("", "one"));
    }

    @Test
    void leavesOutAnEventThatTheEndCutsOff() throws IOException {
        assertThat(read("data: whole\n\ndata: ha", 100)).containsExactly(new SseEvent("", "whole"));
    }

    private static List<SseEvent> read(String stream, int pieceBytes) throws IOException {
        SseReader reader = new SseReader(new InPieces(stream.getBytes(StandardCharsets.UTF_8), pieceBytes));
        List<SseEvent> events = new ArrayList<>();
        for (Optional<SseEvent> event = reader.next(); event.isPresent(); event = reader.next()) {
            events.add(event.get());
        }
        return events;
    }

    private static final class InPieces extends ByteArrayInputStream {
        private final int pieceBytes;

        private InPieces(byte[] bytes, int pieceBytes) {
            super(bytes);
            this.pieceBytes = pieceBytes;
        }

        @Override
        public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, pieceBytes));
        }
    }
}
