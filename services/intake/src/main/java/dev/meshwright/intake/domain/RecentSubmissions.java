package dev.meshwright.intake.domain;

import dev.meshwright.model.event.SubmissionCreated;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * The submissions that this replica has let in last, in memory. Whoever is asked about one before its event has come
 * by asks here about it, most likely at once; and a submission never changes.
 */
final class RecentSubmissions {

    private final int most;
    private final Map<UUID, SubmissionCreated> recent = new LinkedHashMap<>();

    RecentSubmissions(int most) {
        this.most = most;
    }

    /** Only once it is committed. */
    synchronized void add(SubmissionCreated submission) {
        recent.put(submission.submissionId(), submission);
        if (recent.size() > most) {
            recent.remove(recent.keySet().iterator().next());
        }
    }

    synchronized Optional<SubmissionCreated> find(UUID id) {
        return Optional.ofNullable(recent.get(id));
    }
}
