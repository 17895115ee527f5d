package dev.meshwright.accounts.api;

import dev.meshwright.accounts.domain.Account;
import dev.meshwright.accounts.domain.ApiKey;
import dev.meshwright.accounts.domain.Keys;
import dev.meshwright.model.Ids;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.shared.http.RequestFields;
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

/** Accounts and their keys, for whoever runs the installation. */
@Path("/admin")
@AdminCall
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AdminResource {

    private static final int LONGEST_NAME = 255;

    private final Keys keys;

    AdminResource(Keys keys) {
        this.keys = keys;
    }

    @POST
    @Path("/accounts")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response createAccount(byte[] body) {
        Account account = keys.createAccount(name(body));
        return Response.created(URI.create("/admin/accounts/" + account.id()))
                .entity(AccountView.of(account))
                .build();
    }

    @GET
    @Path("/accounts")
    public AccountList listAccounts() {
        return new AccountList(keys.listAccounts().stream().map(AccountView::of).toList());
    }

    @POST
    @Path("/accounts/{account}/keys")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response createKey(@PathParam("account") String account, byte[] body) {
        UUID accountId = existing(account);
        Keys.CreatedKey created = keys.createKey(accountId, name(body));
        return Response.created(URI.create("/admin/keys/" + created.key().id()))
                .entity(KeyView.of(created.key(), created.secret().secret()))
                .build();
    }

    @GET
    @Path("/accounts/{account}/keys")
    public KeyList listKeys(@PathParam("account") String account) {
        return new KeyList(keys.listKeys(existing(account)).stream()
                .map(key -> KeyView.of(key, null))
                .toList());
    }

    @DELETE
    @Path("/keys/{key}")
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
            UUID id, UUID accountId, String name, String prefix, String key, Instant createdAt, Instant revokedAt) {
        static KeyView of(ApiKey key, String secret) {
            return new KeyView(
                    key.id(), key.accountId(), key.name(), key.keyPrefix(), secret, key.createdAt(), key.revokedAt());
        }
    }

    public record KeyList(List<KeyView> keys) {}
}
