package dev.meshwright.accounts.domain;

import dev.meshwright.model.Operation;
import dev.meshwright.model.event.KeyLimits;
import io.smallrye.config.ConfigMapping;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What an operator may set for the accounts service. */
@ConfigMapping(prefix = "meshwright.accounts")
public interface AccountsSettings {

    /** The plan of an account that was made without one. */
    String plan();

    /** The limits of a key that was made without any. */
    DefaultLimits limits();

    /** The plans that this installation has to offer. */
    List<Tier> tiers();

    /** Credits that one run of an operation costs, by the operation's word; what is not named costs nothing. */
    Map<String, Integer> flatOpCubes();

    /** Credits that each reference image costs. */
    int refImageCubes();

    /** What each operation costs, those that cost nothing too. */
    default Map<String, Integer> prices() {
        Map<String, Integer> prices = new TreeMap<>();
        for (Operation operation : Operation.values()) {
            prices.put(operation.word(), flatOpCubes().getOrDefault(operation.word(), 0));
        }
        return prices;
    }

    /** Empty is no limit. */
    interface DefaultLimits {

        /** Jobs queued or processing at a time. */
        Optional<Integer> active();

        /** Submissions in any 60 minutes. */
        Optional<Integer> hourly();

        /** Submissions in any 24 hours. */
        Optional<Integer> daily();

        default KeyLimits toKeyLimits() {
            return new KeyLimits(active().orElse(null), hourly().orElse(null), daily().orElse(null));
        }
    }

    /** A plan, as clients are shown it. */
    interface Tier {

        String name();

        BigDecimal usdMonthly();

        /** Empty where credits are not metered. */
        Optional<Integer> monthlyCubes();

        /** Empty for no limit. */
        Optional<Integer> concurrentJobCap();

        boolean canTopup();
    }
}
