package dev.meshwright.model.event;

import dev.meshwright.model.Topic;

/** Something that happened, as one service tells it to all others. */
public sealed interface Event
        permits AccountKeyChanged, SubmissionCreated, SubmissionChanged, Progress, ProjectDeleted, ConversionEvent {

    /** Where it is published. */
    Topic topic();

    /** The record key: events of one key stay in order. */
    String key();
}
