package dev.meshwright.formats;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Blender as a module of Python: that of the property or the environment variable of this name, else the first Python on
 * the path that has it.
 */
final class Blender {

    private static final String PROPERTY = "meshwright.blender.python";
    private static final String VARIABLE = "MESHWRIGHT_BLENDER_PYTHON";
    private static final Path PROGRAM = Path.of("src/test/python/blender_judge.py");

    private Blender() {}

    /** Empty where there is none. */
    static Optional<Judge> found() {
        Optional<String> python = Stream.of(System.getProperty(PROPERTY), System.getenv(VARIABLE), "python3")
                .filter(command -> command != null && !command.isBlank())
                .filter(command -> NodeModules.succeeds(List.of(command, "-c", "import bpy")))
                .findFirst();
        return python.map(command -> new Judge(List.of(command, PROGRAM.toString())));
    }

    /** Skips the test where there is none. */
    static Judge start() {
        Optional<Judge> found = found();
        assumeTrue(
                found.isPresent(),
                "skipped: no Python with Blender's module; set " + VARIABLE + " to one where 'import bpy' works");
        return found.get();
    }
}
