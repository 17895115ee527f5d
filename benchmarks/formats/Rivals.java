import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the programs to compare with, and says which are missing. */
final class Rivals {

    private Rivals() {}

    static List<Contender> find(Path scripts) throws InterruptedException {
        List<Contender> found = new ArrayList<>();
        if (answers("assimp", "version")) {
            found.add(new Contender.Assimp("assimp"));
        } else {
            System.out.println("assimp is not on the PATH: compared without it (Debian: apt install assimp-utils).");
        }
        blender(scripts)
                .ifPresentOrElse(
                        found::add,
                        () -> System.out.println("Blender is not here: compared without it. Set BPY_PYTHON to a"
                                + " Python with bpy (pip install bpy), or put blender on the PATH."));
        return found;
    }

    private static Optional<Contender> blender(Path scripts) throws InterruptedException {
        String script = scripts.resolve("blender.py").toString();
        for (String python : Stream.of(System.getenv("BPY_PYTHON"), "python3", "python3.11")
                .filter(name -> name != null)
                .toList()) {
            if (answers(python, "-c", "import bpy")) {
                return Optional.of(new Contender.Blender(List.of(python, script)));
            }
        }
        return answers("blender", "--version")
                ? Optional.of(new Contender.Blender(
                        List.of("blender", "--background", "--factory-startup", "--python", script, "--")))
                : Optional.empty();
    }

    private static boolean answers(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }
}
