package dev.meshwright.tracking.stream;

import io.vertx.core.buffer.Buffer;

/**
 * A server-sent event, encoded once for all who listen.
 *
 * @param sequence of the step that it tells of
 * @param terminal whether nothing follows it
 */
record Frame(long sequence, boolean terminal, Buffer encoded) {}
