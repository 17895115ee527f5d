package dev.meshwright.intake.api;

import dev.meshwright.intake.domain.Usage;
import dev.meshwright.intake.domain.Usages;
import dev.meshwright.model.event.KeyLimits;
import dev.meshwright.shared.keys.Caller;
import dev.meshwright.shared.keys.KeyRequired;
import dev.meshwright.shared.openapi.ApiTags;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells callers what is used of their key's limits. */
@Path("/api/v1/usage")
@KeyRequired
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = ApiTags.OWN)
public class UsageResource {

    private final Usages usages;
    private final Caller caller;

    UsageResource(Usages usages, Caller caller) {
        this.usages = usages;
        this.caller = caller;
    }

    @GET
    @Operation(summary = "The key's limits and what is used of them")
    public UsageView usage() {
        KeyLimits limits = caller.key().limits();
        Usage usage = usages.of(caller.key().keyHash());
        return new UsageView(
                caller.key().plan(),
                limits.isNone(),
                null,
                limits.active(),
                usage.active(),
                usage.everyone(),
                new Window(limits.hourly(), usage.lastHour()),
                new Window(limits.daily(), usage.lastDay()));
    }

    /**
     * The answer.
     *
     * @param isUnlimited        whether the key has no limit of any kind
     * @param cubesBalance       credits; null, since nothing is metered
     * @param concurrentJobCap   jobs of the key queued or processing at a time; null for no limit
     * @param concurrentInFlight those that are
     * @param gpuLaneDepth       jobs queued or processing in the whole system
     * @param hourly             submissions in the last 60 minutes
     * @param daily              submissions in the last 24 hours
     */
    public record UsageView(
            String plan,
            boolean isUnlimited,
            @Schema(nullable = true) Integer cubesBalance,
            @Schema(nullable = true) Integer concurrentJobCap,
            long concurrentInFlight,
            long gpuLaneDepth,
            Window hourly,
            Window daily) {}

    /**
     * Submissions within a time.
     *
     * @param limit null for none
     */
    @Schema(name = "UsageWindow")
    public record Window(@Schema(nullable = true) Integer limit, long used) {}
}
