package dev.meshwright.formats;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packages of Node.js that the tests ask, fetched as the lock file says into a directory of the build. */
final class NodeModules {

    private static final Path SOURCE = Path.of("src/test/js");
    private static final Path INSTALLED = Path.of("target/judges").toAbsolutePath();

    private static String missing;

    private NodeModules() {}

    static Path path(String within) {
        return INSTALLED.resolve("node_modules").resolve(within);
    }

    static boolean areInstalled() {
        return attempt().isEmpty();
    }

    private static synchronized String attempt() {
        if (missing == null) {
            missing = install();
        }
        return missing;
    }

    /** The directory with the programs and what they need; skips the test where that can't be had. */
    static Path installed() {
        String reason = attempt();
        assumeTrue(reason.isEmpty(), "skipped: " + reason);
        return INSTALLED;
    }

    private static String install() {
        if (!succeeds(List.of("node", "--version"))) {
            return "no 'node' on the path";
        }
        try {
            Files.createDirectories(INSTALLED);
            boolean isCurrent = isCurrent();
            copySources();
            if (isCurrent) {
                return "";
            }
            boolean installed =
                    succeeds(List.of("npm", "ci", "--no-audit", "--no-fund", "--prefix", INSTALLED.toString()));
            if (installed) {
                Files.copy(lock(INSTALLED), done(), StandardCopyOption.REPLACE_EXISTING);
            }
            return installed ? "" : "'npm ci' could not fetch the packages that package-lock.json names";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path lock(Path directory) {
        return directory.resolve("package-lock.json");
    }

    /** A copy of the lock file, written once all of it is there. */
    private static Path done() {
        return INSTALLED.resolve("installed.json");
    }

    private static boolean isCurrent() throws IOException {
        return Files.exists(done()) && Files.mismatch(lock(SOURCE), done()) < 0;
    }

    private static void copySources() throws IOException {
        try (Stream<Path> sources = Files.list(SOURCE)) {
            for (Path source : sources.toList()) {
                Files.copy(source, INSTALLED.resolve(source.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    static boolean succeeds(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(3, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
