package dev.meshwright.accounts.api;

import dev.meshwright.model.event.KeyLimits;
import dev.meshwright.shared.http.RequestFields;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Limits as an operator asks for them: a number is a limit, null is none, and what is left out stays as it is. */
record LimitsRequest(Change active, Change hourly, Change daily) implements UnaryOperator<KeyLimits> {

    private static final String FIELD = "limits";
    private static final int HIGHEST = 1_000_000_000;

    /** Reads {@code limits}; null as a whole stands for no limit of any kind. */
    static LimitsRequest of(RequestFields fields) {
        if (fields.isNull(FIELD)) {
            return new LimitsRequest(Change.TO_NONE, Change.TO_NONE, Change.TO_NONE);
        }
        Optional<RequestFields> limits = fields.object(FIELD);
        return new LimitsRequest(change(limits, "active"), change(limits, "hourly"), change(limits, "daily"));
    }

    @Override
    public KeyLimits apply(KeyLimits present) {
        return new KeyLimits(
                active.apply(present.active()), hourly.apply(present.hourly()), daily.apply(present.daily()));
    }

    private static Change change(Optional<RequestFields> limits, String field) {
        if (limits.isEmpty() || !limits.get().isPresent(field)) {
            return Change.NOTHING;
        }
        return new Change(true, limits.get().integer(field, 0, HIGHEST));
    }

    /**
     * What becomes of one limit.
     *
     * @param asked whether anything does
     * @param limit null for none
     */
    record Change(boolean asked, Integer limit) {

        static final Change NOTHING = new Change(false, null);
        static final Change TO_NONE = new Change(true, null);

        Integer apply(Integer present) {
            return asked ? limit : present;
        }
    }
}
