package dev.meshwright.cli.make;

import dev.meshwright.cli.CommandException;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** The header of a binary glTF 2.0 file (specification, section 4.4.2). */
final class Glb {
    private static final int MAGIC = 0x46546C67;
    private static final int VERSION = 2;
    private static final int HEADER_BYTES = 12;
    private static final int SMALLEST_BYTES = 20;

    private Glb() {}

    /** Fails unless the file is as long as its header says, and is a GLB at all. */
    static void require(Path file) throws IOException {
        long size = Files.size(file);
        if (size < SMALLEST_BYTES) {
            throw new CommandException("What was downloaded is no GLB: it has " + size + " bytes.");
        }
        ByteBuffer header = ByteBuffer.allocate(HEADER_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        try (DataInputStream stream = new DataInputStream(Files.newInputStream(file))) {
            stream.readFully(header.array());
        }
        int magic = header.getInt();
        int version = header.getInt();
        long length = Integer.toUnsignedLong(header.getInt());
        if (magic != MAGIC || version != VERSION || length != size) {
            throw new CommandException("What was downloaded is no whole GLB 2: magic %08x, version %d, %d of %d bytes."
                    .formatted(magic, version, size, length));
        }
    }
}
