package dev.meshwright.formats;

import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The command line of assimp: reads a model and writes all that it knows of it as JSON. */
final class Assimp {

    /** It writes control characters in names as they are. */
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private static final Path DIRECTORY = Path.of("target/assimp").toAbsolutePath();

    private Assimp() {}

    static boolean isInstalled() {
        return NodeModules.succeeds(List.of("assimp", "version"));
    }

    /** Parts and materials as the other judges tell them. */
    static JsonNode see(Path file) {
        try {
            boolean isZip = file.toString().endsWith(".zip");
            Path model = isZip ? unzipped(file) : file;
            return new AssimpModel(read(model), isZip ? "obj" : extension(file), model.getParent()).described();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String extension(Path file) {
        String name = file.getFileName().toString();
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static JsonNode read(Path model) throws IOException {
        Files.createDirectories(DIRECTORY);
        Path answer = DIRECTORY.resolve("answer.json");
        Files.deleteIfExists(answer);
        Process process = new ProcessBuilder("assimp", "export", model.toString(), answer.toString(), "-fassjson")
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!Files.exists(answer)) {
            throw new AssertionError("assimp can't read " + model + ": " + said);
        }
        return JSON.readTree(answer.toFile());
    }

    private static Path unzipped(Path zip) throws IOException {
        Path folder = DIRECTORY.resolve(zip.getFileName().toString().replace(".zip", ""));
        try (InputStream file = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(file)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Path to = folder.resolve(entry.getName());
                Files.createDirectories(to.getParent());
                Files.copy(entries, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return folder.resolve("model.obj");
    }
}
