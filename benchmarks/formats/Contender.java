import dev.meshwright.mesh.format.Losses;
import dev.meshwright.mesh.format.ModelFormat;
import dev.meshwright.mesh.glb.AssetReader;
import dev.meshwright.mesh.glb.UnreadableGlbException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Somebody who turns a GLB into another format. */
sealed interface Contender {

    String name();

    /** The file that it writes, without its directory; empty where it does not know the format. */
    Optional<String> output(ModelFormat format);

    Figure run(Path glb, ModelFormat format, Path output) throws IOException, InterruptedException;

    /**
     * What one conversion took.
     *
     * @param peak megabytes of resident memory of a process at its largest; NaN where it is none of its own
     */
    record Figure(double milliseconds, double peak) {}

    /** Reader and writers as a service calls them: in a virtual machine that is warm, from file to file. */
    record InService() implements Contender {
        @Override
        public String name() {
            return "in service";
        }

        @Override
        public Optional<String> output(ModelFormat format) {
            return Optional.of("service." + format.extension());
        }

        @Override
        public Figure run(Path glb, ModelFormat format, Path output) throws IOException {
            long began = System.nanoTime();
            try (OutputStream out = Files.newOutputStream(output)) {
                AssetReader.Reading reading = AssetReader.read(Files.readAllBytes(glb));
                format.writer().write(reading.asset(), out, new Losses());
            } catch (UnreadableGlbException e) {
                throw new IOException(e);
            }
            return new Figure((System.nanoTime() - began) / 1e6, Double.NaN);
        }
    }

    /** The command line as a whole process, launcher included. */
    record CommandLine(Path launcher) implements Contender {
        @Override
        public String name() {
            return "command";
        }

        @Override
        public Optional<String> output(ModelFormat format) {
            // An OBJ as the others write it: files beside each other.
            return Optional.of("command." + (format == ModelFormat.OBJ ? "obj" : format.extension()));
        }

        @Override
        public Figure run(Path glb, ModelFormat format, Path output) throws IOException, InterruptedException {
            return WholeProcess.run(
                    List.of(launcher.toString(), "convert", "--force", glb.toString(), output.toString()));
        }
    }

    /** {@code assimp export}. */
    record Assimp(String program) implements Contender {
        @Override
        public String name() {
            return "assimp";
        }

        @Override
        public Optional<String> output(ModelFormat format) {
            return switch (format) {
                case FBX -> Optional.of("assimp.fbx");
                case OBJ -> Optional.of("assimp.obj");
                case STL -> Optional.of("assimp.stl");
                case USDZ -> Optional.empty();
            };
        }

        @Override
        public Figure run(Path glb, ModelFormat format, Path output) throws IOException, InterruptedException {
            String kind = format == ModelFormat.STL ? "stlb" : format.word();
            return WholeProcess.run(List.of(program, "export", glb.toString(), output.toString(), "-f" + kind));
        }
    }

    /** Blender without a window: {@code bpy} in a Python, or the program itself. */
    record Blender(List<String> program) implements Contender {
        @Override
        public String name() {
            return "Blender";
        }

        @Override
        public Optional<String> output(ModelFormat format) {
            return Optional.of(
                    "blender." + (format == ModelFormat.OBJ ? "obj" : format.extension()));
        }

        @Override
        public Figure run(Path glb, ModelFormat format, Path output) throws IOException, InterruptedException {
            return WholeProcess.run(java.util.stream.Stream.concat(
                            program.stream(), java.util.stream.Stream.of(glb.toString(), output.toString()))
                    .toList());
        }
    }
}
