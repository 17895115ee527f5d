package dev.meshwright.shared.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The secret by which services know each other's calls: sent with each, asked of each. */
@ApplicationScoped
@Provider
@Internal
@Priority(Priorities.AUTHENTICATION)
public class InternalToken implements ContainerRequestFilter, ClientRequestFilter {

    public static final String HEADER = "X-Internal-Token";

    private final Optional<String> token;

    InternalToken(@ConfigProperty(name = "meshwright.internal.token") Optional<String> token) {
        this.token = token;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String given = request.getHeaderString(HEADER);
        if (given == null || token.isEmpty() || !Secrets.equal(given, token.get())) {
            throw new NotFoundException();
        }
    }

    @Override
    public void filter(ClientRequestContext request) {
        token.ifPresent(secret -> request.getHeaders().putSingle(HEADER, secret));
    }

    /** Comparison that takes the same time wherever the difference lies. */
    static final class Secrets {

        private Secrets() {}

        static boolean equal(String one, String other) {
            return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
        }
    }
}
