package dev.meshwright.conversion;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.embedded.test.EmbeddedSystemResource;
import dev.meshwright.shared.objects.ObjectStore;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same model for those who take the format as it is, and the zip for Roblox. */
@QuarkusTest
@WithTestResource(EmbeddedSystemResource.class)
@WithTestResource(Neighbours.class)
class RobloxTest {

    @Inject
    ObjectStore objects;

    @Inject
    ObedientConverter converter;

    @ParameterizedTest
    @ValueSource(strings = {"generic", "unity", "ue5", ""})
    void thoseWhoTakeTheFormatAsItIsGetTheSameFile(String target) {
        // Given
        byte[] glb = Models.box("a box");
        Job job = Converting.completed(objects, glb);
        byte[] plain = given().get(job.path() + "?format=fbx").asByteArray();

        // When
        Response file = given().get(job.path() + "?format=fbx&target=" + target);

        // Then
        assertThat(file.asByteArray()).isEqualTo(plain);
        assertThat(converter.begun()).filteredOn(Job.sha256(glb)::equals).hasSize(1);
    }

    @Test
    void robloxGetsAMapForEachPropertyAlsoWhereThereIsNoTexture() throws IOException {
        // Given
        Job job = Converting.completed(objects, Models.box("a box"));

        // When
        Response file = given().get(job.path() + "?format=fbx&target=roblox");

        // Then
        assertThat(file.header("Content-Type")).isEqualTo("application/zip");
        assertThat(file.header("Content-Disposition")).isEqualTo("attachment; filename=\"model-roblox.zip\"");
        Map<String, byte[]> entries = entries(file.asByteArray());
        assertThat(entries.keySet())
                .containsExactly(
                        "model.fbx",
                        "textures/0_Oak_color.png",
                        "textures/0_Oak_normal.png",
                        "textures/0_Oak_roughness.png",
                        "textures/0_Oak_metalness.png",
                        "SurfaceAppearance.txt");
        assertThat(new String(entries.get("model.fbx"), 0, 18, StandardCharsets.US_ASCII))
                .isEqualTo("Kaydara FBX Binary");
        // Linear 0.4, 0.25, 0.1 in sRGB; metallic 0.2; roughness 0.7.
        assertThat(pixel(entries, "0_Oak_color")).isEqualTo("ffaa8959");
        assertThat(pixel(entries, "0_Oak_normal")).isEqualTo("ff8080ff");
        assertThat(pixel(entries, "0_Oak_roughness")).isEqualTo("ffb3b3b3");
        assertThat(pixel(entries, "0_Oak_metalness")).isEqualTo("ff333333");
        assertThat(new String(entries.get("SurfaceAppearance.txt"), StandardCharsets.UTF_8))
                .contains("ColorMap", "textures/0_Oak_color.png", "RoughnessMap", "textures/0_Oak_roughness.png")
                .contains("AlphaMode     Overlay", "MeshPart box: Oak");
    }

    @Test
    void robloxGetsTexturesTimesFactorsAndAWordAboutWhatIsLost() throws IOException {
        // Given: a blue texture at half its red and green, half clear, glowing; its roughness in green, metal in blue
        Job job = Converting.completed(objects, textured("BLEND", 0xFFFFFFFF));

        // When
        Response file = given().get(job.path() + "?format=fbx&target=roblox");

        // Then
        Map<String, byte[]> entries = entries(file.asByteArray());
        assertThat(pixel(entries, "0_Glass_color")).isEqualTo("80bcbcff");
        assertThat(pixel(entries, "0_Glass_roughness")).isEqualTo("ff808080");
        assertThat(pixel(entries, "0_Glass_metalness")).isEqualTo("ff404040");
        assertThat(new String(entries.get("SurfaceAppearance.txt"), StandardCharsets.UTF_8))
                .contains("AlphaMode     Transparency");
        JsonPath conversion =
                Converting.ask(job, Map.of("format", "fbx", "target", "roblox")).jsonPath();
        assertThat(conversion.getString("target")).isEqualTo("roblox");
        assertThat(String.join("\n", conversion.getList("warnings", String.class)))
                .contains("can't glow", "Glass", "placed otherwise");
    }

    /** Half clear by its factor: an opaque material is not, and a masked one is clear or not. */
    @ParameterizedTest
    @CsvSource({"OPAQUE, 40, ffbcbcff", "MASK, 40, bcbcff", "MASK, ff, ffbcbcff"})
    void robloxSeesNoMoreOfTheAlphaThanTheMaterialDoes(String alphaMode, String alpha, String pixel)
            throws IOException {
        // Given
        Job job = Converting.completed(objects, textured(alphaMode, Integer.parseInt(alpha, 16) << 24 | 0xFFFFFF));

        // When
        Response file = given().get(job.path() + "?format=fbx&target=roblox");

        // Then
        assertThat(pixel(entries(file.asByteArray()), "0_Glass_color")).isEqualTo(pixel);
    }

    @ParameterizedTest
    @ValueSource(strings = {"obj", "glb", "usdz"})
    void robloxTakesNoOtherFormat(String format) {
        // Given
        Job job = Converting.completed(objects, Models.box("a box"));

        // When
        Response refused = given().get(job.path() + "?target=roblox&format=" + format);

        // Then
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("errors.field")).containsExactly("target");
    }

    private static String pixel(Map<String, byte[]> entries, String name) throws IOException {
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(entries.get("textures/" + name + ".png")));
        return Integer.toHexString(picture.getRGB(1, 1));
    }

    private static Map<String, byte[]> entries(byte[] zip) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream stream = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = stream.getNextEntry(); entry != null; entry = stream.getNextEntry()) {
                entries.put(entry.getName(), stream.readAllBytes());
            }
        }
        return entries;
    }

    /** One triangle with two textures, of one colour each. */
    private static byte[] textured(String alphaMode, int colorPixel) throws IOException {
        byte[] color = png(colorPixel);
        byte[] surface = png(0xFF008080);
        int colorAt = 64;
        int surfaceAt = colorAt + (color.length + 3) / 4 * 4;
        int end = surfaceAt + (surface.length + 3) / 4 * 4;
        ByteBuffer binary = ByteBuffer.allocate(end).order(ByteOrder.LITTLE_ENDIAN);
        for (float value : new float[] {0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1}) {
            binary.putFloat(value);
        }
        binary.position(colorAt).put(color).position(surfaceAt).put(surface);
        String json = """
                {"asset":{"version":"2.0"},"scene":0,"scenes":[{"nodes":[0]}],"nodes":[{"name":"pane","mesh":0}],
                 "meshes":[{"primitives":[{"attributes":{"POSITION":0,"TEXCOORD_0":1},"material":0}]}],
                 "materials":[{"name":"Glass","alphaMode":"%s","emissiveFactor":[1,0,0],"pbrMetallicRoughness":{
                   "baseColorFactor":[0.5,0.5,1,0.5],"metallicFactor":0.5,"roughnessFactor":1,
                   "baseColorTexture":{"index":0,"extensions":{"KHR_texture_transform":{"scale":[2,2]}}},
                   "metallicRoughnessTexture":{"index":1}}}],
                 "textures":[{"source":0},{"source":1}],
                 "images":[{"bufferView":1,"mimeType":"image/png"},{"bufferView":2,"mimeType":"image/png"}],
                 "extensionsUsed":["KHR_texture_transform"],
                 "accessors":[{"bufferView":0,"componentType":5126,"count":3,"type":"VEC3","min":[0,0,0],"max":[1,1,0]},
                   {"bufferView":0,"byteOffset":36,"componentType":5126,"count":3,"type":"VEC2"}],
                 "bufferViews":[{"buffer":0,"byteLength":60},{"buffer":0,"byteOffset":%d,"byteLength":%d},
                   {"buffer":0,"byteOffset":%d,"byteLength":%d}],
                 "buffers":[{"byteLength":%d}]}
                """.formatted(alphaMode, colorAt, color.length, surfaceAt, surface.length, end);
        return Models.glb(json, binary.array());
    }

    private static byte[] png(int argb) throws IOException {
        BufferedImage picture = new BufferedImage(4, 4, BufferedImage.TYPE_INT_ARGB);
        for (int pixel = 0; pixel < 16; pixel++) {
            picture.setRGB(pixel % 4, pixel / 4, argb);
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", bytes);
        return bytes.toByteArray();
    }
}
