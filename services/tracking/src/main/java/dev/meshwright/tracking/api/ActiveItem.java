package dev.meshwright.tracking.api;

import dev.meshwright.shared.http.Times;
import dev.meshwright.tracking.domain.Job;
import dev.meshwright.tracking.domain.ListedJob;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A job that has not ended, as the list of those gives it. */
@Schema(name = "ActiveSubmission", description = "A submission that has not ended.")
public record ActiveItem(
        UUID submissionId,
        String displayName,
        @Schema(nullable = true) String task,
        String status,
        int progress,
        String operation,
        int phase,
        String createdAt) {

    static ActiveItem of(ListedJob listed) {
        Job job = listed.job();
        return new ActiveItem(
                job.id(),
                DisplayName.of(job, listed.inheritedLabel()).text(),
                job.request().task(),
                job.shownStatus().word(),
                Percent.of(job),
                job.request().operation(),
                job.request().phase(),
                Times.iso(job.createdAt()));
    }

    /** All of them, the oldest first. */
    @Schema(name = "ActiveSubmissions")
    public record All(List<ActiveItem> active, int count) {

        static All of(List<ListedJob> jobs) {
            List<ActiveItem> items = jobs.stream().map(ActiveItem::of).toList();
            return new All(items, items.size());
        }
    }
}
