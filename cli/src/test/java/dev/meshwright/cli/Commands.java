package dev.meshwright.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs commands as a terminal would, and keeps what they say. */
public final class Commands {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    /** @return the exit code */
    public int run(String... arguments) {
        return Main.execute(command -> command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err)), arguments);
    }

    public String out() {
        return out.toString();
    }

    public String err() {
        return err.toString();
    }
}
