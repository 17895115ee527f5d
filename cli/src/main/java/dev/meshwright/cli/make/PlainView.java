package dev.meshwright.cli.make;

import java.io.PrintWriter;

/** Lines, for files and pipes. */
final class PlainView implements JobView {
    private final PrintWriter out;
    private String newest = "";

    PlainView(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void progress(double fraction, String message) {
        String line = "%3d %%  %s".formatted((int) (fraction * 100), message);
        if (!line.equals(newest)) {
            newest = line;
            out.println(line);
            out.flush();
        }
    }

    @Override
    public void log(String level, String message) {
        out.println("  " + message);
        out.flush();
    }

    @Override
    public void end() {
        // Lines stay.
    }
}
