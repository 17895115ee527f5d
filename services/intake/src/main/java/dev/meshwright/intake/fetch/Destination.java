package dev.meshwright.intake.fetch;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Where a request goes: the name is looked up once, and what was looked at is what is connected to.
 *
 * @param host    the name, as certificates and the Host header give it
 * @param address that is connected to
 * @param target  path and query
 */
record Destination(String host, int port, InetAddress address, String target) {

    private static final int HTTPS = 443;

    /** Looks up the addresses of a host. */
    @FunctionalInterface
    interface Resolver {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    /**
     * Decides whether an address may be fetched from.
     *
     * @param allowed hosts that need no public address, in lower case
     * @throws FetchException when it may not
     */
    static Destination of(URI uri, Resolver resolver, Set<String> allowed) throws FetchException {
        if (!"https".equalsIgnoreCase(uri.getScheme())) {
            throw new FetchException("leads to something else than https; give an https URL");
        }
        if (uri.getHost() == null || uri.getHost().isEmpty() || uri.getRawUserInfo() != null) {
            throw new FetchException("has no host that can be read; give a URL such as https://example.org/a.png");
        }
        String host = bare(uri.getHost()).toLowerCase(Locale.ROOT);
        if (host.contains("%")) {
            throw notPublic();
        }
        InetAddress[] addresses = resolve(resolver, host);
        // One that is not public spoils all of them: whoever answers for the name may mean us to try that one.
        if (!allowed.contains(host) && !Arrays.stream(addresses).allMatch(PublicAddress::is)) {
            throw notPublic();
        }
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String target = uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        return new Destination(host, uri.getPort() < 0 ? HTTPS : uri.getPort(), addresses[0], target);
    }

    private static InetAddress[] resolve(Resolver resolver, String host) throws FetchException {
        try {
            InetAddress[] addresses = resolver.resolve(host);
            if (addresses.length > 0) {
                return addresses;
            }
        } catch (UnknownHostException e) {
            // The same as no address.
        }
        throw new FetchException("leads to a host that is not known; check the name, or send the image as a data URL");
    }

    private static FetchException notPublic() {
        return new FetchException(
                "leads to an address that is not public; give one that everybody can reach, or send the image as a data"
                        + " URL");
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }
}
