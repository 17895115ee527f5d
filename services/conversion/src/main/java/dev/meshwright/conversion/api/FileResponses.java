package dev.meshwright.conversion.api;

import dev.meshwright.shared.http.EntityTags;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.shared.objects.ObjectStore;
import dev.meshwright.shared.objects.SignedRead;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Files as HTTP answers: whole, in part, or not at all when the client has them (RFC 9110, sections 13 and 14). */
@Singleton
class FileResponses {

    private static final String RANGE = "Range";
    private static final String IF_RANGE = "If-Range";
    private static final int PARTIAL_CONTENT = 206;

    private final ObjectStore objects;

    FileResponses(ObjectStore objects) {
        this.objects = objects;
    }

    Response headers(StoredFile file, HttpHeaders request) {
        if (EntityTags.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), file.tag())) {
            return described(Response.notModified(), file).build();
        }
        return elsewhere(file, SignedRead.Method.HEAD)
                .orElseGet(() -> described(Response.ok(), file)
                        .header(HttpHeaders.CONTENT_LENGTH, file.sizeBytes())
                        .build());
    }

    Response whole(StoredFile file, HttpHeaders request) {
        try {
            return answer(file, request);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Response answer(StoredFile file, HttpHeaders request) throws IOException {
        if (EntityTags.isKnown(request.getHeaderString(HttpHeaders.IF_NONE_MATCH), file.tag())) {
            return described(Response.notModified(), file).build();
        }
        String ifRange = request.getHeaderString(IF_RANGE);
        boolean goesOnInThisFile = ifRange != null && ifRange.strip().equals(file.tag());
        // The store has tags of its own, so it would begin this file anew.
        Optional<Response> elsewhere = goesOnInThisFile ? Optional.empty() : elsewhere(file, SignedRead.Method.GET);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        String range = ifRange == null || goesOnInThisFile ? request.getHeaderString(RANGE) : null;
        Optional<ByteRange> part = part(file, range);
        if (part.isPresent()) {
            return described(Response.status(PARTIAL_CONTENT), file)
                    .header(
                            "Content-Range",
                            "bytes " + part.get().first() + "-" + part.get().last() + "/" + file.sizeBytes())
                    .header(HttpHeaders.CONTENT_LENGTH, part.get().length())
                    .entity(objects.open(
                            file.objectName(), part.get().first(), part.get().length()))
                    .build();
        }
        return described(Response.ok(), file)
                .header(HttpHeaders.CONTENT_LENGTH, file.sizeBytes())
                .entity(objects.open(file.objectName(), 0, file.sizeBytes()))
                .build();
    }

    /** Where the store itself gives the file out, ranges and all; empty when it does not. */
    private Optional<Response> elsewhere(StoredFile file, SignedRead.Method method) {
        return objects.signedUrl(new SignedRead(file.objectName(), method, file.mediaType(), disposition(file)))
                .map(address -> Response.status(Response.Status.FOUND)
                        .location(address)
                        .header(HttpHeaders.ETAG, file.tag())
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .build());
    }

    private static Optional<ByteRange> part(StoredFile file, String range) {
        try {
            return ByteRange.parse(range, file.sizeBytes());
        } catch (ByteRange.OutsideException e) {
            throw ProblemException.of(
                            ProblemCode.RANGE_NOT_SATISFIABLE,
                            "The range '" + range + "' lies outside the file, which has " + file.sizeBytes()
                                    + " bytes.",
                            "Ask for bytes that are there, or leave the Range header out.")
                    .withHeader("Content-Range", "bytes */" + file.sizeBytes());
        }
    }

    private static Response.ResponseBuilder described(Response.ResponseBuilder response, StoredFile file) {
        return response.type(file.mediaType())
                .header(HttpHeaders.ETAG, file.tag())
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .header("X-Content-Type-Options", "nosniff")
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file));
    }

    private static String disposition(StoredFile file) {
        return "attachment; filename=\"" + file.fileName().replaceAll("[^A-Za-z0-9._-]", "-") + "\"";
    }
}
