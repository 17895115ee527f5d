package dev.meshwright.cli.make;

import java.io.PrintWriter;

/** A bar that grows on one line of a terminal, with the log above it. */
final class TerminalView implements JobView {
    private static final int BAR = 30;
    private static final int LONGEST_MESSAGE = 40;
    private static final String CLEAR_LINE = "\r\u001b[2K";

    private final PrintWriter out;
    private String line = "";

    TerminalView(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void progress(double fraction, String message) {
        int full = (int) Math.round(fraction * BAR);
        String shown = message.length() > LONGEST_MESSAGE ? message.substring(0, LONGEST_MESSAGE - 1) + "…" : message;
        line = "%s%s %3d %%  %s".formatted("█".repeat(full), "░".repeat(BAR - full), (int) (fraction * 100), shown);
        out.print(CLEAR_LINE + line);
        out.flush();
    }

    @Override
    public void log(String level, String message) {
        out.println(CLEAR_LINE + "  " + message);
        out.print(line);
        out.flush();
    }

    @Override
    public void end() {
        out.print(CLEAR_LINE);
        out.flush();
    }
}
