package dev.meshwright.model.event;

import dev.meshwright.model.Topic;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What becomes of the wish to have a model in another format. */
public sealed interface ConversionEvent extends Event {

    /** The job; a submission has one for each format and target, and a new one whenever it is converted again. */
    UUID conversionId();

    UUID submissionId();

    /** Whose the submission is, whoever asked for the conversion. */
    UUID accountId();

    Instant at();

    /** The word of the format, such as {@code fbx}. */
    String format();

    /** Whom the file is made for: {@code generic} or {@code roblox}. */
    String target();

    @Override
    default String key() {
        return submissionId().toString();
    }

    /** A job was made. It may have its file at once, when the same content was converted before. */
    record Requested(UUID conversionId, UUID submissionId, UUID accountId, Instant at, String format, String target)
            implements ConversionEvent {

        @Override
        public Topic topic() {
            return Topic.CONVERSION_REQUESTED;
        }
    }

    /**
     * The file is there.
     *
     * @param warnings what of the model the file could not hold, in sentences for people
     */
    record Completed(
            UUID conversionId,
            UUID submissionId,
            UUID accountId,
            Instant at,
            String format,
            String target,
            ConvertedFile file,
            List<String> warnings)
            implements ConversionEvent {

        public Completed {
            warnings = warnings == null ? List.of() : List.copyOf(warnings);
        }

        @Override
        public Topic topic() {
            return Topic.CONVERSION_COMPLETED;
        }
    }

    /**
     * There will be no file.
     *
     * @param errorCode    stable
     * @param errorMessage a sentence for people
     */
    record Failed(
            UUID conversionId,
            UUID submissionId,
            UUID accountId,
            Instant at,
            String format,
            String target,
            String errorCode,
            String errorMessage)
            implements ConversionEvent {

        @Override
        public Topic topic() {
            return Topic.CONVERSION_COMPLETED;
        }
    }

    /**
     * A file that a conversion made.
     *
     * @param objectName its name in the object store; it may be gone after a while, when the model is converted again
     * @param sizeBytes  its length
     * @param sha256     of its bytes, 64 lower-case hexadecimal digits
     * @param fileName   a readable name for whoever downloads it
     * @param mediaType  such as {@code model/stl}
     */
    record ConvertedFile(String objectName, long sizeBytes, String sha256, String fileName, String mediaType) {}
}
