package dev.meshwright.cli.make;

/**
 * One server-sent event.
 *
 * @param id the newest id that the stream has given, empty before the first
 * @param data its data lines, joined by line feeds
 */
record SseEvent(String id, String data) {}
