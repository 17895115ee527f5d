import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a program from its start to its end and watches how large it gets. */
final class WholeProcess {

    private static final long MILLISECONDS_BETWEEN = 5;
    private static final Path LOG = Path.of(System.getProperty("java.io.tmpdir"), "meshwright-formats.log");

    private WholeProcess() {}

    static Contender.Figure run(List<String> command) throws IOException, InterruptedException {
        long began = System.nanoTime();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(LOG.toFile())
                .start();
        double peak = Double.NaN;
        while (!process.waitFor(MILLISECONDS_BETWEEN, TimeUnit.MILLISECONDS)) {
            double now = peak(process.pid());
            peak = Double.isNaN(now) ? peak : now;
        }
        double milliseconds = (System.nanoTime() - began) / 1e6;
        if (process.exitValue() != 0) {
            throw new IOException(command + " ended with " + process.exitValue() + ":\n" + Files.readString(LOG));
        }
        return new Contender.Figure(milliseconds, peak);
    }

    /** What the kernel calls the high-water mark; NaN when the process has gone, or where there is no Linux. */
    private static double peak(long process) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", Long.toString(process), "status"))) {
                if (line.startsWith("VmHWM:")) {
                    return Long.parseLong(line.replaceAll("\\D", "")) / 1024.0;
                }
            }
        } catch (IOException gone) {
            return Double.NaN;
        }
        return Double.NaN;
    }
}
