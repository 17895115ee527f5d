package dev.meshwright.shared.objects;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;

/**
 * Puts objects into a bucket: small ones in one request, large ones in parts that become an object only when all are
 * there. The server refuses what does not have the MD5 that is sent along.
 */
final class S3Upload {

    /** Bytes; the smallest that servers take is 5 MiB. */
    static final int PART = 8 << 20;

    private static final int BUFFER = 1 << 16;
    private static final String MEDIA_TYPE = "application/octet-stream";

    private final S3Client client;
    private final String bucket;

    S3Upload(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /**
     * Stores an object.
     *
     * @throws SdkException when nothing was stored
     * @throws IOException when the content can't be read, and nothing was stored
     */
    void put(String name, S3Content content) throws IOException {
        long length = content.length();
        if (length > PART) {
            putInParts(name, content, length);
            return;
        }
        String digest = md5(content, 0, (int) length);
        client.putObject(
                request ->
                        request.bucket(bucket).key(name).contentType(MEDIA_TYPE).contentMD5(digest),
                body(content, 0, (int) length));
    }

    private void putInParts(String name, S3Content content, long length) throws IOException {
        String upload = client.createMultipartUpload(
                        request -> request.bucket(bucket).key(name).contentType(MEDIA_TYPE))
                .uploadId();
        try {
            List<CompletedPart> parts = new ArrayList<>();
            for (long offset = 0; offset < length; offset += PART) {
                parts.add(part(name, upload, parts.size() + 1, content, offset, (int) Math.min(PART, length - offset)));
            }
            client.completeMultipartUpload(request ->
                    request.bucket(bucket).key(name).uploadId(upload).multipartUpload(all -> all.parts(parts)));
        } catch (IOException | RuntimeException e) {
            abort(name, upload, e);
            throw e;
        }
    }

    private CompletedPart part(String name, String upload, int number, S3Content content, long offset, int length)
            throws IOException {
        String digest = md5(content, offset, length);
        String tag = client.uploadPart(
                        request -> request.bucket(bucket)
                                .key(name)
                                .uploadId(upload)
                                .partNumber(number)
                                .contentMD5(digest),
                        body(content, offset, length))
                .eTag();
        return CompletedPart.builder().partNumber(number).eTag(tag).build();
    }

    /** Whatever is left of it takes room until the bucket's own rules remove it. */
    private void abort(String name, String upload, Exception why) {
        try {
            client.abortMultipartUpload(
                    request -> request.bucket(bucket).key(name).uploadId(upload));
        } catch (SdkException e) {
            why.addSuppressed(e);
        }
    }

    /** Read anew at each try. */
    private static RequestBody body(S3Content content, long offset, int length) {
        return RequestBody.fromContentProvider(
                () -> {
                    try {
                        return content.open(offset, length);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                length,
                MEDIA_TYPE);
    }

    private static String md5(S3Content content, long offset, int length) throws IOException {
        try (InputStream stream = content.open(offset, length)) {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            byte[] buffer = new byte[BUFFER];
            for (int count = stream.read(buffer); count >= 0; count = stream.read(buffer)) {
                digest.update(buffer, 0, count);
            }
            return Base64.getEncoder().encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
