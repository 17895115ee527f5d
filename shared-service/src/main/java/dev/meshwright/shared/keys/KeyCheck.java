package dev.meshwright.shared.keys;

import dev.meshwright.model.event.AccountKeyChanged;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks calls for their API key. */
@ApplicationScoped
@Provider
@KeyRequired
@Priority(Priorities.AUTHENTICATION)
class KeyCheck implements ContainerRequestFilter {

    private static final Pattern BEARER = Pattern.compile("(?i)bearer +(sk-[\\x21-\\x7e]{8,200})");
    private static final String NEXT = "Send 'Authorization: Bearer sk-…' with a key of this installation.";

    private final KeyReplica keys;
    private final Caller caller;

    KeyCheck(KeyReplica keys, Caller caller) {
        this.keys = keys;
        this.caller = caller;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String header = request.getHeaderString("Authorization");
        if (header == null || header.isBlank()) {
            throw refused(ProblemCode.UNAUTHORIZED, "The API key is missing: there is no Authorization header.");
        }
        Matcher bearer = BEARER.matcher(header.strip());
        if (!bearer.matches()) {
            throw refused(
                    ProblemCode.UNAUTHORIZED,
                    "The API key is malformed: the Authorization header is not 'Bearer' and a key that begins with sk-.");
        }
        AccountKeyChanged key = keys.find(KeyHash.of(bearer.group(1)))
                .orElseThrow(() -> refused(
                        ProblemCode.KEY_INVALID, "The API key '" + shown(bearer.group(1)) + "' is not known here."));
        if (key.revoked()) {
            throw refused(ProblemCode.KEY_REVOKED, "The API key '" + key.keyPrefix() + "…' was revoked.");
        }
        caller.is(key);
    }

    private static String shown(String key) {
        return key.substring(0, Math.min(6, key.length() - 4)) + "…";
    }

    private static ProblemException refused(ProblemCode code, String detail) {
        return ProblemException.of(code, detail, NEXT).withHeader("WWW-Authenticate", "Bearer realm=\"meshwright\"");
    }
}
