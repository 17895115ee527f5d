package dev.meshwright.conversion.api;

import dev.meshwright.conversion.domain.Asset;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.shared.objects.ObjectStore;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Arrays;
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

    Response headers(Asset asset, HttpHeaders request) {
        if (isKnown(asset, request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            return described(Response.notModified(), asset).build();
        }
        return described(Response.ok(), asset)
                .header(HttpHeaders.CONTENT_LENGTH, asset.sizeBytes())
                .build();
    }

    Response whole(Asset asset, HttpHeaders request) throws IOException {
        if (isKnown(asset, request.getHeaderString(HttpHeaders.IF_NONE_MATCH))) {
            return described(Response.notModified(), asset).build();
        }
        String ifRange = request.getHeaderString(IF_RANGE);
        String range = ifRange == null || ifRange.strip().equals(tag(asset)) ? request.getHeaderString(RANGE) : null;
        Optional<ByteRange> part = part(asset, range);
        if (part.isPresent()) {
            return described(Response.status(PARTIAL_CONTENT), asset)
                    .header(
                            "Content-Range",
                            "bytes " + part.get().first() + "-" + part.get().last() + "/" + asset.sizeBytes())
                    .header(HttpHeaders.CONTENT_LENGTH, part.get().length())
                    .entity(objects.open(
                            asset.objectName(), part.get().first(), part.get().length()))
                    .build();
        }
        return described(Response.ok(), asset)
                .header(HttpHeaders.CONTENT_LENGTH, asset.sizeBytes())
                .entity(objects.open(asset.objectName(), 0, asset.sizeBytes()))
                .build();
    }

    private static Optional<ByteRange> part(Asset asset, String range) {
        try {
            return ByteRange.parse(range, asset.sizeBytes());
        } catch (ByteRange.OutsideException e) {
            throw ProblemException.of(
                            ProblemCode.RANGE_NOT_SATISFIABLE,
                            "The range '" + range + "' lies outside the file, which has " + asset.sizeBytes()
                                    + " bytes.",
                            "Ask for bytes that are there, or leave the Range header out.")
                    .withHeader("Content-Range", "bytes */" + asset.sizeBytes());
        }
    }

    private static Response.ResponseBuilder described(Response.ResponseBuilder response, Asset asset) {
        return response.type(asset.kind().mediaType())
                .header(HttpHeaders.ETAG, tag(asset))
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.CACHE_CONTROL, "public, max-age=3600")
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + asset.fileName().replaceAll("[^A-Za-z0-9._-]", "-") + "\"");
    }

    private static boolean isKnown(Asset asset, String ifNoneMatch) {
        if (ifNoneMatch == null) {
            return false;
        }
        return Arrays.stream(ifNoneMatch.split(","))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(tag(asset)));
    }

    private static String tag(Asset asset) {
        return '"' + asset.sha256().substring(0, 32) + '"';
    }
}
