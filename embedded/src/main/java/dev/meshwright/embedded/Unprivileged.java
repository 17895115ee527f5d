package dev.meshwright.embedded;

import java.io.IOException;
import java.util.List;

/**
 * PostgreSQL refuses to run as root. Where we are root (containers, build machines), a user namespace of its own lets
 * it run as somebody without rights while its files stay ours.
 */
final class Unprivileged {
    private Unprivileged() {}

    /** Words to put before a command so that it does not run as root: none for an ordinary user. */
    static List<String> prefix() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (!succeeds("unshare", "-U", "true")) {
            throw new EmbeddedException(
                    "PostgreSQL refuses to run as root, and this machine allows no user namespaces (unshare -U)."
                            + " Run Meshwright as an ordinary user.");
        }
        return List.of("unshare", "-U");
    }

    private static boolean succeeds(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor() == 0;
        } catch (IOException _) {
            return false;
        } catch (InterruptedException exception) {
            Thread.currentThread().interrupt();
            throw new EmbeddedException("Interrupted while starting PostgreSQL", exception);
        }
    }
}
