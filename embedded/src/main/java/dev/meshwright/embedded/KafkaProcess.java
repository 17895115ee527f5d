package dev.meshwright.embedded;

import java.nio.file.Path;

/** A Kafka broker as a process of its own: {@code KafkaProcess DIRECTORY PORT}. */
public final class KafkaProcess {
    private KafkaProcess() {}

    public static void main(String[] arguments) {
        ChildProcess.run("Kafka", () -> {
            EmbeddedKafka kafka = EmbeddedKafka.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
            Provisioning.topics(kafka.bootstrapServers());
            return kafka;
        });
    }
}
