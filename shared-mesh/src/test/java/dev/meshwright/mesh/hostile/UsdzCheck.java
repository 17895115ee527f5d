package dev.meshwright.mesh.hostile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

/** Whether bytes are a USDZ as it has to lie in its zip, with a layer whose words, numbers and brackets are right. */
final class UsdzCheck {

    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;

    /** A text, an image's path, a path, a word or a number, a bracket. */
    private static final Pattern TOKEN = Pattern.compile(
            "\"(?:[^\"\\\\\\n]|\\\\.)*+\"|@[^@\\n]*+@|<[A-Za-z0-9_/.:]*+>|[A-Za-z_#][A-Za-z0-9_:.#\\[\\]]*+|"
                    + "[-+]?[0-9][0-9.eE+-]*+|[\\[\\](){}=,:;]|\\s++");

    private final ByteBuffer file;
    private final Map<String, byte[]> files = new HashMap<>();

    private UsdzCheck(byte[] file) {
        this.file = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    }

    static void check(byte[] file) {
        UsdzCheck check = new UsdzCheck(file);
        check.unzip();
        byte[] layer = check.files.get("model.usda");
        Outputs.require(layer != null, "USDZ has no layer");
        check.layer(new String(layer, StandardCharsets.UTF_8));
    }

    private void unzip() {
        int at = 0;
        while (file.getInt(at) == LOCAL) {
            int nameLength = file.getShort(at + 26);
            int extraLength = file.getShort(at + 28);
            int size = file.getInt(at + 18);
            String name = new String(file.array(), at + 30, nameLength, StandardCharsets.UTF_8);
            int start = at + 30 + nameLength + extraLength;
            Outputs.safePath(name);
            Outputs.require(file.getShort(at + 8) == 0, name + " is packed");
            Outputs.require(start % 64 == 0, name + " begins at " + start);
            byte[] content = new byte[size];
            file.get(start, content);
            CRC32 checksum = new CRC32();
            checksum.update(content);
            Outputs.require((int) checksum.getValue() == file.getInt(at + 14), "the checksum of " + name + " is wrong");
            Outputs.require(files.put(name, content) == null, name + " is there twice");
            at = start + size;
        }
        int entries = 0;
        for (int start = at; file.getInt(at) == CENTRAL; entries++) {
            Outputs.require(at >= start, "no directory");
            at += 46 + file.getShort(at + 28) + file.getShort(at + 30);
        }
        Outputs.require(file.getInt(at) == END && file.capacity() == at + 22, "USDZ has no end");
        Outputs.require(entries == files.size(), "USDZ lists " + entries + " files of " + files.size());
    }

    private void layer(String text) {
        Outputs.require(text.startsWith("#usda 1.0\n"), "no USD layer");
        Deque<Character> open = new ArrayDeque<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = "#usda 1.0\n".length();
        while (at < text.length()) {
            if (!matcher.find(at) || matcher.start() != at) {
                throw new AssertionError(
                        "the layer can't be read here: " + text.substring(at, Math.min(text.length(), at + 60)));
            }
            token(text, matcher.start(), matcher.end(), open);
            at = matcher.end();
        }
        Outputs.require(open.isEmpty(), "brackets of the layer stay open: " + open);
    }

    private void token(String text, int start, int end, Deque<Character> open) {
        char first = text.charAt(start);
        switch (first) {
            case '[', '(', '{' -> open.push(first);
            case ']', ')', '}' -> {
                char opened = open.isEmpty() ? ' ' : open.pop();
                Outputs.require("[](){}".indexOf(opened) + 1 == "[](){}".indexOf(first), "brackets do not match");
            }
            case '@' -> {
                String path = text.substring(start + 1, end - 1);
                Outputs.require(files.containsKey(path), "there is no image " + path);
            }
            default -> word(text, start, end, first);
        }
    }

    private static void word(String text, int start, int end, char first) {
        if (Character.isDigit(first) || first == '-' || first == '+') {
            Outputs.finite(Double.parseDouble(text.substring(start, end)));
        } else if (first == 'N' || first == 'I' || first == 'i' || first == 'n') {
            String word = text.substring(start, end);
            Outputs.require(
                    !word.equals("NaN") && !word.equals("Infinity") && !word.equals("inf") && !word.equals("nan"),
                    "the layer has the number " + word);
        }
    }
}
