package dev.meshwright.generation.domain;

import dev.meshwright.shared.queue.LineQueue;

/** The queue of runs that wait for a worker. */
public interface RunQueue extends LineQueue {}
