package dev.meshwright.tracking.api;

import dev.meshwright.model.JobStatus;
import dev.meshwright.shared.http.PublicUrl;
import dev.meshwright.shared.http.Times;
import dev.meshwright.tracking.domain.Job;
import dev.meshwright.tracking.domain.JobLabels;
import dev.meshwright.tracking.domain.JobPage;
import dev.meshwright.tracking.domain.JobRequest;
import dev.meshwright.tracking.domain.ListedJob;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A job as lists give it. */
@Schema(name = "SubmissionItem", description = "A submission as lists give it.")
public record JobItem(
        UUID submissionId,
        int phase,
        String status,
        @Schema(nullable = true) String nickname,
        boolean isPinned,
        @Schema(nullable = true) UUID projectId,
        String createdAt,
        String displayName,
        String operation,
        String prompt,
        @Schema(nullable = true) UUID parentSubmissionId,
        String slug,
        @Schema(nullable = true) String task,
        String model,
        boolean isArchived,
        boolean isDeleted,
        @Schema(nullable = true) String completedAt,
        @Schema(nullable = true) String thumbnailUrl) {

    static JobItem of(ListedJob listed, PublicUrl url) {
        Job job = listed.job();
        JobRequest request = job.request();
        JobLabels labels = job.labels();
        DisplayName name = DisplayName.of(job, listed.inheritedLabel());
        boolean completed = job.status() == JobStatus.COMPLETED;
        return new JobItem(
                job.id(),
                request.phase(),
                job.shownStatus().word(),
                labels.nickname(),
                labels.isPinned(),
                labels.projectId(),
                Times.iso(job.createdAt()),
                name.text(),
                request.operation(),
                request.prompt(),
                request.parentId(),
                name.slug(),
                request.task(),
                request.model(),
                labels.isArchived(),
                labels.isDeleted(),
                Times.iso(job.completedAt()),
                completed ? url.of("/api/v1/" + job.id() + "/download?format=thumbnail") : null);
    }

    /**
     * A page of a list.
     *
     * @param count      how many there are in this answer
     * @param nextCursor the {@code cursor} of the next page; null at the end
     */
    @Schema(name = "SubmissionPage")
    public record Page(
            List<JobItem> submissions,
            int count,
            @Schema(nullable = true) String nextCursor) {

        static Page of(JobPage page, PublicUrl url) {
            List<JobItem> items =
                    page.jobs().stream().map(job -> JobItem.of(job, url)).toList();
            return new Page(items, items.size(), page.next() == null ? null : Cursor.write(page.next()));
        }
    }
}
