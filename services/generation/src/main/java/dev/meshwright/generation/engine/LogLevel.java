package dev.meshwright.generation.engine;

/** How much a log line of an engine matters to the user. */
public enum LogLevel {
    INFO,
    WARN
}
