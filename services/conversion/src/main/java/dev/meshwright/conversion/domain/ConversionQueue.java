package dev.meshwright.conversion.domain;

import dev.meshwright.shared.queue.LineQueue;

/** The queue of conversions that wait for a worker. */
public interface ConversionQueue extends LineQueue {}
