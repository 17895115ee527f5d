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
    SUBMISSION_CREATED("submission.created", 7),
    SUBMISSION_CHANGED("submission.changed", 7),
    PROGRESS("progress", 7),
    PROJECT_DELETED("project.deleted", 7),
    CONVERSION_REQUESTED("conversion.requested", 1),
    CONVERSION_COMPLETED("conversion.completed", 1),
    ACCOUNT_KEYS("account.keys", Topic.FOR_EVER);

    /** Enough for six consumers of a group side by side; a topic's count is never lowered, and raising it moves keys. */
    public static final int PARTITIONS = 6;

    private static final int FOR_EVER = 0;
    private static final int DEAD_LETTER_DAYS = 30;

    private final String topicName;
    private final int daysKept;

    Topic(String topicName, int daysKept) {
        this.topicName = topicName;
        this.daysKept = daysKept;
    }

    /** The name on the broker. */
    public String topicName() {
        return topicName;
    }

    /** The name of the topic for records of this one that could not be handled. */
    public String deadTopicName() {
        return deadTopicName(topicName);
    }

    /** The name of the dead-letter topic that belongs to a topic of the given name. */
    public static String deadTopicName(String topicName) {
        return topicName + ".dead";
    }

    /** All topics, dead-letter twins included, as a broker is asked to create them. */
    public static List<Definition> definitions() {
        List<Definition> all = new ArrayList<>();
        for (Topic topic : values()) {
            all.add(new Definition(topic.topicName, PARTITIONS, kept(topic.daysKept)));
            all.add(new Definition(topic.deadTopicName(), 1, kept(DEAD_LETTER_DAYS)));
        }
        return List.copyOf(all);
    }

    private static Map<String, String> kept(int days) {
        return days == FOR_EVER
                ? Map.of("cleanup.policy", "compact")
                : Map.of(
                        "cleanup.policy",
                        "delete",
                        "retention.ms",
                        Long.toString(Duration.ofDays(days).toMillis()));
    }

    /**
     * A topic to create.
     *
     * @param configuration Kafka's own topic settings
     */
    public record Definition(String name, int partitions, Map<String, String> configuration) {}
}
