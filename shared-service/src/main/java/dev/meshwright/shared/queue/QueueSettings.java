package dev.meshwright.shared.queue;

import java.time.Duration;

/**
 * How a queue is worked.
 *
 * @param concurrency how many pieces of work this process takes at a time
 * @param heartbeat   how often a worker says that it is alive; one that has not for four times as long is taken for dead
 * @param retryPause  before the second attempt; it doubles with each further one
 */
public record QueueSettings(int concurrency, Duration heartbeat, Duration retryPause) {}
