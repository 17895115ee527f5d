package dev.meshwright.accounts.api;

import dev.meshwright.accounts.domain.AccountsSettings;
import dev.meshwright.shared.images.ImageLimits;
import dev.meshwright.shared.openapi.ApiTags;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells everyone what this installation offers, and what it costs. */
@Path("/api/v1/tiers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = ApiTags.OWN)
public class TiersResource {

    private final AccountsSettings settings;

    TiersResource(AccountsSettings settings) {
        this.settings = settings;
    }

    @GET
    @Operation(summary = "What this installation offers, and what it costs")
    public Tiers tiers() {
        return new Tiers(
                settings.tiers().stream().map(TierView::of).toList(),
                settings.prices(),
                settings.refImageCubes(),
                List.of(),
                new UploadLimits(ImageLimits.LARGEST_BYTES));
    }

    /**
     * The answer.
     *
     * @param flatOpCubes  credits that one run costs, by operation
     * @param refImageCubes credits that each reference image costs
     * @param topUpPacks   credits to be bought by themselves; there are none
     */
    public record Tiers(
            List<TierView> tiers,
            Map<String, Integer> flatOpCubes,
            int refImageCubes,
            List<Object> topUpPacks,
            UploadLimits uploadLimits) {}

    /**
     * A plan.
     *
     * @param monthlyCubes     null where credits are not metered
     * @param concurrentJobCap jobs queued or processing at a time; null for no limit
     */
    public record TierView(
            String name,
            BigDecimal usdMonthly,
            @Schema(nullable = true) Integer monthlyCubes,
            @Schema(nullable = true) Integer concurrentJobCap,
            boolean canTopup) {
        static TierView of(AccountsSettings.Tier tier) {
            return new TierView(
                    tier.name(),
                    tier.usdMonthly(),
                    tier.monthlyCubes().orElse(null),
                    tier.concurrentJobCap().orElse(null),
                    tier.canTopup());
        }
    }

    /** @param imageBytes the most that one image may have, decoded */
    public record UploadLimits(int imageBytes) {}
}
