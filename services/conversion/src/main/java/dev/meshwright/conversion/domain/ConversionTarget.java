package dev.meshwright.conversion.domain;

import java.util.Locale;

/** Whom a file is made for. */
public enum ConversionTarget {
    /** Anybody: game engines and programs that read the format as it is. */
    GENERIC,
    /** Roblox, which wants textures beside the model. */
    ROBLOX;

    /** The word in calls and events. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ConversionTarget ofWord(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }
}
