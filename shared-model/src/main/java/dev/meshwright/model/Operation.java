package dev.meshwright.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a submission asks for, with the phase that older clients know it by. */
public enum Operation {
    /** A new model. */
    CREATE(1),
    /** A better version of a model, without anything being asked for. */
    REFINE(2),
    /** A model changed as somebody asks. */
    EDIT(3);

    private final int phase;

    Operation(int phase) {
        this.phase = phase;
    }

    /** 1 to 5. */
    public int phase() {
        return phase;
    }

    /** The word in events, in the database and in the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no operation of that word */
    @JsonCreator
    public static Operation ofWord(String word) {
        for (Operation operation : values()) {
            if (operation.word().equals(word)) {
                return operation;
            }
        }
        throw new IllegalArgumentException("no operation is called '" + word + "'");
    }
}
