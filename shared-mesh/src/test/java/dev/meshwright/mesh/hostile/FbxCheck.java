package dev.meshwright.mesh.hostile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Whether bytes are a binary FBX 7.4 that can be walked through from end to end. */
final class FbxCheck {

    private static final int HEAD = 13;

    private final ByteBuffer file;

    private FbxCheck(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    static void check(byte[] file) {
        Outputs.require(
                new String(file, 0, 18, StandardCharsets.US_ASCII).equals("Kaydara FBX Binary"), "no FBX magic");
        FbxCheck check = new FbxCheck(file);
        Outputs.require(check.file.getInt(23) == 7400, "not version 7.4");
        int at = 27;
        int records = 0;
        while (check.file.getInt(at) != 0) {
            at = check.record(at, file.length);
            records++;
        }
        Outputs.require(records == 11, "FBX has " + records + " records at its top");
        Outputs.require(file.length - at >= 160 && file.length % 16 == (file.length - 0) % 16, "no FBX footer");
    }

    /** @return where the next one begins */
    private int record(int start, int limit) {
        int end = file.getInt(start);
        int values = file.getInt(start + 4);
        int valuesLength = file.getInt(start + 8);
        int nameLength = file.get(start + 12) & 0xFF;
        Outputs.require(end > start && end <= limit, "an FBX record ends at " + end + " of " + limit);
        int at = start + HEAD + nameLength;
        int valuesEnd = at + valuesLength;
        for (int value = 0; value < values; value++) {
            at = value(at);
        }
        Outputs.require(at == valuesEnd, "the values of an FBX record end at " + at + ", not at " + valuesEnd);
        while (at < end - HEAD) {
            at = record(at, end - HEAD);
        }
        if (at < end) {
            for (int zero = 0; zero < HEAD; zero++) {
                Outputs.require(file.get(at + zero) == 0, "a list of FBX records does not end");
            }
            at += HEAD;
        }
        Outputs.require(at == end, "an FBX record ends at " + at + ", not at " + end);
        return end;
    }

    private int value(int at) {
        char letter = (char) file.get(at);
        return switch (letter) {
            case 'C' -> at + 2;
            case 'Y' -> at + 3;
            case 'I' -> at + 5;
            case 'L' -> at + 9;
            case 'D' -> {
                Outputs.finite(file.getDouble(at + 1));
                yield at + 9;
            }
            case 'S', 'R' -> at + 5 + file.getInt(at + 1);
            case 'i', 'l', 'f', 'd' -> array(letter, at);
            default -> throw new AssertionError("FBX knows no value '" + letter + "'");
        };
    }

    private int array(char letter, int at) {
        int count = file.getInt(at + 1);
        int width = letter == 'l' || letter == 'd' ? 8 : 4;
        Outputs.require(file.getInt(at + 9) == count * width, "an FBX array has a wrong length");
        for (int number = 0; number < count; number++) {
            int place = at + 13 + number * width;
            if (letter == 'f') {
                Outputs.finite(file.getFloat(place));
            } else if (letter == 'd') {
                Outputs.finite(file.getDouble(place));
            }
        }
        return at + 13 + count * width;
    }
}
