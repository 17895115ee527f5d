package dev.meshwright.intake.input;

import dev.meshwright.shared.images.ImageFacts;
import java.net.URI;

/** An image as a client gives it. */
public sealed interface GivenImage {

    /** The field that it stands in, such as {@code images[1]}. */
    String field();

    /**
     * The image itself, already seen to be one.
     *
     * @param content of the file
     */
    record Sent(String field, byte[] content, ImageFacts facts) implements GivenImage {}

    /** Where it lies. */
    record Linked(String field, URI address) implements GivenImage {}
}
