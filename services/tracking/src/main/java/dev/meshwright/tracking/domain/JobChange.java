package dev.meshwright.tracking.domain;

import java.util.UUID;

/** What the owner of a job wants to be different about it. */
public sealed interface JobChange {

    /** @param nickname null for none */
    record Nickname(String nickname) implements JobChange {}

    record Archived(boolean archived) implements JobChange {}

    record Visible(boolean visible) implements JobChange {}

    record Pinned(boolean pinned) implements JobChange {}

    /** @param projectId null for none */
    record Project(UUID projectId) implements JobChange {}

    /** It can be restored: its data stays. */
    record Deleted(boolean deleted) implements JobChange {}
}
