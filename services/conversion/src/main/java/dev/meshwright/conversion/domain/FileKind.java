package dev.meshwright.conversion.domain;

import dev.meshwright.mesh.format.ModelFormat;
import java.util.ArrayList;
import java.util.List;

/** What a GLB is turned into: a format, for somebody. */
public record FileKind(ModelFormat format, ConversionTarget target) {

    /** Of what is written around the model for Roblox; rises when that changes. */
    private static final int ROBLOX_PACKAGE = 1;

    public static FileKind of(ModelFormat format) {
        return new FileKind(format, ConversionTarget.GENERIC);
    }

    /** Names those who write it, in their present version: with another one the same model gives other bytes. */
    public String writer() {
        return switch (target) {
            case GENERIC -> format.word() + "-" + format.version();
            case ROBLOX -> format.word() + "-" + format.version() + "-roblox-" + ROBLOX_PACKAGE;
        };
    }

    /** Names those who wrote files of any kind before the present ones, whether or not they ever did. */
    static List<String> earlierWriters() {
        List<String> earlier = new ArrayList<>();
        for (ModelFormat format : ModelFormat.values()) {
            for (int version = 0; version <= format.version(); version++) {
                earlier.add(format.word() + "-" + version);
                for (int around = 0; around <= ROBLOX_PACKAGE; around++) {
                    earlier.add(format.word() + "-" + version + "-roblox-" + around);
                }
            }
            for (ConversionTarget target : ConversionTarget.values()) {
                earlier.remove(new FileKind(format, target).writer());
            }
        }
        return earlier;
    }

    /** Without the dot. */
    public String extension() {
        return switch (target) {
            case GENERIC -> format.extension();
            case ROBLOX -> "zip";
        };
    }

    public String mediaType() {
        return switch (target) {
            case GENERIC -> format.mediaType();
            case ROBLOX -> "application/zip";
        };
    }

    /** A readable name for a file of this kind. */
    public String fileName(String label) {
        return switch (target) {
            case GENERIC -> label + "." + extension();
            case ROBLOX -> label + "-roblox." + extension();
        };
    }
}
