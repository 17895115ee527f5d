package dev.meshwright.tracking.api;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The bodies of calls that label a submission, for the document alone: {@link LabelBody} reads them. */
interface LabelBodies {

    /** @param nickname null clears it */
    record NicknameBody(
            @Schema(required = true, nullable = true, maxLength = 255, description = "null clears it.")
            String nickname) {}

    record ArchiveBody(@Schema(required = true) boolean isArchived) {}

    record VisibleBody(@Schema(required = true) boolean isVisible) {}

    record PinBody(@Schema(required = true) boolean isPinned) {}

    /** @param projectId null for none */
    record MoveBody(
            @Schema(required = true, nullable = true, description = "null takes it out of its project.")
            UUID projectId) {}
}
