package dev.meshwright.shared.objects;

import java.io.ByteArrayInputStream;
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

    private static final String MEDIA_TYPE = "application/octet-stream";

    private final S3Client client;
    private final String bucket;

    S3Upload(S3Client client, String bucket) {
        this.client = client;
        this.bucket = bucket;
    }

    /** @throws SdkException when nothing was stored */
    void put(String name, byte[] content) {
        if (content.length > PART) {
            putInParts(name, content);
            return;
        }
        client.putObject(
                request -> request.bucket(bucket)
                        .key(name)
                        .contentType(MEDIA_TYPE)
                        .contentMD5(md5(content, 0, content.length)),
                body(content, 0, content.length));
    }

    private void putInParts(String name, byte[] content) {
        String upload = client.createMultipartUpload(
                        request -> request.bucket(bucket).key(name).contentType(MEDIA_TYPE))
                .uploadId();
        try {
            List<CompletedPart> parts = new ArrayList<>();
            for (int offset = 0; offset < content.length; offset += PART) {
                parts.add(part(name, upload, parts.size() + 1, content, offset));
            }
            client.completeMultipartUpload(request ->
                    request.bucket(bucket).key(name).uploadId(upload).multipartUpload(all -> all.parts(parts)));
        } catch (RuntimeException e) {
            abort(name, upload, e);
            throw e;
        }
    }

    private CompletedPart part(String name, String upload, int number, byte[] content, int offset) {
        int length = Math.min(PART, content.length - offset);
        String tag = client.uploadPart(
                        request -> request.bucket(bucket)
                                .key(name)
                                .uploadId(upload)
                                .partNumber(number)
                                .contentMD5(md5(content, offset, length)),
                        body(content, offset, length))
                .eTag();
        return CompletedPart.builder().partNumber(number).eTag(tag).build();
    }

    /** Whatever is left of it takes room until the bucket's own rules remove it. */
    private void abort(String name, String upload, RuntimeException why) {
        try {
            client.abortMultipartUpload(
                    request -> request.bucket(bucket).key(name).uploadId(upload));
        } catch (SdkException e) {
            why.addSuppressed(e);
        }
    }

    /** Read anew at each try, and never copied. */
    private static RequestBody body(byte[] content, int offset, int length) {
        return RequestBody.fromContentProvider(
                () -> new ByteArrayInputStream(content, offset, length), length, MEDIA_TYPE);
    }

    private static String md5(byte[] content, int offset, int length) {
        try {
            MessageDigest digest = MessageDigest.getInstance("MD5");
            digest.update(content, offset, length);
            return Base64.getEncoder().encodeToString(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has MD5", e);
        }
    }
}
