package dev.meshwright.tracking.api;

import dev.meshwright.tracking.domain.JobVersion;
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

    static String of(JobVersion version, String baseUrl) {
        String links = version.hasImages() ? baseUrl : "";
        String around = version.inheritedLabel() == null ? "" : version.inheritedLabel();
        String hashed = links.isEmpty() && around.isEmpty()
                ? "0"
                : UUID.nameUUIDFromBytes((links + "\n" + around).getBytes(StandardCharsets.UTF_8))
                        .toString();
        return "\"" + FORM + "-" + version.lastSequence() + "-" + version.revision() + "-" + version.queuePosition()
                + "-" + version.ancestors() + "-" + hashed + "\"";
    }
}
