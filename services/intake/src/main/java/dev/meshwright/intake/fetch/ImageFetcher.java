package dev.meshwright.intake.fetch;

import dev.meshwright.intake.domain.IntakeSettings;
import dev.meshwright.shared.images.ImageLimits;
import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.net.PemTrustOptions;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Fetches images from addresses that users give, which must not become a way into the network that this service stands
 * in: https alone, public addresses alone, the address that was checked and no other, every redirect checked anew, so
 * many bytes and so much time and no more, no proxy, no cookie, nothing of the caller's.
 */
@Singleton
public class ImageFetcher {

    private static final int MOST_REDIRECTS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final int CONNECT_MILLIS = 5_000;

    private final HttpClient client;
    private final Destination.Resolver resolver;
    private final Set<String> allowed;

    @Inject
    ImageFetcher(Vertx vertx, IntakeSettings settings) {
        this(
                vertx,
                InetAddress::getAllByName,
                settings.imageHostsAllowed().orElse(Set.of()),
                settings.imageAuthorities().map(file -> new PemTrustOptions().addCertPath(file.toString())));
    }

    ImageFetcher(Vertx vertx, Destination.Resolver resolver, Set<String> allowed, Optional<PemTrustOptions> trust) {
        HttpClientOptions options = new HttpClientOptions()
                .setSsl(true)
                .setVerifyHost(true)
                .setProtocolVersion(HttpVersion.HTTP_1_1)
                .setKeepAlive(false)
                .setDecompressionSupported(false)
                .setConnectTimeout(CONNECT_MILLIS);
        trust.ifPresent(options::setTrustOptions);
        this.client = vertx.createHttpClient(options);
        this.resolver = resolver;
        this.allowed =
                allowed.stream().map(host -> host.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /**
     * The file at an address.
     *
     * @param most time for all of it, if it is less than a single file is waited for anyway
     * @throws FetchException when it can't be had; the message says why
     */
    public byte[] fetch(URI address, Duration most) throws FetchException {
        Duration patience = most.compareTo(PATIENCE) < 0 ? most : PATIENCE;
        CompletableFuture<byte[]> fetched = new CompletableFuture<>();
        Transfers transfers = new Transfers(client);
        // Apart, since looking up a name can take longer than anybody waits.
        Thread worker = Thread.ofVirtual().name("image-fetch").start(() -> {
            try {
                fetched.complete(follow(address, transfers));
            } catch (FetchException | RuntimeException e) {
                fetched.completeExceptionally(e);
            }
        });
        try {
            return fetched.get(Math.max(patience.toMillis(), 0), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new FetchException(
                    "did not give the whole file within " + PATIENCE.toSeconds()
                            + " seconds; try again, or send the image as a data URL",
                    e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof FetchException known) {
                throw known;
            }
            throw new FetchException("could not be fetched; send the image as a data URL", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException("could not be fetched: the system is stopping; try again", e);
        } finally {
            transfers.stop();
            worker.interrupt();
        }
    }

    private byte[] follow(URI address, Transfers transfers) throws FetchException {
        URI next = address;
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            Destination destination = Destination.of(next, resolver, allowed);
            switch (transfers.get(destination, ImageLimits.LARGEST_BYTES)) {
                case Transfers.Answer.File file -> {
                    return file.content();
                }
                case Transfers.Answer.Elsewhere elsewhere -> next = resolve(next, elsewhere.location());
            }
        }
        throw new FetchException(
                "leads from one address to another more than " + MOST_REDIRECTS + " times; give the last one");
    }

    private static URI resolve(URI from, String location) throws FetchException {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new FetchException("leads on to an address that can't be read; give the one where the image is", e);
        }
    }

    void onShutdown(@Observes ShutdownEvent event) {
        client.close();
    }
}
