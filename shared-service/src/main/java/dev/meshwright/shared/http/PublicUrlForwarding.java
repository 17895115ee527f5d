package dev.meshwright.shared.http;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientRequestFilter;
import java.net.URI;

/**
 * Tells the service that is asked which address the client of the present request has called, so that URLs in its answer
 * lead there. For REST clients whose answers are passed on: {@code @RegisterProvider(PublicUrlForwarding.class)}.
 */
@ApplicationScoped
public class PublicUrlForwarding implements ClientRequestFilter {

    private final PublicUrl publicUrl;

    PublicUrlForwarding(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    @Override
    public void filter(ClientRequestContext request) {
        URI base = URI.create(publicUrl.base());
        request.getHeaders().putSingle(PublicUrl.FORWARDED_PROTO, base.getScheme());
        request.getHeaders().putSingle(PublicUrl.FORWARDED_HOST, base.getRawAuthority());
    }
}
