package dev.meshwright.model.event;

import dev.meshwright.model.Topic;
import java.time.Instant;
import java.util.UUID;

/** A project is gone for good. Its submissions live on without one. */
public record ProjectDeleted(UUID projectId, UUID accountId, Instant at) implements Event {

    @Override
    public Topic topic() {
        return Topic.PROJECT_DELETED;
    }

    @Override
    public String key() {
        return projectId.toString();
    }
}
