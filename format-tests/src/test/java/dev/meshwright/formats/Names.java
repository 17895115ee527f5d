package dev.meshwright.formats;

import dev.meshwright.mesh.format.ModelFormat;

/** How a name reads in a format. */
final class Names {

    private Names() {}

    static boolean isSame(ModelFormat format, String name, String seen) {
        return switch (format) {
            case FBX -> seen.equals(name);
            case OBJ -> seen.equals(name.replaceAll("\\p{Cntrl}", " ").strip());
            case STL -> true;
            case USDZ -> seen.matches("\\Q" + identifier(name) + "\\E(_\\d+)?");
        };
    }

    /** As USD allows them; of several alike all but the first get a number. */
    static String identifier(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9_]", "_");
        return plain.isEmpty() || Character.isDigit(plain.charAt(0)) ? "_" + plain : plain;
    }
}
