package dev.meshwright.accounts.api;

import dev.meshwright.accounts.domain.Account;
import dev.meshwright.accounts.domain.ApiKey;
import dev.meshwright.accounts.domain.Keys;
import dev.meshwright.model.Ids;
import dev.meshwright.model.event.KeyLimits;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.shared.http.RequestFields;
import dev.meshwright.shared.openapi.ApiTags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Accounts and their keys, for whoever runs the installation. */
@Path("/admin")
@AdminCall
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = ApiTags.ADMIN)
public class AdminResource {

    private static final int LONGEST_NAME = 255;

    private final Keys keys;

    AdminResource(Keys keys) {
        this.keys = keys;
    }

    @POST
    @Path("/accounts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make an account")
    @APIResponse(
            responseCode = "201",
            description = "The account.",
            content = @Content(schema = @Schema(implementation = AccountView.class)))
    public Response createAccount(
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = AdminBodies.NewAccount.class)))
                    byte[] body) {
        RequestFields fields = RequestFields.parse(body);
        String name = label(fields, "name");
        String plan = fields.has("plan") ? label(fields, "plan") : null;
        fields.check();
        Account account = keys.createAccount(name, plan);
        return Response.created(URI.create("/admin/accounts/" + account.id()))
                .entity(AccountView.of(account))
                .build();
    }

    @GET
    @Path("/accounts")
    @Operation(summary = "All accounts")
    public AccountList listAccounts() {
        return new AccountList(keys.listAccounts().stream().map(AccountView::of).toList());
    }

    @POST
    @Path("/accounts/{account}/keys")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Make a key", description = "The answer is the only place where the key itself ever stands.")
    @APIResponse(
            responseCode = "201",
            description = "The key.",
            content = @Content(schema = @Schema(implementation = KeyView.class)))
    public Response createKey(
            @PathParam("account") String account,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = AdminBodies.NewKey.class)))
                    byte[] body) {
        UUID accountId = existing(account);
        RequestFields fields = RequestFields.parse(body);
        String name = label(fields, "name");
        LimitsRequest limits = LimitsRequest.of(fields);
        fields.check();
        Keys.CreatedKey created = keys.createKey(accountId, name, limits);
        return Response.created(URI.create("/admin/keys/" + created.key().id()))
                .entity(KeyView.of(created.key(), created.secret().secret()))
                .build();
    }

    @GET
    @Path("/accounts/{account}/keys")
    @Operation(summary = "The keys of an account")
    public KeyList listKeys(@PathParam("account") String account) {
        return new KeyList(keys.listKeys(existing(account)).stream()
                .map(key -> KeyView.of(key, null))
                .toList());
    }

    /** Changes what may be submitted with a key; it holds from the moment in which services hear of it. */
    @PATCH
    @Path("/keys/{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Change a key's limits", description = "What is left out stays as it is.")
    public KeyView limit(
            @PathParam("key") String key,
            @RequestBody(
                            required = true,
                            content = @Content(schema = @Schema(implementation = AdminBodies.NewLimits.class)))
                    byte[] body) {
        RequestFields fields = RequestFields.parse(body);
        LimitsRequest limits = LimitsRequest.of(fields);
        if (!fields.isPresent("limits")) {
            fields.wrong(
                    "limits", "is needed: an object with active, hourly or daily, each a number, or null for none");
        }
        fields.check();
        return Ids.parse(key)
                .flatMap(id -> keys.limit(id, limits))
                .map(changed -> KeyView.of(changed, null))
                .orElseThrow(() -> noKey(key));
    }

    @DELETE
    @Path("/keys/{key}")
    @Operation(summary = "Revoke a key", description = "It opens nothing any more; this can't be undone.")
    public void revoke(@PathParam("key") String key) {
        if (!Ids.parse(key).map(keys::revoke).orElse(false)) {
            throw noKey(key);
        }
    }

    private static ProblemException noKey(String key) {
        return ProblemException.of(
                ProblemCode.NOT_FOUND, "There is no key '" + key + "'.", "Send the key's id, not the key.");
    }

    private UUID existing(String account) {
        return Ids.parse(account)
                .flatMap(keys::findAccount)
                .map(Account::id)
                .orElseThrow(() -> ProblemException.of(
                        ProblemCode.NOT_FOUND, "There is no account '" + account + "'.", "List the accounts."));
    }

    private static String label(RequestFields fields, String field) {
        String label = fields.text(field, LONGEST_NAME);
        if (fields.isFine(field) && (label == null || label.isBlank())) {
            fields.wrong(field, "is needed: a label of 1 to " + LONGEST_NAME + " characters");
        }
        return label;
    }

    /**
     * An account, as operators see it.
     *
     * @param plan null for the plan that everyone has
     */
    public record AccountView(
            UUID id, String name, @Schema(nullable = true) String plan, Instant createdAt) {
        static AccountView of(Account account) {
            return new AccountView(account.id(), account.name(), account.plan(), account.createdAt());
        }
    }

    public record AccountList(List<AccountView> accounts) {}

    /**
     * A key, as operators see it.
     *
     * @param key the key itself, in the answer that made it; null ever after
     */
    public record KeyView(
            UUID id,
            UUID accountId,
            String name,
            String prefix,
            @Schema(nullable = true) String key,
            LimitsView limits,
            Instant createdAt,
            @Schema(nullable = true) Instant revokedAt) {
        static KeyView of(ApiKey key, String secret) {
            return new KeyView(
                    key.id(),
                    key.accountId(),
                    key.name(),
                    key.keyPrefix(),
                    secret,
                    LimitsView.of(key.limits()),
                    key.createdAt(),
                    key.revokedAt());
        }
    }

    /** What may be submitted with a key; null is no limit. */
    public record LimitsView(
            @Schema(nullable = true) Integer active,
            @Schema(nullable = true) Integer hourly,
            @Schema(nullable = true) Integer daily) {
        static LimitsView of(KeyLimits limits) {
            return new LimitsView(limits.active(), limits.hourly(), limits.daily());
        }
    }

    public record KeyList(List<KeyView> keys) {}
}
