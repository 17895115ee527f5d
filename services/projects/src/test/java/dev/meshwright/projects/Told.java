package dev.meshwright.projects;

import dev.meshwright.embedded.test.TestTopic;
import dev.meshwright.model.Ids;
import dev.meshwright.model.event.Event;
import dev.meshwright.model.event.EventJson;
import dev.meshwright.shared.event.CloudEvents;
import java.time.Instant;

/** What services that are not there have told. */
final class Told {

    private Told() {}

    /** When this returns, the event is on its topic. */
    static void event(Event event) {
        new TestTopic(event.topic().topicName())
                .send(
                        event.key(),
                        CloudEvents.headers(event, Ids.next().toString(), "tests", Instant.now()),
                        EventJson.write(event));
    }
}
