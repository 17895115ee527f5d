package dev.meshwright.shared.http;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Absolute URLs, as the client of the present request can follow them: beneath the configured address of the
 * installation, or else beneath the one that the client itself called, which the gateway passes on.
 */
@Singleton
public class PublicUrl {

    static final String FORWARDED_HOST = "X-Forwarded-Host";
    static final String FORWARDED_PROTO = "X-Forwarded-Proto";

    private static final Pattern SCHEME = Pattern.compile("https?");
    private static final Pattern HOST = Pattern.compile("([A-Za-z0-9._-]+|\\[[0-9A-Fa-f:.]+])(:[0-9]{1,5})?");

    private final Optional<String> configured;
    private final CurrentVertxRequest current;

    PublicUrl(
            @ConfigProperty(name = "meshwright.public-url") Optional<String> configured, CurrentVertxRequest current) {
        this.configured = configured.map(PublicUrl::checked);
        this.current = current;
    }

    /**
     * The URL of a path.
     *
     * @param path begins with a slash; may have a query
     * @throws IllegalStateException when nothing is configured and there is no request to tell the address
     */
    public String of(String path) {
        return base() + path;
    }

    /** Scheme, host and port, and no slash at the end. */
    public String base() {
        return configured.orElseGet(this::ofPresentRequest);
    }

    private String ofPresentRequest() {
        RoutingContext context = current.getCurrent();
        if (context == null) {
            throw new IllegalStateException("there is no request whose address could be told, and none is configured");
        }
        return of(context.request());
    }

    /** What a request says may be anything: what is no address is passed over. */
    static String of(HttpServerRequest request) {
        String scheme = first(request.getHeader(FORWARDED_PROTO), SCHEME).orElseGet(request::scheme);
        String host = first(request.getHeader(FORWARDED_HOST), HOST)
                .or(() -> called(request))
                .orElseGet(() -> "localhost:" + request.localAddress().port());
        return scheme + "://" + host;
    }

    private static Optional<String> called(HttpServerRequest request) {
        HostAndPort authority = request.authority();
        return authority == null ? Optional.empty() : first(authority.toString(), HOST);
    }

    /** Each proxy on the way may have added a value; the first is what the client used. */
    private static Optional<String> first(String header, Pattern form) {
        return Optional.ofNullable(header)
                .map(values -> values.split(",", 2)[0].strip())
                .filter(value -> form.matcher(value).matches());
    }

    private static String checked(String url) {
        URI uri = URI.create(url);
        if (uri.getHost() == null
                || !SCHEME.matcher(String.valueOf(uri.getScheme())).matches()) {
            throw new IllegalArgumentException("meshwright.public-url is '" + url
                    + "', which is no address; it has the form https://meshwright.example.org");
        }
        return url.replaceAll("/+$", "");
    }
}
