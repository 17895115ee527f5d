package dev.meshwright.accounts.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.meshwright.accounts.domain.Keys;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.shared.keys.KeyHash;
import dev.meshwright.shared.openapi.ApiTags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Tells clients whether a key is any good. Unlike all other calls it answers a bad key with 200, since that is the
 * question; it asks the database and not a replica, so that a key is good or bad from the moment of the admin's call.
 */
@Path("/api/v1/validate")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = ApiTags.OWN)
public class ValidateResource {

    private static final Pattern BEARER = Pattern.compile("(?i)bearer +(\\S.*)");

    private final Keys keys;

    ValidateResource(Keys keys) {
        this.keys = keys;
    }

    @GET
    @Operation(summary = "Is this key any good?", description = "A key that is unknown or revoked is answered too.")
    @APIResponse(
            responseCode = "200",
            description = "Whether it is, and what is known of it.",
            content = @Content(schema = @Schema(implementation = Validity.class)))
    @APIResponse(responseCode = "401", description = "The request brings no key at all.")
    public Validity validate(@Parameter(hidden = true) @HeaderParam("Authorization") String authorization) {
        Matcher bearer = BEARER.matcher(authorization == null ? "" : authorization.strip());
        if (!bearer.matches()) {
            throw ProblemException.of(
                            ProblemCode.UNAUTHORIZED,
                            "There is no API key to validate: the Authorization header is missing or brings none.",
                            "Send 'Authorization: Bearer sk-…' with the key that is in question.")
                    .withHeader("WWW-Authenticate", "Bearer realm=\"meshwright\"");
        }
        return keys.findByHash(KeyHash.of(bearer.group(1)))
                .filter(key -> key.revokedAt() == null)
                .map(key -> new Validity(true, key.name(), "user"))
                .orElseGet(() -> new Validity(false, null, null));
    }

    /**
     * What is known of a key.
     *
     * @param name its label; left out when it is not valid
     * @param role what it may do; left out when it is not valid
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Validity(
            boolean valid,

            @Schema(extensions = @Extension(name = "x-left-out-when-empty", value = "true"))
            String name,

            @Schema(extensions = @Extension(name = "x-left-out-when-empty", value = "true"))
            String role) {}
}
