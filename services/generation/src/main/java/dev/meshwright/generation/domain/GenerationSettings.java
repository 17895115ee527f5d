package dev.meshwright.generation.domain;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** What an operator may set for the generation service. */
@ConfigMapping(prefix = "meshwright.generation")
public interface GenerationSettings {

    /** How many jobs this process works on at a time. */
    int concurrency();

    /** How often a job is tried in all. */
    int maxAttempts();

    /** The pause before the second attempt; it doubles with each further one. */
    Duration retryPause();

    /** How often a worker says that it is alive; one that has not for four times as long is taken for dead. */
    Duration heartbeat();

    /** The name of the engine that does the work. */
    String engine();
}
