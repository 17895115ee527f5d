package dev.meshwright.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Every topic there is. Topics are created from this list when a system is set up, never by a producer's accident.
 *
 * <p>Each source topic has a twin, {@code <topic>.dead}, for records that could not be handled.
 */
public enum Topic {
    SUBMISSION_CREATED("submission.created", Kept.days(7)),
    SUBMISSION_CHANGED("submission.changed", Kept.days(7)),
    PROGRESS("progress", Kept.days(7)),
    ACCOUNT_KEYS("account.keys", Kept.COMPACTED);

    /** Enough for six consumers of a group side by side; a topic's count is never lowered, and raising it moves keys. */
    public static final int PARTITIONS = 6;

    private static final Duration DEAD_RETENTION = Duration.ofDays(30);

    private final String topicName;
    private final Kept kept;

    Topic(String topicName, Kept kept) {
        this.topicName = topicName;
        this.kept = kept;
    }

    /** The name on the broker. */
    public String topicName() {
        return topicName;
    }

    /** The name of the topic for records of this one that could not be handled. */
    public String deadTopicName() {
        return topicName + ".dead";
    }

    /** All topics, dead-letter twins included, as a broker is asked to create them. */
    public static List<Definition> definitions() {
        List<Definition> all = new ArrayList<>();
        for (Topic topic : values()) {
            all.add(new Definition(topic.topicName, PARTITIONS, topic.kept.configuration()));
            all.add(new Definition(
                    topic.deadTopicName(), 1, Kept.days(DEAD_RETENTION.toDays()).configuration()));
        }
        return List.copyOf(all);
    }

    /**
     * A topic to create.
     *
     * @param configuration Kafka's own topic settings
     */
    public record Definition(String name, int partitions, Map<String, String> configuration) {}

    private record Kept(Map<String, String> configuration) {

        static final Kept COMPACTED = new Kept(Map.of("cleanup.policy", "compact"));

        static Kept days(long days) {
            return new Kept(Map.of(
                    "cleanup.policy",
                    "delete",
                    "retention.ms",
                    Long.toString(Duration.ofDays(days).toMillis())));
        }
    }
}
