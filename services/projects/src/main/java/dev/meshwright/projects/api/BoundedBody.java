package dev.meshwright.projects.api;

import dev.meshwright.projects.domain.SourceText;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;

/** Bodies that carry a source file: refused unread where they are announced too long, and never read further. */
final class BoundedBody {

    private BoundedBody() {}

    /** @throws ProblemException 400 or 413, when the body breaks off, or is longer than so many bytes */
    static byte[] read(HttpHeaders headers, InputStream body, int longest) {
        String announced = headers.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        if (announced != null && announced.matches("\\d{1,18}") && Long.parseLong(announced) > longest) {
            throw tooLarge(announced);
        }
        try {
            byte[] bytes = body.readNBytes(longest + 1);
            if (bytes.length > longest) {
                throw tooLarge("more than " + longest);
            }
            return bytes;
        } catch (IOException e) {
            throw ProblemException.of(
                    ProblemCode.INVALID_SOURCE, "The body ended before it was whole.", "Send the file again.");
        }
    }

    /** What was not read is still on its way, so nothing else can follow on the connection. */
    private static ProblemException tooLarge(String length) {
        return ProblemException.of(
                        ProblemCode.TOO_LARGE,
                        "The body has " + length + " bytes, and a source file has at most " + SourceText.LARGEST_BYTES
                                + " (64 KB).",
                        "Shorten the file, or split it into several.")
                .withHeader("Connection", "close");
    }
}
