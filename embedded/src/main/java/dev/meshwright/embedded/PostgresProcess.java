package dev.meshwright.embedded;

import java.nio.file.Path;

/**
 * A PostgreSQL server as a process of its own: {@code PostgresProcess DIRECTORY PORT}. The services' roles get the
 * passwords that the environment holds ({@link DatabasePasswords#variable}).
 */
public final class PostgresProcess {
    private PostgresProcess() {}

    public static void main(String[] arguments) {
        ChildProcess.run("PostgreSQL", () -> {
            EmbeddedPostgres postgres = EmbeddedPostgres.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
            Provisioning.database(postgres, DatabasePasswords::fromEnvironment);
            ChildProcess.stopUnless(postgres::isRunning);
            return postgres;
        });
    }
}
