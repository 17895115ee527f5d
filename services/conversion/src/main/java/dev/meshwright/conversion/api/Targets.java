package dev.meshwright.conversion.api;

import dev.meshwright.conversion.domain.ConversionTarget;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The words for whom a file is made. Those that take the format as it is get the same file. */
final class Targets {

    private static final Map<String, ConversionTarget> WORDS = Map.of(
            "generic", ConversionTarget.GENERIC,
            "unity", ConversionTarget.GENERIC,
            "ue5", ConversionTarget.GENERIC,
            "roblox", ConversionTarget.ROBLOX);

    private Targets() {}

    /** @param target null or empty for anybody */
    static Optional<ConversionTarget> parse(String target) {
        return target == null || target.isEmpty()
                ? Optional.of(ConversionTarget.GENERIC)
                : Optional.ofNullable(WORDS.get(target));
    }

    /** What is wrong with a target and a format; empty where they go together. */
    static Optional<String> problem(String target, String format) {
        Optional<ConversionTarget> parsed = parse(target);
        if (parsed.isEmpty()) {
            return Optional.of(
                    "'" + target + "' is not known; these are: " + String.join(", ", new TreeSet<>(WORDS.keySet())));
        }
        return parsed.get() == ConversionTarget.ROBLOX && !"fbx".equals(format)
                ? Optional.of("'roblox' is for the format fbx alone")
                : Optional.empty();
    }
}
