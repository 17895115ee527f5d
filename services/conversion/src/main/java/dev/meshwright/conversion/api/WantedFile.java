package dev.meshwright.conversion.api;

import dev.meshwright.conversion.domain.FileKind;
import dev.meshwright.model.ArtifactKind;

/** Which of a submission's files a client wants. */
sealed interface WantedFile {

    /** One that the job has made. */
    record Artifact(ArtifactKind kind) implements WantedFile {}

    /**
     * One that the submission was made with.
     *
     * @param index as it was sent
     */
    record ReferenceImage(String index) implements WantedFile {}

    /** One that is made of the GLB when somebody asks for it. */
    record Converted(FileKind kind) implements WantedFile {}
}
