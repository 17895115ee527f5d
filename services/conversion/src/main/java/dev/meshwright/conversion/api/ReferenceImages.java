package dev.meshwright.conversion.api;

import dev.meshwright.model.event.SubmissionCreated;
import dev.meshwright.model.event.SubmissionCreated.StoredImage;
import dev.meshwright.shared.http.Problem.FieldProblem;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.shared.images.ImageFormat;
import dev.meshwright.shared.objects.ObjectStore;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The images that submissions were made with; they are there before anything has come of these. */
@Singleton
class ReferenceImages {

    static final String FORMAT = "reference_image";

    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?\\d+");
    /** As many bytes as tell the kinds of images apart. */
    private static final int HEAD_BYTES = 16;

    private final FinishedFiles files;
    private final ObjectStore objects;

    ReferenceImages(FinishedFiles files, ObjectStore objects) {
        this.files = files;
        this.objects = objects;
    }

    /** What is wrong with the index; empty where there is nothing. One out of range is right, but finds nothing. */
    static Optional<FieldProblem> problem(String index) {
        return index == null || index.isEmpty() || WHOLE_NUMBER.matcher(index).matches()
                ? Optional.empty()
                : Optional.of(new FieldProblem("index", "is a whole number from 0 to 5, this is '" + index + "'"));
    }

    /** @param index null or empty for the first one */
    StoredFile find(UUID id, String index) throws IOException {
        SubmissionCreated submission = files.submission(id);
        List<StoredImage> images = submission.input().images();
        BigInteger wanted = index == null || index.isEmpty() ? BigInteger.ZERO : new BigInteger(index);
        if (wanted.signum() < 0 || wanted.compareTo(BigInteger.valueOf(images.size())) >= 0) {
            throw ProblemException.of(
                    ProblemCode.NOT_FOUND,
                    images.isEmpty()
                            ? "Submission '" + id + "' was made without reference images."
                            : "Submission '" + id + "' has no reference image " + wanted + ", it has " + images.size()
                                    + ".",
                    images.isEmpty()
                            ? "Download another format."
                            : "Give an index from 0 to " + (images.size() - 1) + ".");
        }
        int number = wanted.intValueExact();
        StoredImage image = images.get(number);
        ImageFormat format = format(image);
        return new StoredFile(
                image.objectName(),
                format.mediaType(),
                image.sizeBytes(),
                image.sha256(),
                "reference-" + (number + 1) + "." + format.extension());
    }

    /** By its bytes, whatever anybody has called it: browsers are not to be led to take it for something else. */
    private ImageFormat format(StoredImage image) throws IOException {
        try (InputStream head = objects.open(image.objectName(), 0, Math.min(image.sizeBytes(), HEAD_BYTES))) {
            return ImageFormat.of(head.readAllBytes())
                    .orElseThrow(() -> new IOException("the object " + image.objectName() + " is no image"));
        }
    }
}
