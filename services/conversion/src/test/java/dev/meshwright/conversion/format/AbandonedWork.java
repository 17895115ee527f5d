package dev.meshwright.conversion.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A process with a file in its work directory, which it names; then it lives until it is killed. */
final class AbandonedWork {

    private AbandonedWork() {}

    public static void main(String[] arguments) throws IOException {
        Path file = new WorkDirectory(Path.of(arguments[0])).newFile(".fbx");
        Files.writeString(file, "half of a file");
        System.out.println(file);
        while (System.in.read() >= 0) {
            // Whoever has started this goes on living.
        }
    }
}
