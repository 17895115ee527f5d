package dev.meshwright.intake.events;

import dev.meshwright.intake.domain.Endings;
import dev.meshwright.shared.http.ProblemException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Asks generation, where jobs end, and tracking, where clients see them end. One of the two is enough to know; when
 * neither answers, nobody knows.
 */
@Singleton
class AskedEndings implements Endings {

    private static final String WHAT = "the jobs of this API key";

    private final GenerationClient generation;
    private final TrackingClient tracking;

    AskedEndings(@RestClient GenerationClient generation, @RestClient TrackingClient tracking) {
        this.generation = generation;
        this.tracking = tracking;
    }

    @Override
    public Set<UUID> among(Collection<UUID> submissions) {
        String ids = submissions.stream().map(UUID::toString).collect(Collectors.joining(","));
        Set<UUID> ended = new HashSet<>();
        ProblemException away;
        try {
            ended.addAll(ask(() -> generation.ended(ids)));
            away = null;
        } catch (ProblemException e) {
            away = e;
        }
        try {
            ended.addAll(ask(() -> tracking.ended(ids)));
        } catch (ProblemException e) {
            if (away != null) {
                throw e;
            }
        }
        return ended;
    }

    private static Collection<UUID> ask(Supplier<Response> question) {
        return Questions.ask(
                        WHAT,
                        question,
                        response -> response.readEntity(Ended.class).ended())
                .orElse(List.of());
    }

    /** The answer of both. */
    record Ended(List<UUID> ended) {}
}
