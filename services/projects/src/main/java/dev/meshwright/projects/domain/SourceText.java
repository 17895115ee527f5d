package dev.meshwright.projects.domain;

import dev.meshwright.projects.domain.SourceRefused.Reason;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What a source file says: its bytes read as UTF-8, without a byte order mark, every line end made {@code \n}.
 *
 * @param sizeBytes of the text in UTF-8
 * @param sha256    of the text in UTF-8, 64 lower-case hexadecimal digits
 */
public record SourceText(String value, int sizeBytes, String sha256) {

    /** The longest text of one file, in UTF-8 bytes. */
    public static final int LARGEST_BYTES = 64 * 1024;

    /** The longest file whose text may still be short enough: all line ends of two bytes, and a byte order mark. */
    public static final int LARGEST_FILE_BYTES = 2 * LARGEST_BYTES + 3;

    private static final char BYTE_ORDER_MARK = '\ufeff';
    private static final String AS_UTF_8 = "Save the file as text in UTF-8 and send it again.";

    /** @throws SourceRefused when there is no text in the bytes, or too much */
    public static SourceText ofBytes(byte[] bytes) {
        if (bytes.length > LARGEST_FILE_BYTES) {
            throw tooLarge(bytes.length);
        }
        return ofText(decode(bytes));
    }

    /** @throws SourceRefused when there is nothing in the text, or too much, or something that no text holds */
    public static SourceText ofText(String text) {
        String begun = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
        String value = begun.replace("\r\n", "\n").replace('\r', '\n');
        if (value.isBlank()) {
            throw noText("is empty", "Send a file with text in it.");
        }
        int zero = value.indexOf('\0');
        if (zero >= 0) {
            throw noText("is not text in UTF-8: it has a zero character, as UTF-16 and binary files do", AS_UTF_8);
        }
        byte[] bytes = encode(value);
        if (bytes.length > LARGEST_BYTES) {
            throw tooLarge(bytes.length);
        }
        return new SourceText(value, bytes.length, sha256(bytes));
    }

    private static String decode(byte[] bytes) {
        ByteBuffer from = ByteBuffer.wrap(bytes);
        CharBuffer into = CharBuffer.allocate(bytes.length);
        // A new decoder reports what is malformed, and stops before it.
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(from, into, true);
        if (result.isError()) {
            throw noText("is not text in UTF-8: the byte at offset " + from.position() + " can't be read", AS_UTF_8);
        }
        return into.flip().toString();
    }

    private static byte[] encode(String value) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(value));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return bytes;
        } catch (CharacterCodingException e) {
            throw noText("is not text: it has half of a surrogate pair", AS_UTF_8);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static SourceRefused noText(String what, String next) {
        return new SourceRefused(Reason.NOT_A_TEXT, "The source file " + what + ".", next);
    }

    private static SourceRefused tooLarge(int bytes) {
        return new SourceRefused(
                Reason.TOO_LARGE,
                "The source file has " + bytes + " bytes, and at most " + LARGEST_BYTES + " (64 KB) are taken.",
                "Shorten it, or split it into several files.");
    }
}
