package dev.meshwright.shared.objects;

import java.net.URI;
import java.time.Duration;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** How a server of S3 is spoken to, as the settings say. */
final class S3Connection {

    private static final Duration LONGEST_CONNECTING = Duration.ofSeconds(2);
    private static final int TIMEOUTS_OF_A_CALL = 3;

    private final ObjectStoreSettings settings;
    private final AwsCredentialsProvider credentials;

    /** @throws IllegalStateException when a setting is missing that the others need */
    S3Connection(ObjectStoreSettings settings) {
        this.settings = settings;
        this.credentials = credentials(settings);
    }

    String bucket() {
        return settings.bucket()
                .orElseThrow(() -> new IllegalStateException(
                        "meshwright.objects.kind is s3, but meshwright.objects.bucket is not set. Name the bucket."));
    }

    /** What people call the store. */
    String address() {
        return settings.endpoint().map(URI::toString).orElse("S3 of " + settings.region()) + ", bucket " + bucket();
    }

    /**
     * A client whose calls end in a bounded time. Checksums of newer kinds are left out, since not every server knows
     * them; what is stored goes with its MD5, which each one compares.
     */
    S3Client client() {
        Duration connecting =
                settings.timeout().compareTo(LONGEST_CONNECTING) < 0 ? settings.timeout() : LONGEST_CONNECTING;
        S3ClientBuilder builder = S3Client.builder()
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials)
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(connecting)
                        .socketTimeout(settings.timeout()))
                .overrideConfiguration(
                        override -> override.apiCallTimeout(settings.timeout().multipliedBy(TIMEOUTS_OF_A_CALL)))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(configuration());
        settings.endpoint().ifPresent(builder::endpointOverride);
        return builder.build();
    }

    /** Signs for the address at which clients reach the server. */
    S3Presigner presigner() {
        S3Presigner.Builder builder = S3Presigner.builder()
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials)
                .serviceConfiguration(configuration());
        settings.publicEndpoint().or(settings::endpoint).ifPresent(builder::endpointOverride);
        return builder.build();
    }

    private S3Configuration configuration() {
        return S3Configuration.builder()
                .pathStyleAccessEnabled(settings.pathStyle())
                .chunkedEncodingEnabled(false)
                .build();
    }

    private static AwsCredentialsProvider credentials(ObjectStoreSettings settings) {
        if (settings.accessKey().isPresent() != settings.secretKey().isPresent()) {
            throw new IllegalStateException("Of meshwright.objects.access-key and meshwright.objects.secret-key one is"
                    + " set and the other is not. Set both, or neither.");
        }
        return settings.accessKey().isEmpty()
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(AwsBasicCredentials.create(
                        settings.accessKey().get(), settings.secretKey().orElseThrow()));
    }
}
