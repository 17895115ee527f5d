package dev.meshwright.formats;

import java.nio.file.Path;
import java.util.List;

/** The loaders of three.js, run by Node.js. */
final class ThreeJs {

    private ThreeJs() {}

    /** Skips the test where it can't be had. */
    static Judge start() {
        Path programs = NodeModules.installed();
        return new Judge(List.of("node", programs.resolve("judge.mjs").toString()));
    }
}
