package dev.meshwright.cli;

/** The command cannot be done; the message tells the person at the terminal why, and what to do. */
public final class CommandException extends RuntimeException {
    public CommandException(String message) {
        super(message);
    }

    public CommandException(String message, Throwable cause) {
        super(message, cause);
    }
}
