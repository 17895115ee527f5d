package dev.meshwright.conversion.format;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;

/** A file that is being written: it knows its digest, grows no larger than it may, and ends when its thread is to end. */
final class BoundedFile extends OutputStream {

    private final OutputStream file;
    private final MessageDigest digest = sha256();
    private final long most;
    private long size;

    /** @param path of a file that is there: whoever has removed it wants no other */
    BoundedFile(Path path, long most) throws IOException {
        this.file = Files.newOutputStream(path, StandardOpenOption.WRITE);
        this.most = most;
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("interrupted after " + size + " bytes");
        }
        if (size + length > most) {
            throw new TooLargeException();
        }
        file.write(bytes, offset, length);
        digest.update(bytes, offset, length);
        size += length;
    }

    @Override
    public void flush() throws IOException {
        file.flush();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    long size() {
        return size;
    }

    /** Of everything so far; ends the counting. */
    String hexDigest() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The file would be larger than it may. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
