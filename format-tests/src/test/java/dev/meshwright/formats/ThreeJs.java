package dev.meshwright.formats;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The loaders of three.js, run by Node.js. */
final class ThreeJs {

    private ThreeJs() {}

    /** Empty where it can't be had. */
    static Optional<Judge> found() {
        return NodeModules.areInstalled() ? Optional.of(start()) : Optional.empty();
    }

    /** Skips the test where it can't be had. */
    static Judge start() {
        Path programs = NodeModules.installed();
        return new Judge(List.of("node", programs.resolve("judge.mjs").toString()));
    }
}
