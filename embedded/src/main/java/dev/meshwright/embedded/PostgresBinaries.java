package dev.meshwright.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * PostgreSQL's programs, unpacked from the class path once per version into a cache directory that only its owner can
 * enter: {@code $XDG_CACHE_HOME/meshwright} or {@code ~/.cache/meshwright}.
 */
final class PostgresBinaries {
    private static final String OWNER_ONLY = "rwx------";

    private final Path directory;
    private final List<String> prefix;

    private PostgresBinaries(Path directory, List<String> prefix) {
        this.directory = directory;
        this.prefix = prefix;
    }

    static synchronized PostgresBinaries unpacked() {
        String archive = archiveName();
        try {
            Path directory = cache().resolve("postgresql-" + checksum(archive));
            if (!Files.isDirectory(directory)) {
                unpackTo(archive, directory);
            }
            return new PostgresBinaries(directory, Unprivileged.prefix());
        } catch (IOException exception) {
            throw new UncheckedIOException("Cannot unpack PostgreSQL's programs", exception);
        }
    }

    /** The words that start a command line for one of PostgreSQL's programs. */
    List<String> command(String program) {
        return Stream.concat(
                        prefix.stream(),
                        Stream.of(directory.resolve("bin").resolve(program).toString()))
                .toList();
    }

    private static String archiveName() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac") ? "darwin" : "linux";
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String named =
                switch (processor) {
                    case "amd64", "x86_64" -> "x86_64";
                    case "aarch64", "arm64" -> "arm_64";
                    default -> processor;
                };
        return "/postgres-" + system + "-" + named + ".txz";
    }

    private static InputStream open(String archive) {
        InputStream stream = PostgresBinaries.class.getResourceAsStream(archive);
        if (stream == null) {
            throw new EmbeddedException("There is no embedded PostgreSQL for this machine (" + archive.substring(1)
                    + "). Run the services against a PostgreSQL server of your own.");
        }
        return stream;
    }

    private static String checksum(String archive) throws IOException {
        CRC32 checksum = new CRC32();
        try (CheckedInputStream stream = new CheckedInputStream(open(archive), checksum)) {
            long size = stream.transferTo(OutputStream.nullOutputStream());
            return String.format(Locale.ROOT, "%08x-%d", checksum.getValue(), size);
        }
    }

    private static Path cache() throws IOException {
        Path home = Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                .filter(value -> !value.isBlank())
                .map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
        Path cache = home.resolve("meshwright");
        Files.createDirectories(cache);
        Files.setPosixFilePermissions(cache, PosixFilePermissions.fromString(OWNER_ONLY));
        return cache;
    }

    /** Unpacks beside the goal and moves into place, so that a half unpacked directory is never taken for a whole one. */
    private static void unpackTo(String archive, Path goal) throws IOException {
        Path partial = Files.createTempDirectory(goal.getParent(), "unpacking-");
        try (TarArchiveInputStream entries =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(open(archive))))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entry, entries, partial);
            }
        }
        try {
            Files.move(partial, goal, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException _) {
            // Another process was faster; its copy is as good.
            Directories.delete(partial);
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path directory) throws IOException {
        Path target = directory.resolve(entry.getName()).normalize();
        if (!target.startsWith(directory)) {
            throw new IOException("Entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isLink()) {
            Files.createLink(target, directory.resolve(entry.getLinkName()));
        } else {
            Files.copy(content, target);
            if (target.getParent().endsWith("bin")) {
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }
}
