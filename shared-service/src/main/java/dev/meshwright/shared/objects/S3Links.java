package dev.meshwright.shared.objects;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** Signs addresses in a bucket. Nothing is asked of the server for it. */
final class S3Links implements AutoCloseable {

    private final S3Presigner presigner;
    private final String bucket;
    private final Duration lifetime;

    S3Links(S3Presigner presigner, String bucket, Duration lifetime) {
        this.presigner = presigner;
        this.bucket = bucket;
        this.lifetime = lifetime;
    }

    URI sign(SignedRead read) {
        return URI.create(
                switch (read.method()) {
                    case GET ->
                        presigner
                                .presignGetObject(link -> link.signatureDuration(lifetime)
                                        .getObjectRequest(object -> object.bucket(bucket)
                                                .key(read.name())
                                                .responseContentType(read.contentType())
                                                .responseContentDisposition(read.contentDisposition())))
                                .url()
                                .toString();
                    case HEAD ->
                        presigner
                                .presignHeadObject(link -> link.signatureDuration(lifetime)
                                        .headObjectRequest(object -> object.bucket(bucket)
                                                .key(read.name())
                                                .responseContentType(read.contentType())
                                                .responseContentDisposition(read.contentDisposition())))
                                .url()
                                .toString();
                });
    }

    @Override
    public void close() {
        presigner.close();
    }
}
