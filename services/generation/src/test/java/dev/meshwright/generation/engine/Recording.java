package dev.meshwright.generation.engine;

import java.util.ArrayList;
import java.util.List;

/** Keeps what an engine tells. */
public final class Recording implements EngineProgress {

    public final List<Double> fractions = new ArrayList<>();
    public final List<String> infos = new ArrayList<>();
    public final List<String> warnings = new ArrayList<>();

    @Override
    public void advanced(double fraction, String message) {
        fractions.add(fraction);
    }

    @Override
    public void logged(LogLevel level, String message) {
        (level == LogLevel.WARN ? warnings : infos).add(message);
    }

    public String understood() {
        return infos.stream()
                .filter(line -> line.startsWith("Understood: "))
                .findFirst()
                .orElseThrow()
                .substring("Understood: ".length());
    }
}
