package dev.meshwright.cli.installation;

import dev.meshwright.cli.CommandException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;

/** Secrets that are made once and kept in files that only their owner can read. */
final class Secrets {
    private static final int BYTES = 32;

    private Secrets() {}

    /** The secret in the file; on first use a new one, of 256 random bits. */
    static String readOrMake(Path file, String prefix) {
        try {
            if (!Files.exists(file)) {
                make(file, prefix);
            }
            String secret = Files.readString(file).strip();
            if (secret.isEmpty()) {
                throw new CommandException("The file " + file + " is empty. Delete it: a new secret is then made.");
            }
            return secret;
        } catch (IOException exception) {
            throw new CommandException("Cannot read or write the secret in " + file + ": " + exception, exception);
        }
    }

    private static void make(Path file, String prefix) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String secret = prefix + Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Path partial = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(partial);
        FileAttribute<?> ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (WritableByteChannel channel = Files.newByteChannel(
                partial, EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            channel.write(ByteBuffer.wrap((secret + "\n").getBytes(StandardCharsets.UTF_8)));
        } catch (FileAlreadyExistsException _) {
            // Another command of the same moment makes it.
            return;
        }
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
