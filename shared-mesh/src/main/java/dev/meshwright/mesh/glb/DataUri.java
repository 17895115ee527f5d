package dev.meshwright.mesh.glb;

import dev.meshwright.mesh.geometry.Interruption;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;

/** What stands in base64 in the document itself (RFC 2397), decoded piece by piece: it may be most of a large file. */
final class DataUri {

    private static final String SCHEME = "data:";
    private static final String MARKER = ";base64,";
    /** Characters, of which four are three bytes. */
    private static final int PIECE = 1 << 16;

    private DataUri() {}

    /** Whether the document says that something stands in itself, be it right or not. */
    static boolean isOne(String uri) {
        return uri != null && uri.startsWith(SCHEME);
    }

    /** Whether what stands in the document is in base64. */
    static boolean isBase64(String uri) {
        return isOne(uri) && uri.contains(MARKER);
    }

    /** @throws IllegalArgumentException when it is not in base64 */
    static byte[] decode(String uri) {
        int start = uri.indexOf(MARKER) + MARKER.length();
        int length = uri.length() - start;
        byte[] bytes = new byte[Math.toIntExact(3L * Math.ceilDiv(length, 4))];
        int filled = 0;
        for (int from = start; from < uri.length(); from += PIECE) {
            Interruption.check();
            int end = Math.min(from + PIECE, uri.length());
            byte[] piece = Base64.getDecoder().decode(uri.substring(from, end).getBytes(StandardCharsets.ISO_8859_1));
            if (end < uri.length() && piece.length != PIECE / 4 * 3) {
                throw new IllegalArgumentException("it ends before its last character");
            }
            System.arraycopy(piece, 0, bytes, filled, piece.length);
            filled += piece.length;
        }
        return filled == bytes.length ? bytes : Arrays.copyOf(bytes, filled);
    }
}
