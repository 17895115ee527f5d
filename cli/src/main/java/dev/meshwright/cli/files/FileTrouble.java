package dev.meshwright.cli.files;

import dev.meshwright.cli.CommandException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says in a sentence what went wrong with a file, and what to do. */
final class FileTrouble {

    private FileTrouble() {}

    static CommandException reading(Path file, IOException cause) {
        String sentence =
                switch (cause) {
                    case NoSuchFileException ignored -> "There is no file " + shown(file) + ".";
                    case AccessDeniedException ignored ->
                        "The file " + shown(file) + " may not be read by you. Change its permissions.";
                    default -> "The file " + shown(file) + " can't be read: " + reason(cause) + ".";
                };
        return new CommandException(sentence, cause);
    }

    static CommandException writing(Path file, IOException cause) {
        String sentence =
                switch (cause) {
                    case AccessDeniedException ignored ->
                        "Nothing may be written by you into the directory of " + shown(file)
                                + ". Change its permissions, or write elsewhere.";
                    default -> "The file " + shown(file) + " can't be written: " + reason(cause) + "." + advice(cause);
                };
        return new CommandException(sentence, cause);
    }

    private static String advice(IOException cause) {
        return reason(cause).contains("No space left") ? " Make room there, or write elsewhere." : "";
    }

    /** What the system says, without the name of a file that nobody asked for. */
    private static String reason(IOException cause) {
        if (cause instanceof FileSystemException system && system.getReason() != null) {
            return system.getReason();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : Printable.of(cause.getMessage());
    }

    static String shown(Path file) {
        return Printable.of(file.toString());
    }
}
