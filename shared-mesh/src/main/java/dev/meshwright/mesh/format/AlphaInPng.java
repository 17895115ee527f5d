package dev.meshwright.mesh.format;

import java.nio.ByteBuffer;

/** Whether a PNG may hold alpha, told by its first chunks alone (PNG specification, third edition, sections 5 and 11). */
final class AlphaInPng {

    private static final int SIGNATURE_BYTES = 8;
    private static final int COLOR_TYPE_AT = 25;
    private static final int ALPHA_BIT = 4;
    private static final int TRANSPARENCY = 0x74524E53;
    private static final int DATA = 0x49444154;
    /** Of a chunk, but for its content: length, type, checksum. */
    private static final int AROUND_CONTENT = 12;

    private AlphaInPng() {}

    static boolean mayBeThere(byte[] png) {
        if (png.length <= COLOR_TYPE_AT) {
            return false;
        }
        if ((png[COLOR_TYPE_AT] & ALPHA_BIT) != 0) {
            return true;
        }
        ByteBuffer chunks = ByteBuffer.wrap(png);
        long at = SIGNATURE_BYTES;
        while (at + AROUND_CONTENT <= png.length) {
            int type = chunks.getInt((int) at + 4);
            if (type == TRANSPARENCY || type == DATA) {
                return type == TRANSPARENCY;
            }
            at += AROUND_CONTENT + (chunks.getInt((int) at) & 0xFFFFFFFFL);
        }
        return false;
    }
}
