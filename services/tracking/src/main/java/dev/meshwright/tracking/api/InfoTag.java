package dev.meshwright.tracking.api;

import dev.meshwright.tracking.domain.Job;
import dev.meshwright.tracking.domain.JobDetails;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * The strong entity tag of an info answer, told from what the answer depends on: the job's newest step, the revision of its
 * labels, its place in the line, its ancestors, and the address that its links begin with.
 */
final class InfoTag {

    /** To be raised with every change of what an answer is made of. */
    private static final int FORM = 1;

    private InfoTag() {}

    static String of(JobDetails details, String baseUrl) {
        Job job = details.job();
        String links = job.request().imageCount() == 0 ? "" : baseUrl;
        String around = details.inheritedLabel() == null ? "" : details.inheritedLabel();
        String hashed = links.isEmpty() && around.isEmpty()
                ? "0"
                : UUID.nameUUIDFromBytes((links + "\n" + around).getBytes(StandardCharsets.UTF_8))
                        .toString();
        return "\"%d-%d-%d-%d-%d-%s\""
                .formatted(
                        FORM,
                        job.lastSequence(),
                        job.revision(),
                        details.queuePosition() == null ? 0 : details.queuePosition(),
                        details.ancestors().size(),
                        hashed);
    }
}
