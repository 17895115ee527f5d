package dev.meshwright.model.event;

import java.util.Optional;

/** The CloudEvents {@code type} of each kind of event. A type's number rises with an incompatible change. */
public enum EventType {
    ACCOUNT_KEY_CHANGED("dev.meshwright.account-key.changed.v1", AccountKeyChanged.class),
    SUBMISSION_CREATED("dev.meshwright.submission.created.v1", SubmissionCreated.class),
    SUBMISSION_CANCEL_REQUESTED(
            "dev.meshwright.submission.cancel-requested.v1", SubmissionChanged.CancelRequested.class),
    SUBMISSION_MOVED("dev.meshwright.submission.moved.v1", SubmissionChanged.Moved.class),
    SUBMISSION_DELETED("dev.meshwright.submission.deleted.v1", SubmissionChanged.Deleted.class),
    SUBMISSION_RESTORED("dev.meshwright.submission.restored.v1", SubmissionChanged.Restored.class),
    PROGRESS_STARTED("dev.meshwright.progress.started.v1", Progress.Started.class),
    PROGRESS_ADVANCED("dev.meshwright.progress.advanced.v1", Progress.Advanced.class),
    PROGRESS_LOGGED("dev.meshwright.progress.logged.v1", Progress.Logged.class),
    PROGRESS_COMPLETED("dev.meshwright.progress.completed.v1", Progress.Completed.class),
    PROGRESS_FAILED("dev.meshwright.progress.failed.v1", Progress.Failed.class),
    PROGRESS_CANCELLED("dev.meshwright.progress.cancelled.v1", Progress.Cancelled.class),
    PROJECT_DELETED("dev.meshwright.project.deleted.v1", ProjectDeleted.class),
    CONVERSION_REQUESTED("dev.meshwright.conversion.requested.v1", ConversionEvent.Requested.class),
    CONVERSION_COMPLETED("dev.meshwright.conversion.completed.v1", ConversionEvent.Completed.class),
    CONVERSION_FAILED("dev.meshwright.conversion.failed.v1", ConversionEvent.Failed.class);

    private final String type;
    private final Class<? extends Event> eventClass;

    EventType(String type, Class<? extends Event> eventClass) {
        this.type = type;
        this.eventClass = eventClass;
    }

    /** The CloudEvents {@code type} attribute. */
    public String type() {
        return type;
    }

    public Class<? extends Event> eventClass() {
        return eventClass;
    }

    public static EventType of(Event event) {
        for (EventType candidate : values()) {
            if (candidate.eventClass.isInstance(event)) {
                return candidate;
            }
        }
        throw new IllegalStateException("no event type is listed for " + event.getClass());
    }

    public static Optional<EventType> ofType(String type) {
        for (EventType candidate : values()) {
            if (candidate.type.equals(type)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
