package dev.meshwright.intake.domain;

/**
 * What is used of a key's limits.
 *
 * @param active   jobs of the key that are queued or processing
 * @param lastHour submissions in the last 60 minutes
 * @param lastDay  submissions in the last 24 hours
 * @param everyone jobs of all keys that are queued or processing
 */
public record Usage(long active, long lastHour, long lastDay, long everyone) {}
