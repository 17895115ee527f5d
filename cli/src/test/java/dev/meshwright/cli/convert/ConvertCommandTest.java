package dev.meshwright.cli.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.meshwright.cli.Commands;
import dev.meshwright.cli.SampleGlb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

    @TempDir
    private Path directory;

    private final Commands commands = new Commands();
    private Path table;

    @BeforeEach
    void writeTable() throws IOException {
        table = Files.write(directory.resolve("table.glb"), SampleGlb.table());
    }

    @ParameterizedTest
    @CsvSource({"table.fbx, Kaydara FBX Binary", "table.zip, PK", "TABLE.STL, Binary STL", "table.usdz, PK"})
    void writesTheFormatOfTheExtension(String name, String beginning) throws IOException {
        int code = convert(table.toString(), at(name));

        assertThat(code).isZero();
        assertThat(commands.out()).startsWith("Wrote " + at(name) + ": ").contains(" in ");
        assertThat(new String(
                        Files.readAllBytes(directory.resolve(name)), java.nio.charset.StandardCharsets.ISO_8859_1))
                .startsWith(beginning);
        assertThat(names()).containsExactlyInAnyOrder("table.glb", name);
    }

    @Test
    void writesAnObjWithAllThatItNamesBesideIt() throws IOException {
        Files.write(directory.resolve("sign.glb"), SampleGlb.textured());

        int code = convert(at("sign.glb"), at("sign.obj"));

        assertThat(code).isZero();
        assertThat(names()).containsExactlyInAnyOrder("table.glb", "sign.glb", "sign.obj", "sign.mtl", "sign_textures");
        assertThat(Files.readAllLines(directory.resolve("sign.obj"))).contains("mtllib sign.mtl");
        String image = Files.readAllLines(directory.resolve("sign.mtl")).stream()
                .filter(line -> line.startsWith("map_Kd "))
                .map(line -> line.substring("map_Kd ".length()))
                .findFirst()
                .orElseThrow();
        assertThat(image).startsWith("sign_textures/");
        assertThat(directory.resolve(image)).hasBinaryContent(SampleGlb.image());
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign.obj", "sign.mtl", "sign_textures"})
    void writesNoObjIntoOthersFilesUnlessForced(String theirs) throws IOException {
        Files.write(directory.resolve("sign.glb"), SampleGlb.textured());
        if (theirs.contains(".")) {
            Files.writeString(directory.resolve(theirs), "mine");
        } else {
            Files.createDirectory(directory.resolve(theirs));
        }

        int refused = convert(at("sign.glb"), at("sign.obj"));

        assertThat(refused).isEqualTo(1);
        assertThat(commands.err()).contains(theirs + " is there already").contains("--force");
        assertThat(names()).containsExactlyInAnyOrder("table.glb", "sign.glb", theirs);
        assertThat(convert("--force", at("sign.glb"), at("sign.obj"))).isZero();
        assertThat(names()).containsExactlyInAnyOrder("table.glb", "sign.glb", "sign.obj", "sign.mtl", "sign_textures");
    }

    @Test
    void writesEveryFormatBesideTheInput() throws IOException {
        int code = convert("--all", table.toString());

        assertThat(code).isZero();
        assertThat(names()).containsExactlyInAnyOrder("table.glb", "table.fbx", "table.zip", "table.stl", "table.usdz");
    }

    @Test
    void tellsWhatTheFormatCannotHold() {
        int code = convert(table.toString(), at("table.stl"));

        assertThat(code).isZero();
        assertThat(commands.err()).contains("Warning: STL holds bare triangles");
    }

    @Test
    void replacesNothingUnlessForced() throws IOException {
        Files.writeString(directory.resolve("table.stl"), "mine");

        int refused = convert("--all", table.toString());

        assertThat(refused).isEqualTo(1);
        assertThat(commands.err())
                .isEqualToIgnoringNewLines("The file " + at("table.stl")
                        + " is there already. Say --force to replace it, or choose another name.");
        assertThat(names()).containsExactlyInAnyOrder("table.glb", "table.stl");
        assertThat(directory.resolve("table.stl")).hasContent("mine");
        assertThat(convert("--force", table.toString(), at("table.stl"))).isZero();
        assertThat(Files.size(directory.resolve("table.stl"))).isEqualTo(84 + 12 * 50);
    }

    @Test
    void refusesToWriteOverItsInput() throws IOException {
        Path disguised = Files.copy(table, directory.resolve("table.stl"));

        int code = convert("--force", disguised.toString(), disguised.toString());

        assertThat(code).isEqualTo(1);
        assertThat(commands.err()).contains("is the input");
        assertThat(disguised).hasSameBinaryContentAs(table);
    }

    @ParameterizedTest
    @CsvSource({
        "model.usda, name it model.usdz",
        "model.glb, is a GLB already",
        "model, has no extension",
        "model.max, .fbx"
    })
    void saysWhichFormatsThereAre(String output, String expected) {
        int code = convert(table.toString(), at(output));

        assertThat(code).isEqualTo(2);
        assertThat(commands.err()).contains(expected).contains("--help").hasLineCount(2);
    }

    @Test
    void wantsEitherAnOutputOrAll() {
        assertThat(convert(table.toString())).isEqualTo(2);
        assertThat(convert("--all", table.toString(), at("table.stl"))).isEqualTo(2);
    }

    @Test
    void saysThatTheInputIsMissing() {
        int code = convert(at("chair.glb"), at("chair.stl"));

        assertThat(code).isEqualTo(1);
        assertThat(commands.err()).isEqualToIgnoringNewLines("There is no file " + at("chair.glb") + ".");
    }

    @Test
    void saysThatTheInputIsADirectory() {
        int code = convert(directory.toString(), at("chair.stl"));

        assertThat(code).isEqualTo(1);
        assertThat(commands.err()).contains("is a directory");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "solid", "glTF but not really"})
    void saysThatTheInputIsNoGlb(String content) throws IOException {
        Path other = Files.writeString(directory.resolve("other.glb"), content);

        int code = convert(other.toString(), at("other.stl"));

        assertThat(code).isEqualTo(1);
        assertThat(commands.err())
                .isEqualToIgnoringNewLines("The file " + other
                        + " can't be read as a GLB: the file does not begin with the header of a GLB.");
        assertThat(names()).containsExactlyInAnyOrder("table.glb", "other.glb");
    }

    @Test
    void saysWhatToDoWithSeparateFiles() throws IOException {
        Path separate = Files.writeString(directory.resolve("chair.gltf"), "{\"asset\": {\"version\": \"2.0\"}}");

        convert(separate.toString(), at("chair.stl"));

        assertThat(commands.err()).contains("export the model as one .glb");
    }

    @Test
    void saysThatTheDirectoryIsMissing() {
        int code = convert(table.toString(), at("nowhere/table.stl"));

        assertThat(code).isEqualTo(1);
        assertThat(commands.err()).contains("There is no directory " + at("nowhere"));
    }

    @Test
    void saysThatTheInputMayNotBeRead() throws IOException {
        Files.setPosixFilePermissions(table, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(table)).as("root may read anything").isFalse();

        int code = convert(table.toString(), at("table.stl"));

        assertThat(code).isEqualTo(1);
        assertThat(commands.err()).contains("may not be read by you");
    }

    private int convert(String... arguments) {
        return commands.run(
                Stream.concat(Stream.of("convert"), Stream.of(arguments)).toArray(String[]::new));
    }

    private String at(String name) {
        return directory.resolve(name).toString();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
