package dev.meshwright.shared.objects;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import software.amazon.awssdk.core.exception.ApiCallTimeoutException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/** What has gone wrong at a server of S3, in words for the operator. */
final class S3Failures {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final String NO_BUCKET = "NoSuchBucket";

    private final String address;

    /** @param address what people call the store */
    S3Failures(String address) {
        this.address = address;
    }

    /** @param what was to be done, such as {@code read a/b.glb} */
    IOException of(String what, String name, SdkException failure) {
        if (failure instanceof S3Exception answered) {
            return of(what, name, answered);
        }
        String why = failure instanceof ApiCallTimeoutException
                ? "it did not answer in time"
                : "it can't be reached: " + root(failure);
        return new ObjectStoreException(
                start(what, name) + why
                        + ". Make sure that the server runs, and that meshwright.objects.endpoint leads there.",
                failure);
    }

    private IOException of(String what, String name, S3Exception answered) {
        String code = code(answered);
        if (answered.statusCode() == NOT_FOUND && !code.equals(NO_BUCKET)) {
            return new NoSuchFileException(name);
        }
        return new ObjectStoreException(
                start(what, name)
                        + switch (answered.statusCode()) {
                            case FORBIDDEN ->
                                "it refuses the credentials (" + code + "). Correct meshwright.objects.access-key and"
                                        + " meshwright.objects.secret-key, and let them read, write and delete there.";
                            case NOT_FOUND -> "there is no such bucket. Make it, or correct meshwright.objects.bucket.";
                            default -> "it answered " + answered.statusCode() + " (" + code + ").";
                        },
                answered);
    }

    /** That a bucket is not there, where the server does not say which of the two it did not find. */
    IOException ofBucket(String what, String name, S3Exception answered) {
        return answered.statusCode() == NOT_FOUND
                ? new ObjectStoreException(
                        start(what, name) + "there is no such bucket. Make it, or correct meshwright.objects.bucket.",
                        answered)
                : of(what, name, answered);
    }

    private String start(String what, String name) {
        return "The object store (" + address + ") could not " + what + " " + name + ": ";
    }

    /** Answers without a body, as those to HEAD, have none. */
    private static String code(S3Exception answered) {
        String code = answered.awsErrorDetails() == null
                ? null
                : answered.awsErrorDetails().errorCode();
        return code == null ? "no code" : code;
    }

    private static String root(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
