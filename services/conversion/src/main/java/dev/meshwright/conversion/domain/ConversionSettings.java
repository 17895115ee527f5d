package dev.meshwright.conversion.domain;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithName;
import java.time.Duration;

/** What an operator may set for the conversion service. */
@ConfigMapping(prefix = "meshwright.conversion")
public interface ConversionSettings {

    /** How many conversions this process works on at a time. */
    int concurrency();

    /** The part of the heap that conversions may take together, above 0 and below 1. */
    double memoryShare();

    /** How long a conversion may take. */
    Duration timeLimit();

    /** The largest GLB that is converted. */
    MemorySize largestModel();

    /** The largest file that a conversion may make. */
    MemorySize largestFile();

    /** How often a conversion is tried in all. */
    int maxAttempts();

    /** The pause before the second attempt; it doubles with each further one. */
    Duration retryPause();

    /** How often a worker says that it is alive; one that has not for four times as long is taken for dead. */
    Duration heartbeat();

    /** How long after its end a conversion can be asked about. */
    Duration jobRetention();

    /** How long a download waits for its file. */
    @WithName("wait")
    Duration longestWait();
}
