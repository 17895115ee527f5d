package dev.meshwright.mesh.glb;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Textures that name images of a rarer kind, with or without a plain one for readers that don't know it. */
class TextureExtensionsTest {

    private static AssetReader.Reading read(String texture) throws UnreadableGlbException {
        RawGlb glb = new RawGlb();
        return AssetReader.read(glb.file("""
                "extensionsUsed":["KHR_texture_basisu","EXT_texture_webp"],
                "images":[{"uri":"data:image/png;base64,iVBORw0KGgo="},
                    {"uri":"data:image/ktx2;base64,q0tUWCAyMLsNChoK"},
                    {"uri":"data:image/webp;base64,UklGRgAAAABXRUJQ"}],
                "textures":[%s],
                "materials":[{"pbrMetallicRoughness":{"baseColorTexture":{"index":0}}}]
                """.formatted(texture.replace('\'', '"'))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'source':0,'extensions':{'KHR_texture_basisu':{'source':1}}} | image/png",
                "{'extensions':{'KHR_texture_basisu':{'source':1}}} | image/ktx2",
                "{'source':0,'extensions':{'EXT_texture_webp':{'source':2}}} | image/webp",
                "{'extensions':{'EXT_texture_webp':{'source':2},'KHR_texture_basisu':{'source':1}}} | image/webp"
            })
    void takesTheImageThatCanBeReadBest(String texture, String mediaType) throws UnreadableGlbException {
        AssetReader.Reading reading = read(texture);

        int image = reading.asset().materials().getFirst().baseColorTexture().image();
        assertThat(reading.asset().images().get(image).mediaType()).isEqualTo(mediaType);
        assertThat(reading.warnings()).isEmpty();
    }

    @Test
    void namesFilesAsTheirBytesAre() throws UnreadableGlbException {
        assertThat(read("{'source':0}").asset().images())
                .extracting(image -> image.fileName().replaceAll(".*\\.", ""))
                .containsExactly("png", "ktx2", "webp");
    }

    /** Ten thousand images of a view of 1 MB would be 10 GB. */
    @Test
    void readsAViewOnceHoweverManyImagesLieInIt() throws UnreadableGlbException {
        // Given
        RawGlb glb = new RawGlb();
        glb.floats(1, 2);
        byte[] file = glb.file("""
                "bufferViews":[{"buffer":0,"byteLength":8}],
                "images":[{"bufferView":0,"mimeType":"image/png"},{"bufferView":0,"mimeType":"image/png"}]
                """);

        // When
        AssetReader.Reading reading = AssetReader.read(file);

        // Then
        assertThat(reading.asset().images()).hasSize(2);
        assertThat(reading.asset().images().get(1).bytes())
                .isSameAs(reading.asset().images().get(0).bytes());
    }
}
