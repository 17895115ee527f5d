package dev.meshwright.projects.domain;

import dev.meshwright.model.event.SubmissionChanged;
import dev.meshwright.model.event.SubmissionCreated;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Takes note of which submissions belong to which project; in any order, and again changes nothing. */
@ApplicationScoped
public class Members {

    private final MemberRepository members;

    Members(MemberRepository members) {
        this.members = members;
    }

    @Transactional
    public void apply(SubmissionCreated submission) {
        if (submission.projectId() != null) {
            members.place(submission.submissionId(), submission.accountId(), submission.projectId(), 0);
        }
    }

    @Transactional
    public void apply(SubmissionChanged change) {
        switch (change) {
            case SubmissionChanged.Moved moved ->
                members.place(moved.submissionId(), moved.accountId(), moved.projectId(), moved.revision());
            case SubmissionChanged.Deleted deleted ->
                members.mark(deleted.submissionId(), deleted.accountId(), true, deleted.revision());
            case SubmissionChanged.Restored restored ->
                members.mark(restored.submissionId(), restored.accountId(), false, restored.revision());
            case SubmissionChanged.CancelRequested ignored -> {}
        }
    }
}
