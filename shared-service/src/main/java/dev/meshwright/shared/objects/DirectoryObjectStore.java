package dev.meshwright.shared.objects;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Objects as files beneath one directory. */
public final class DirectoryObjectStore implements ObjectStore {

    private final Path directory;

    public DirectoryObjectStore(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    @Override
    public void put(String name, byte[] content) throws IOException {
        put(name, channel -> {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        });
    }

    @Override
    public void put(String name, Path file) throws IOException {
        put(name, channel -> {
            try (FileChannel source = FileChannel.open(file, StandardOpenOption.READ)) {
                long size = source.size();
                for (long at = 0; at < size; ) {
                    at += source.transferTo(at, size - at, channel);
                }
            }
        });
    }

    private void put(String name, Content content) throws IOException {
        Path target = path(name);
        Files.createDirectories(target.getParent());
        Path unfinished = Files.createTempFile(target.getParent(), ".unfinished-", null);
        try {
            try (FileChannel channel = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                content.writeTo(channel);
                channel.force(true);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            forceDirectory(target.getParent());
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Makes the new name itself outlive a power cut. */
    private static void forceDirectory(Path parent) throws IOException {
        try (FileChannel channel = FileChannel.open(parent, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    @Override
    public Optional<Long> size(String name) throws IOException {
        Path file = path(name);
        return Files.isRegularFile(file) ? Optional.of(Files.size(file)) : Optional.empty();
    }

    @Override
    public InputStream open(String name, long offset, long length) throws IOException {
        Path file = path(name);
        if (!Files.isRegularFile(file)) {
            throw new NoSuchFileException(name);
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
        channel.position(offset);
        return new BoundedStream(Channels.newInputStream(channel), length);
    }

    @Override
    public void delete(String name) throws IOException {
        Files.deleteIfExists(path(name));
    }

    private Path path(String name) {
        return directory.resolve(ObjectNames.check(name));
    }

    /** What an object is to hold. */
    private interface Content {

        void writeTo(FileChannel channel) throws IOException;
    }
}
