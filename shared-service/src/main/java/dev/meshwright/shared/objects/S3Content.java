package dev.meshwright.shared.objects;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** What is to be stored: it can be read in parts, and each of them more than once. */
interface S3Content {

    /** Bytes. */
    long length() throws IOException;

    InputStream open(long offset, int length) throws IOException;

    static S3Content of(byte[] bytes) {
        return new S3Content() {
            @Override
            public long length() {
                return bytes.length;
            }

            @Override
            public InputStream open(long offset, int length) {
                return new ByteArrayInputStream(bytes, (int) offset, length);
            }
        };
    }

    static S3Content of(Path file) {
        return new S3Content() {
            @Override
            public long length() throws IOException {
                return Files.size(file);
            }

            @Override
            public InputStream open(long offset, int length) throws IOException {
                FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
                channel.position(offset);
                return new BoundedStream(Channels.newInputStream(channel), length);
            }
        };
    }
}
