package dev.meshwright.cli.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.meshwright.cli.Commands;
import dev.meshwright.cli.SampleGlb;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectCommandTest {

    @TempDir
    private Path directory;

    private final Commands commands = new Commands();

    @Test
    void showsThePartsAsATree() throws IOException {
        int code = inspect(SampleGlb.table());

        assertThat(code).isZero();
        assertThat(commands.out())
                .contains("12 triangles, 1 part, 1 material, 0 images, 0 animations, 0 skeletons")
                .contains("1.2 × 0.05 × 0.8 m (width × height × depth)")
                .contains("""
                        Part       Triangles  Size (m)          Material
                        Table             12
                        └─ frame          12
                           └─ top         12  1.2 × 0.05 × 0.8  Oak
                        """)
                .contains("Oak: base colour 0.50 0.30 0.10, metallic 0.00, roughness 0.60")
                .doesNotContain("Warnings");
    }

    @Test
    void tellsProgramsTheSame() throws IOException {
        Path file = Files.write(directory.resolve("model.glb"), SampleGlb.table());

        int code = commands.run("inspect", "--json", file.toString());

        JsonNode report = JsonMapper.builder().build().readTree(commands.out());
        assertThat(code).isZero();
        assertThat(report.path("triangles").asInt()).isEqualTo(12);
        assertThat(report.at("/hierarchy/children/0/children/0/name").asText()).isEqualTo("top");
        assertThat(report.at("/hierarchy/children/0/children/0/material").asText())
                .isEqualTo("Oak");
        assertThat(report.at("/materials/0/roughness").asDouble()).isEqualTo(0.6);
        assertThat(report.path("convertible").asBoolean()).isTrue();
        assertThat(report.path("warnings")).isEmpty();
    }

    @Test
    void tellsOfExtensionsAndImagesAndAnimations() throws IOException {
        inspect(SampleGlb.of("""
                {"asset": {"version": "2.0", "generator": "a test"},
                 "extensionsUsed": ["KHR_materials_sheen"],
                 "images": [{"name": "bark", "mimeType": "image/gif", "uri": "data:image/gif;base64,\
                R0lGODlhAgADAIAAAAAAAP///ywAAAAAAgADAAACAkwAOw=="}, {"name": "leaf", "uri": "leaf.png"}],
                 "accessors": [{"componentType": 5126, "count": 2, "type": "SCALAR", "min": [0], "max": [2.5]}],
                 "animations": [{"name": "sway", "samplers": [{"input": 0, "output": 0}],
                                 "channels": [{"sampler": 0, "target": {"path": "rotation"}}]}]}"""));

        assertThat(commands.out())
                .contains("by a test")
                .contains("bark: image/gif, 34 bytes, 2 × 3")
                .contains("leaf: outside of the file")
                .contains("sway: 2.50 s, 1 channel")
                .contains("KHR_materials_sheen");
    }

    @Test
    void warnsOfWhatCannotBeConverted() throws IOException {
        int code = inspect(SampleGlb.of("""
                {"asset": {"version": "2.0"}, "images": [{"uri": "leaf.png"}], "nodes": [{"name": "empty"}]}"""));

        assertThat(code).isZero();
        assertThat(commands.out())
                .contains("It can't be converted: image 0 lies outside of the file")
                .contains("It shows no triangles.");
    }

    @Test
    void letsNoNameSteerTheTerminal() throws IOException {
        inspect(SampleGlb.of("""
                {"asset": {"version": "2.0"}, "nodes": [{"name": "\\u001b[2Jgone\\u202e\\n"}],
                 "scenes": [{"nodes": [0]}]}"""));

        assertThat(commands.out()).contains("\ufffd[2Jgone\ufffd\ufffd").doesNotContain("\u001b", "\u202e");
    }

    @Test
    void saysThatTheFileIsNoGlb() throws IOException {
        int code = inspect(new byte[] {1, 2, 3});

        assertThat(code).isEqualTo(1);
        assertThat(commands.err()).contains("the file does not begin with the header of a GLB");
    }

    private int inspect(byte[] glb) throws IOException {
        return commands.run(
                "inspect", Files.write(directory.resolve("model.glb"), glb).toString());
    }
}
