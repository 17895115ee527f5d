package dev.meshwright.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What a submission was made of. */
public enum InputType {
    /** Words alone. */
    TEXT,
    /** One image, sent as such; words may have come with it. */
    IMAGE,
    /** A list of images; words may have come with it. */
    IMAGES,
    /** A model to be made better. */
    REFINE,
    /** A model to be changed, and how. */
    EDIT;

    /** The word in events, in the database and in the API. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when there is no type of that word */
    @JsonCreator
    public static InputType ofWord(String word) {
        for (InputType type : values()) {
            if (type.word().equals(word)) {
                return type;
            }
        }
        throw new IllegalArgumentException("no type of input is called '" + word + "'");
    }
}
