package dev.meshwright.tracking.domain;

import dev.meshwright.model.event.Artifact;
import dev.meshwright.model.event.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;

/** The files that jobs have made, as their last steps tell of them. */
@ApplicationScoped
public class Artifacts {

    private final JobHistory history;

    Artifacts(JobHistory history) {
        this.history = history;
    }

    /** None unless the job has completed. */
    @Transactional
    public List<Artifact> of(Job job) {
        return history.find(job.id(), job.statusSequence())
                .filter(Progress.Completed.class::isInstance)
                .map(end -> ((Progress.Completed) end).artifacts())
                .orElse(List.of());
    }
}
