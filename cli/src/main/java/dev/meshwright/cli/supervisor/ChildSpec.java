package dev.meshwright.cli.supervisor;

import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * A process to run.
 *
 * @param secretsAndSettings the environment beyond our own: never arguments, which every user of the machine can read
 */
record ChildSpec(String name, List<String> command, Map<String, String> secretsAndSettings, Readiness readiness) {

    /** How a process shows that it serves. */
    sealed interface Readiness {}

    /** It prints the line {@code ready}. */
    record SaysReady() implements Readiness {}

    /** It answers 200 here. */
    record Answers(URI address) implements Readiness {}
}
