package dev.meshwright.shared.http;

import dev.meshwright.model.Ids;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.regex.Pattern;

/** Gives each request an id that stands in its response, in its problem documents and in the log. */
@Singleton
public class RequestId {

    public static final String HEADER = "X-Request-Id";

    private static final String KEY = "meshwright.request-id";
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._:-]{1,128}");
    private static final int BEFORE_EVERYTHING = 1_000;

    void register(@Observes Filters filters) {
        filters.register(RequestId::assign, BEFORE_EVERYTHING);
    }

    /** The id of a request in progress. */
    public static String of(RoutingContext context) {
        String id = context.get(KEY);
        return id == null ? "" : id;
    }

    private static void assign(RoutingContext context) {
        String given = context.request().getHeader(HEADER);
        String id = given != null && ACCEPTED.matcher(given).matches()
                ? given
                : Ids.next().toString();
        context.put(KEY, id);
        context.response().putHeader(HEADER, id);
        context.next();
    }
}
