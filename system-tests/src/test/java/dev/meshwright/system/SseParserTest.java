package dev.meshwright.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SseParserTest {

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsEventsWhateverEndsTheLines(String end) {
        String stream = String.join(
                end,
                ": comment",
                "id: 7",
                "data: {\"a\":",
                "data: 1}",
                "",
                "event: x",
                "data:ü",
                "",
                "data: unfinished");

        List<SseParser.Event> events = new ArrayList<>();
        SseParser parser = new SseParser();
        for (byte next : stream.getBytes(StandardCharsets.UTF_8)) {
            parser.accept(next & 0xff).ifPresent(events::add);
        }

        assertThat(events).containsExactly(new SseParser.Event("7", "{\"a\":\n1}"), new SseParser.Event("7", "ü"));
    }
}
