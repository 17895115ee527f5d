package dev.meshwright.cli.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.cli.Commands;
import dev.meshwright.cli.SampleGlb;
import dev.meshwright.mesh.format.ModelFormat;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderTest {

    @TempDir
    private Path directory;

    @Test
    void understandsPlainArguments() {
        assertThat(plain("a.glb", "b.STL"))
                .isEqualTo(new Order(Path.of("a.glb"), List.of(new Target(Path.of("b.STL"), ModelFormat.STL)), false));
        assertThat(plain("a.glb", "--force", "b.stl").replaces()).isTrue();
        assertThat(plain("--all", "a.glb").targets())
                .extracting(Target::file)
                .containsExactly(Path.of("a.fbx"), Path.of("a.zip"), Path.of("a.stl"), Path.of("a.usdz"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.glb",
                "a.glb b.max",
                "a.glb b.stl c.stl",
                "--all a.glb b.stl",
                "--help",
                "--fast a.glb b.stl",
                "-- a.glb b.stl",
                "--all --all a.glb",
                "@arguments b.stl"
            })
    void leavesTheRestToPicocli(String arguments) {
        assertThat(Order.plain(List.of(arguments.split(" ")))).isEmpty();
    }

    @Test
    void doesTheSameAsTheCommand() throws Exception {
        Path table = Files.write(directory.resolve("table.glb"), SampleGlb.table());
        StringWriter err = new StringWriter();

        plain(table.toString(), directory.resolve("plain.stl").toString())
                .carryOut(new PrintWriter(new StringWriter()), new PrintWriter(err));

        Commands commands = new Commands();
        assertThat(commands.run(
                        "convert",
                        table.toString(),
                        directory.resolve("picocli.stl").toString()))
                .isZero();
        assertThat(directory.resolve("plain.stl")).hasSameBinaryContentAs(directory.resolve("picocli.stl"));
        assertThat(err).hasToString(commands.err());
    }

    private static Order plain(String... arguments) {
        return Order.plain(List.of(arguments)).orElseThrow();
    }
}
