package dev.meshwright.intake.api;

import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.shared.http.RequestFields;
import io.quarkus.runtime.configuration.MemorySize;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Reads the bodies of submit calls. Those that bring images are large; so many of them are in the memory at a time as
 * have the size of one body of the largest size, and the others wait unread.
 */
@Singleton
class Bodies {

    private static final int MEGABYTE = 1 << 20;
    private static final long PATIENCE_SECONDS = 60;

    private final int largest;
    private final Semaphore room;

    Bodies(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize largest) {
        this.largest = Math.toIntExact(largest.asLongValue() / MEGABYTE) + 1;
        this.room = new Semaphore(this.largest, true);
    }

    /** Reads a body and does the work while there is room for it. */
    <T> T read(SubmitHeaders headers, InputStream body, Function<Content, T> work) {
        int megabytes = megabytes(headers.contentLength);
        enter(megabytes);
        try {
            return work.apply(parse(body));
        } finally {
            room.release(megabytes);
        }
    }

    private static Content parse(InputStream body) {
        try {
            DigestInputStream digesting = new DigestInputStream(body, MessageDigest.getInstance("SHA-256"));
            // To its end, so that the hash is that of the whole.
            RequestFields fields = RequestFields.parse(digesting);
            return new Content(fields, digesting.getMessageDigest().digest());
        } catch (IOException e) {
            throw ProblemException.of(
                    ProblemCode.INVALID_JSON, "The body broke off before its end.", "Send the request again.");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private void enter(int megabytes) {
        try {
            if (megabytes > 0 && !room.tryAcquire(megabytes, PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw ProblemException.of(
                                ProblemCode.SERVICE_UNAVAILABLE,
                                "Too many large requests are being read at present.",
                                "Try again in a few seconds.")
                        .withHeader("Retry-After", "5");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Small ones count as nothing; one that does not say how large it is may be as large as any. */
    private int megabytes(String contentLength) {
        try {
            return contentLength == null
                    ? largest
                    : Math.toIntExact(Math.clamp(Long.parseLong(contentLength) / MEGABYTE, 0, largest));
        } catch (NumberFormatException e) {
            return largest;
        }
    }

    /**
     * What a body says.
     *
     * @param hash SHA-256 of its bytes
     */
    record Content(RequestFields fields, byte[] hash) {}
}
