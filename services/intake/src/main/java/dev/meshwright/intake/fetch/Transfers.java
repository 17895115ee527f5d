package dev.meshwright.intake.fetch;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.ConnectException;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLException;

/** The requests of one fetch, of which there is one at a time; it can be stopped from outside. */
final class Transfers {

    private static final int OK = 200;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final HttpClient client;
    private final AtomicReference<HttpClientRequest> running = new AtomicReference<>();
    private volatile boolean stopped;

    Transfers(HttpClient client) {
        this.client = client;
    }

    /** What came of a request. */
    sealed interface Answer {

        record File(byte[] content) implements Answer {}

        record Elsewhere(String location) implements Answer {}
    }

    Answer get(Destination destination, int mostBytes) throws FetchException {
        CompletableFuture<Answer> answer = new CompletableFuture<>();
        client.request(new RequestOptions()
                        .setMethod(HttpMethod.GET)
                        // The address that was looked at; by the name, it would be looked up again.
                        .setServer(SocketAddress.inetSocketAddress(
                                destination.port(), destination.address().getHostAddress()))
                        .setHost(destination.host())
                        .setPort(destination.port())
                        .setSsl(true)
                        .setURI(destination.target())
                        .setFollowRedirects(false)
                        .putHeader("Accept", "image/png, image/jpeg, image/webp")
                        .putHeader("Accept-Encoding", "identity")
                        .putHeader("User-Agent", "Meshwright"))
                .onFailure(answer::completeExceptionally)
                .onSuccess(request -> {
                    running.set(request);
                    if (stopped) {
                        request.reset();
                    }
                    request.exceptionHandler(answer::completeExceptionally);
                    request.send()
                            .onFailure(answer::completeExceptionally)
                            .onSuccess(response -> read(response, mostBytes, answer));
                });
        return await(answer);
    }

    /** Ends what is going on; nothing of it is waited for any more. */
    void stop() {
        stopped = true;
        HttpClientRequest request = running.get();
        if (request != null) {
            request.reset();
        }
    }

    private static void read(HttpClientResponse response, int mostBytes, CompletableFuture<Answer> answer) {
        response.exceptionHandler(answer::completeExceptionally);
        int status = response.statusCode();
        String location = response.getHeader("Location");
        if (REDIRECTS.contains(status) && location != null) {
            answer.complete(new Answer.Elsewhere(location));
            response.request().reset();
            return;
        }
        if (status != OK) {
            answer.completeExceptionally(
                    new FetchException("answers with status " + status + " and not with the image; check the URL"));
            response.request().reset();
            return;
        }
        Buffer content = Buffer.buffer();
        response.handler(part -> {
            if (content.length() + part.length() > mostBytes) {
                answer.completeExceptionally(
                        new FetchException.TooLarge(String.format(Locale.ROOT, "more than %,d bytes", mostBytes)));
                response.request().reset();
            } else {
                content.appendBuffer(part);
            }
        });
        response.endHandler(end -> answer.complete(new Answer.File(content.getBytes())));
    }

    private static Answer await(CompletableFuture<Answer> answer) throws FetchException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof FetchException known) {
                throw known;
            }
            throw new FetchException(
                    "could not be fetched (" + reason(e.getCause())
                            + "); check the URL, or send the image as a data URL",
                    e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchException("could not be fetched in time; try again", e);
        }
    }

    /** In words that tell nothing of the network behind. */
    private static String reason(Throwable failure) {
        return switch (failure) {
            case SSLException e -> "its certificate is not good for that host, or it speaks no TLS";
            case ConnectException e -> "nobody takes the connection";
            default -> "the connection broke off";
        };
    }
}
