package dev.meshwright.mesh.hostile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Whether bytes are a binary STL that has as many triangles as it says. */
final class StlCheck {

    private static final int HEAD = 84;
    private static final int TRIANGLE = 50;

    private StlCheck() {}

    static void check(byte[] file) {
        ByteBuffer bytes = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
        Outputs.require(file.length >= HEAD, "an STL has " + file.length + " bytes");
        int count = bytes.getInt(80);
        Outputs.require(
                file.length == HEAD + (long) count * TRIANGLE,
                "an STL says " + count + " triangles, and has " + (file.length - HEAD) / (double) TRIANGLE);
        for (int at = HEAD; at < file.length; at += TRIANGLE) {
            for (int number = 0; number < 12; number++) {
                Outputs.finite(bytes.getFloat(at + 4 * number));
            }
        }
    }
}
