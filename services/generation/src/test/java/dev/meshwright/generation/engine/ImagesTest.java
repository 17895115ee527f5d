package dev.meshwright.generation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.meshwright.generation.engine.colour.BasicColour;
import dev.meshwright.generation.engine.colour.Surfaces;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.geometry.Scenes;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Vec3;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the built-in engine makes of reference images. */
class ImagesTest {

    private static final BuiltInEngine ENGINE = new BuiltInEngine();
    private static final Color RED = new Color(0xc4281f);
    private static final Color BLUE = new Color(0x2559b8);

    private final Recording recording = new Recording();

    private Scene scene(String task, BufferedImage... images) throws EngineException {
        EngineRequest request = new EngineRequest(task, null, List.of(images), null, null, null, null, null, 1);
        return ENGINE.make(request, recording);
    }

    private static BufferedImage image(int width, int height, Color background, Consumer<Graphics2D> drawing) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        if (background != null) {
            graphics.setColor(background);
            graphics.fillRect(0, 0, width, height);
        }
        drawing.accept(graphics);
        graphics.dispose();
        return image;
    }

    private static BufferedImage box(Color colour, int boxWidth, int boxHeight, Color background) {
        return image(300, 300, background, graphics -> {
            graphics.setColor(colour);
            graphics.fillRect((300 - boxWidth) / 2, (300 - boxHeight) / 2, boxWidth, boxHeight);
        });
    }

    private static Map<BasicColour, Double> colours(Scene scene) {
        Map<String, Double> areas = Surfaces.byMaterial(SceneMeshes.of(scene));
        double total = areas.values().stream().mapToDouble(Double::doubleValue).sum();
        Map<BasicColour, Double> shares = new EnumMap<>(BasicColour.class);
        for (Material material : scene.materials()) {
            shares.merge(BasicColour.of(material.baseColor()), areas.get(material.name()) / total, Double::sum);
        }
        return shares;
    }

    private static double aspect(Scene scene) {
        Vec3 size = Scenes.bounds(scene).size();
        return size.x() / size.y();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a chair", "a vase", "a house", "a robot", "a gargoyle holding a lantern", "a wooden chest"})
    void takesColourAndProportionsOfATallRedThing(String task) throws EngineException {
        // Given
        Scene plain = scene(task);

        // When
        Scene scene = scene(task, box(RED, 90, 240, Color.WHITE));

        // Then
        assertThat(colours(scene).get(BasicColour.RED)).isGreaterThan(0.8);
        assertThat(aspect(scene)).isLessThan(aspect(plain)).isGreaterThanOrEqualTo(0.36);
        assertThat(Scenes.bounds(scene).longestSide())
                .isCloseTo(Scenes.bounds(plain).longestSide(), within(0.001));
        assertThat(Scenes.bounds(scene).min().y()).isCloseTo(0, within(1e-6));
        assertThat(recording.infos).anyMatch(line -> line.contains("red #c4281f") && line.contains("0.3"));
    }

    @Test
    void takesColourAndProportionsOfAWideBlueThingBeforeNothing() throws EngineException {
        // When
        Scene scene = scene("a vase", box(BLUE, 260, 130, null));

        // Then
        assertThat(colours(scene).get(BasicColour.BLUE)).isGreaterThan(0.9);
        assertThat(aspect(scene)).isCloseTo(2, within(0.8));
        assertThat(aspect(scene)).isGreaterThan(1.2);
    }

    @Test
    void matchesProportionsExactlyWithinBounds() throws EngineException {
        // When
        Scene scene = scene("a chair", box(RED, 120, 200, Color.BLACK));

        // Then
        assertThat(aspect(scene)).isCloseTo(0.6, within(0.02));
    }

    @Test
    void sharesSeveralColoursBySurface() throws EngineException {
        // Given
        BufferedImage flag = image(300, 300, Color.WHITE, graphics -> {
            graphics.setColor(RED);
            graphics.fillRect(80, 30, 140, 170);
            graphics.setColor(BLUE);
            graphics.fillRect(80, 200, 140, 70);
        });

        // When
        Scene scene = scene("a chair", flag);

        // Then
        assertThat(colours(scene).get(BasicColour.RED)).isCloseTo(0.7, within(0.15));
        assertThat(colours(scene).get(BasicColour.BLUE)).isCloseTo(0.3, within(0.15));
    }

    @Test
    void takesColoursFromAllImagesAndTheOutlineFromTheFirst() throws EngineException {
        // When
        Scene scene = scene("a house", box(RED, 100, 200, Color.WHITE), box(BLUE, 280, 70, Color.WHITE));

        // Then
        assertThat(colours(scene)).containsKeys(BasicColour.RED, BasicColour.BLUE);
        assertThat(aspect(scene)).isCloseTo(0.5, within(0.05));
    }

    @Test
    void leavesColoursThatThePromptNames() throws EngineException {
        // When
        Scene scene = scene("a green chair", box(RED, 100, 200, Color.WHITE));

        // Then
        assertThat(colours(scene).get(BasicColour.GREEN)).isGreaterThan(0.9);
        assertThat(recording.infos).anyMatch(line -> line.contains("names colours itself"));
    }

    @Test
    void keepsLengthsThatThePromptNames() throws EngineException {
        // When
        Scene scene = scene("a chair 60 cm tall", box(RED, 100, 250, Color.WHITE));

        // Then
        assertThat(Scenes.bounds(scene).size().y()).isCloseTo(0.6, within(0.001));
        assertThat(aspect(scene)).isCloseTo(0.4, within(0.02));
    }

    @Test
    void letsLightsShineOn() throws EngineException {
        // When
        Scene scene = scene("a lantern", box(BLUE, 100, 200, Color.WHITE));

        // Then
        assertThat(scene.materials())
                .anyMatch(material ->
                        material.name().equals("flame") && material.emissive().length() > 0)
                .anyMatch(material -> material.name().endsWith("glass") && material.alpha() < 1);
    }

    @Test
    void makesSomethingSensibleWithoutATask() throws EngineException {
        // Given
        BufferedImage ball = image(200, 200, Color.WHITE, graphics -> {
            graphics.setColor(RED);
            graphics.fillOval(40, 40, 120, 120);
        });
        BufferedImage fir = image(200, 300, null, graphics -> {
            graphics.setColor(new Color(0x3c8a35));
            graphics.fillPolygon(new int[] {100, 30, 170}, new int[] {20, 250, 250}, 3);
            graphics.setColor(new Color(0x6b4327));
            graphics.fillRect(90, 250, 20, 30);
        });

        // When
        Scene round = scene("", ball);
        Scene pointed = scene("  ", fir);

        // Then
        assertThat(round.name()).isIn("ball", "apple", "pumpkin");
        assertThat(colours(round).get(BasicColour.RED)).isGreaterThan(0.8);
        assertThat(aspect(round)).isCloseTo(1, within(0.05));
        assertThat(pointed.name()).isIn("pine_tree", "pyramid", "tent", "rocket", "crystal");
        assertThat(colours(pointed).get(BasicColour.GREEN)).isGreaterThan(0.5);
        assertThat(recording.infos).anyMatch(line -> line.contains("was taken for"));
        assertThat(recording.warnings).isEmpty();
    }

    @Test
    void makesTheSameOfAnImageAnyNumberOfTimes() throws EngineException {
        // Given
        BufferedImage image = box(RED, 80, 120, Color.GRAY);

        // When
        Scene scene = scene("", image);

        // Then
        assertThat(scene("", image)).isEqualTo(scene);
        assertThat(new BuiltInEngine()
                        .make(new EngineRequest("", null, List.of(image), null, null, null, null, null, 1), recording))
                .isEqualTo(scene);
    }

    @Test
    void survivesImagesThatShowNothing() throws EngineException {
        // Given
        SplittableRandom random = new SplittableRandom(3);
        BufferedImage noise = new BufferedImage(257, 129, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < noise.getHeight(); y++) {
            for (int x = 0; x < noise.getWidth(); x++) {
                noise.setRGB(x, y, random.nextInt());
            }
        }
        List<BufferedImage> images = List.of(
                image(100, 100, RED, graphics -> {}),
                image(1, 1, BLUE, graphics -> {}),
                image(1, 500, BLUE, graphics -> {}),
                image(3000, 1, BLUE, graphics -> {}),
                image(50, 50, null, graphics -> {}),
                noise,
                new BufferedImage(60, 60, BufferedImage.TYPE_BYTE_GRAY));

        for (BufferedImage image : images) {
            // When
            Scene chair = scene("a chair", image);
            Scene anything = scene("", image);

            // Then
            assertThat(aspect(chair)).isCloseTo(aspect(scene("a chair")), within(1e-9));
            assertThat(anything.parts()).isNotEmpty();
        }
    }
}
