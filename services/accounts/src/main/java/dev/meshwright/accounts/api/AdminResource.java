package dev.meshwright.accounts.api;

import dev.meshwright.accounts.domain.Account;
import dev.meshwright.accounts.domain.ApiKey;
import dev.meshwright.accounts.domain.Keys;
import dev.meshwright.model.Ids;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.shared.http.RequestFields;
import dev.meshwright.shared.openapi.ApiTags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
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
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NameBody.class)))
                    byte[] body) {
        Account account = keys.createAccount(name(body));
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
            @RequestBody(required = true, content = @Content(schema = @Schema(implementation = NameBody.class)))
                    byte[] body) {
        UUID accountId = existing(account);
        Keys.CreatedKey created = keys.createKey(accountId, name(body));
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

    @DELETE
    @Path("/keys/{key}")
    @Operation(summary = "Revoke a key", description = "It opens nothing any more; this can't be undone.")
    public void revoke(@PathParam("key") String key) {
        if (!Ids.parse(key).map(keys::revoke).orElse(false)) {
            throw ProblemException.of(
                    ProblemCode.NOT_FOUND, "There is no key '" + key + "'.", "Send the key's id, not the key.");
        }
    }

    private UUID existing(String account) {
        return Ids.parse(account)
                .flatMap(keys::findAccount)
                .map(Account::id)
                .orElseThrow(() -> ProblemException.of(
                        ProblemCode.NOT_FOUND, "There is no account '" + account + "'.", "List the accounts."));
    }

    private static String name(byte[] body) {
        RequestFields fields = RequestFields.parse(body);
        String name = fields.text("name", LONGEST_NAME);
        if (fields.isFine("name") && (name == null || name.isBlank())) {
            fields.wrong("name", "is needed: a label of 1 to " + LONGEST_NAME + " characters");
        }
        fields.check();
        return name;
    }

    /** An account, as operators see it. */
    public record AccountView(UUID id, String name, Instant createdAt) {
        static AccountView of(Account account) {
            return new AccountView(account.id(), account.name(), account.createdAt());
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
            Instant createdAt,
            @Schema(nullable = true) Instant revokedAt) {
        static KeyView of(ApiKey key, String secret) {
            return new KeyView(
                    key.id(), key.accountId(), key.name(), key.keyPrefix(), secret, key.createdAt(), key.revokedAt());
        }
    }

    public record KeyList(List<KeyView> keys) {}

    /** A body that gives a name, for the document alone. */
    record NameBody(
            @Schema(required = true, minLength = 1, maxLength = LONGEST_NAME, description = "A label.")
            String name) {}
}
