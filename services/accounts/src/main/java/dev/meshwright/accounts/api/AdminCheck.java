package dev.meshwright.accounts.api;

import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks admin calls for the admin token. Where none is configured, no call is let in. */
@ApplicationScoped
@Provider
@AdminCall
@Priority(Priorities.AUTHENTICATION)
class AdminCheck implements ContainerRequestFilter {

    private final Optional<String> token;

    AdminCheck(@ConfigProperty(name = "meshwright.admin.token") Optional<String> token) {
        this.token = token;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString("Authorization");
        boolean allowed = header != null
                && token.isPresent()
                && MessageDigest.isEqual(
                        header.getBytes(StandardCharsets.UTF_8),
                        ("Bearer " + token.get()).getBytes(StandardCharsets.UTF_8));
        if (!allowed) {
            throw ProblemException.of(
                            ProblemCode.UNAUTHORIZED,
                            "The admin token is missing or wrong.",
                            "Send 'Authorization: Bearer …' with the admin token of this installation.")
                    .withHeader("WWW-Authenticate", "Bearer realm=\"meshwright-admin\"");
        }
    }
}
