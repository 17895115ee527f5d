package dev.meshwright.cli.files;

import java.util.Locale;

/** Numbers as people read them. */
public final class Amounts {

    private static final long KILO = 1_000;

    private Amounts() {}

    /** Such as {@code 1.4 MB}. */
    public static String bytes(long bytes) {
        if (bytes < KILO) {
            return bytes + " bytes";
        }
        if (bytes < KILO * KILO) {
            return format("%.1f kB", bytes / 1e3);
        }
        return bytes < KILO * KILO * KILO ? format("%.1f MB", bytes / 1e6) : format("%.2f GB", bytes / 1e9);
    }

    /** Such as {@code 1 triangle} and {@code 20,344 triangles}. */
    public static String count(long number, String one) {
        return format("%,d ", number) + one + (number == 1 ? "" : "s");
    }

    public static String whole(long number) {
        return format("%,d", number);
    }

    /** With four digits that count: {@code 0.4512}, {@code 12.5}. */
    public static String metres(double metres) {
        if (metres == 0) {
            return "0";
        }
        int decimals = Math.clamp(3 - (int) Math.floor(Math.log10(Math.abs(metres))), 0, 9);
        String text = format("%." + decimals + "f", metres);
        return decimals == 0 ? text : text.replaceAll("\\.?0+$", "");
    }

    private static String format(String pattern, Object value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
