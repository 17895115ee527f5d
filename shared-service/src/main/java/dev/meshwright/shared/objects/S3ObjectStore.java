package dev.meshwright.shared.objects;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.S3Exception;

/**
 * Objects in a bucket of a server that speaks S3. A name is the object's key. Every call may be repeated, so the client
 * tries again by itself what was lost on the way.
 */
final class S3ObjectStore implements ObjectStore, AutoCloseable {

    private static final int RANGE_NOT_SATISFIABLE = 416;

    private final S3Client client;
    private final String bucket;
    private final S3Upload upload;
    private final S3Links links;
    private final S3Failures failures;

    private S3ObjectStore(S3Connection connection, Optional<S3Links> links) {
        this.client = connection.client();
        this.bucket = connection.bucket();
        this.upload = new S3Upload(client, bucket);
        this.links = links.orElse(null);
        this.failures = new S3Failures(connection.address());
    }

    static S3ObjectStore of(ObjectStoreSettings settings) {
        S3Connection connection = new S3Connection(settings);
        return new S3ObjectStore(
                connection,
                settings.signedUrls()
                        ? Optional.of(
                                new S3Links(connection.presigner(), connection.bucket(), settings.signedUrlLifetime()))
                        : Optional.empty());
    }

    @Override
    public void put(String name, byte[] content) throws IOException {
        put(name, S3Content.of(content));
    }

    @Override
    public void put(String name, Path file) throws IOException {
        put(name, S3Content.of(file));
    }

    private void put(String name, S3Content content) throws IOException {
        ObjectNames.check(name);
        try {
            upload.put(name, content);
        } catch (SdkException e) {
            throw failures.of("store", name, e);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public Optional<Long> size(String name) throws IOException {
        ObjectNames.check(name);
        try {
            return Optional.of(tried(
                            "look for",
                            name,
                            () -> client.headObject(
                                    request -> request.bucket(bucket).key(name)))
                    .contentLength());
        } catch (NoSuchFileException _) {
            requireBucket(name);
            return Optional.empty();
        }
    }

    /** An answer to HEAD says 404 for a bucket too. */
    private void requireBucket(String name) throws IOException {
        try {
            client.headBucket(request -> request.bucket(bucket));
        } catch (S3Exception e) {
            throw failures.ofBucket("look for", name, e);
        } catch (SdkException e) {
            throw failures.of("look for", name, e);
        }
    }

    @Override
    public InputStream open(String name, long offset, long length) throws IOException {
        ObjectNames.check(name);
        if (length == 0) {
            return nothing(name);
        }
        try {
            return client.getObject(
                    request -> request.bucket(bucket).key(name).range("bytes=" + offset + "-" + (offset + length - 1)));
        } catch (S3Exception e) {
            if (e.statusCode() == RANGE_NOT_SATISFIABLE) {
                return InputStream.nullInputStream();
            }
            throw failures.of("read", name, e);
        } catch (SdkException e) {
            throw failures.of("read", name, e);
        }
    }

    /** HTTP has no range without a byte. */
    private InputStream nothing(String name) throws IOException {
        if (size(name).isEmpty()) {
            throw new NoSuchFileException(name);
        }
        return InputStream.nullInputStream();
    }

    @Override
    public void delete(String name) throws IOException {
        ObjectNames.check(name);
        try {
            tried(
                    "remove",
                    name,
                    () -> client.deleteObject(request -> request.bucket(bucket).key(name)));
        } catch (NoSuchFileException _) {
            // As it should be afterwards.
        }
    }

    @Override
    public Optional<URI> signedUrl(SignedRead read) {
        ObjectNames.check(read.name());
        return Optional.ofNullable(links).map(signer -> signer.sign(read));
    }

    @Override
    public void close() {
        client.close();
        if (links != null) {
            links.close();
        }
    }

    private <T> T tried(String what, String name, Supplier<T> call) throws IOException {
        try {
            return call.get();
        } catch (SdkException e) {
            throw failures.of(what, name, e);
        }
    }
}
