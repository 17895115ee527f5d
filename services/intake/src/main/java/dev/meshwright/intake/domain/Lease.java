package dev.meshwright.intake.domain;

import java.util.UUID;

/**
 * The right to work on a request that came with an idempotency key.
 *
 * @param token that proves it, in the transaction that ends the work
 */
public record Lease(UUID accountId, String path, String idempotencyKey, UUID token) {}
