package dev.meshwright.model.event;

import dev.meshwright.model.Topic;
import java.util.UUID;

/**
 * An API key was made, changed or revoked. The topic is compacted: the newest record of a key is its present state.
 *
 * @param keyHash   SHA-256 of the key, 64 lower-case hexadecimal digits; the key itself is never sent
 * @param keyPrefix the first characters of the key, by which a person recognises it
 * @param accountId whose it is
 * @param name      the key's label
 * @param revoked   whether it no longer opens anything
 * @param plan      the name of what its account has subscribed to
 * @param limits    what may be submitted with it
 */
public record AccountKeyChanged(
        String keyHash, String keyPrefix, UUID accountId, String name, boolean revoked, String plan, KeyLimits limits)
        implements Event {

    public AccountKeyChanged {
        plan = plan == null ? "default" : plan;
        limits = limits == null ? KeyLimits.NONE : limits;
    }

    @Override
    public Topic topic() {
        return Topic.ACCOUNT_KEYS;
    }

    @Override
    public String key() {
        return keyHash;
    }
}
