package dev.meshwright.shared.keys;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * How a key is stored and sent about. A plain SHA-256 is enough here, unlike for passwords: a key holds more than 200
 * random bits, which nobody can try.
 */
public final class KeyHash {

    private KeyHash() {}

    /** 64 lower-case hexadecimal digits. */
    public static String of(String key) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(key.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
