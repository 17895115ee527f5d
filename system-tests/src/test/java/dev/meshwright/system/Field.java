package dev.meshwright.system;

import java.util.List;

/** A field of a body, or a parameter of a query, with what it takes. */
sealed interface Field {

    String name();

    /** Whether a call without it is refused. */
    boolean required();

    /** A text of at most so many characters. */
    record Text(String name, boolean required, int longest) implements Field {}

    /** A text that has to be there, but may be null. */
    record Clearable(String name, int longest) implements Field {
        @Override
        public boolean required() {
            return true;
        }
    }

    /** One of some words. */
    record Word(String name, boolean required) implements Field {}

    /** A number between bounds, both included. */
    record Range(String name, boolean required, String lowest, String highest, String tooLow, String tooHigh)
            implements Field {}

    /** True or false. */
    record Flag(String name, boolean required) implements Field {}

    /** The id of a thing that has to be the caller's. */
    record Id(String name, boolean required, Thing thing) implements Field {}

    /** The id of a project, which has to be there, but may be null. */
    record ClearableId(String name) implements Field {
        @Override
        public boolean required() {
            return true;
        }
    }

    /** Texts. */
    record Texts(String name, boolean required) implements Field {}

    /** What ids name. */
    enum Thing {
        SUBMISSION,
        PROJECT,
        IMAGE
    }

    static List<Field> none() {
        return List.of();
    }
}
