package dev.meshwright.mesh.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Shape;
import dev.meshwright.mesh.scene.Transform;
import dev.meshwright.mesh.scene.Vec3;
import dev.meshwright.mesh.support.SampleScenes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RendererTest {

    private static final int SIZE = 128;
    private static final Shape BALL = new Shape.Ellipsoid(Vec3.uniform(0.5), 48);
    private static final Material WHITE = Material.of("White", new Vec3(0.8, 0.8, 0.8), 0, 0.6);
    private static final Material RED = Material.of("Red", new Vec3(0.8, 0.05, 0.05), 0, 0.6);
    private static final Material BLUE = Material.of("Blue", new Vec3(0.05, 0.05, 0.8), 0, 0.6);
    private static final Material LIGHT = Material.of("Light", Vec3.ONE, 0, 1).glowing(Vec3.ONE);
    private static final Material CLEAR = BLUE.named("Clear").translucent(0.3);

    private final Renderer renderer = new Renderer(SIZE, 1);

    private static Scene scene(Part... parts) {
        return new Scene("s", List.of(WHITE, RED, BLUE, LIGHT, CLEAR), List.of(parts));
    }

    private static Part ball(String material, double x, double y, double z) {
        return Part.of(material + x + y + z, Transform.at(x, y, z), BALL, material);
    }

    private static int alpha(int pixel) {
        return pixel >>> 24;
    }

    private static int red(int pixel) {
        return pixel >> 16 & 0xFF;
    }

    private static int blue(int pixel) {
        return pixel & 0xFF;
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, SIZE, SIZE, null, 0, SIZE);
    }

    @ParameterizedTest
    @EnumSource
    void theModelFillsTheFrameAndLeavesAMargin(View view) {
        Part tower = Part.of("t", Transform.at(40, -7, 3), new Shape.Frustum(0.5, 0.3, 3, 24), "White");

        BufferedImage picture = renderer.render(scene(tower), view);

        int top = SIZE;
        int bottom = 0;
        for (int y = 0; y < SIZE; y++) {
            for (int x = 0; x < SIZE; x++) {
                if (alpha(picture.getRGB(x, y)) == 255) {
                    top = Math.min(top, y);
                    bottom = Math.max(bottom, y);
                }
            }
        }
        assertThat(top).isBetween(4, 9);
        assertThat(bottom).isBetween(SIZE - 10, SIZE - 5);
        assertThat(picture.getRGB(0, 0)).isZero();
        assertThat(picture.getRGB(SIZE - 1, SIZE - 1)).isZero();
        assertThat(alpha(picture.getRGB(SIZE / 2, SIZE / 2))).isEqualTo(255);
    }

    @Test
    void theFrontIsSeenFromTheFrontAndTheBackFromTheBack() {
        Scene twoFaced = scene(ball("Red", 0, 0, 0.6), ball("Blue", 0, 0, -0.6));

        assertThat(count(renderer.render(twoFaced, View.FRONT), RendererTest::isReddish))
                .isGreaterThan(count(renderer.render(twoFaced, View.FRONT), RendererTest::isBluish));
        assertThat(count(renderer.render(twoFaced, View.BACK), RendererTest::isBluish))
                .isGreaterThan(count(renderer.render(twoFaced, View.BACK), RendererTest::isReddish));
    }

    private static boolean isReddish(int pixel) {
        return alpha(pixel) == 255 && red(pixel) > 2 * blue(pixel);
    }

    private static boolean isBluish(int pixel) {
        return alpha(pixel) == 255 && blue(pixel) > 2 * red(pixel);
    }

    private static long count(BufferedImage picture, IntPredicate wanted) {
        return IntStream.of(pixels(picture)).filter(wanted).count();
    }

    @Test
    void edgesKeepTheirColorWhereTheyAreHalfCovered() {
        BufferedImage picture = renderer.render(scene(ball("Light", 0, 0, 0)), View.FRONT);

        int edges = 0;
        for (int y = 0; y < SIZE / 3; y++) {
            for (int x = 0; x < SIZE; x++) {
                int pixel = picture.getRGB(x, y);
                if (alpha(pixel) > 30 && alpha(pixel) < 225) {
                    edges++;
                    assertThat(red(pixel)).as("at %d, %d", x, y).isGreaterThan(225);
                }
            }
        }
        assertThat(edges).isGreaterThan(30);
    }

    @Test
    void theFloorIsDarkAndClearAroundTheModel() {
        BufferedImage picture = renderer.render(scene(ball("White", 0, 0, 0)), View.FRONT);

        long shadow = count(picture, pixel -> (pixel & 0xFFFFFF) == 0 && alpha(pixel) > 20 && alpha(pixel) < 200);
        assertThat(shadow).isGreaterThan(SIZE * SIZE / 40);
    }

    @Test
    void aModelShadesItself() {
        Part floor = Part.of("floor", Transform.at(0, -0.55, 0), new Shape.Box(new Vec3(4, 0.1, 4), 0), "Red");

        long dark = count(renderer.render(scene(floor), View.FRONT), RendererTest::isShaded);
        long darkUnderBall =
                count(renderer.render(scene(floor, ball("White", 0, 0, 0)), View.FRONT), RendererTest::isShaded);

        assertThat(darkUnderBall - dark).isGreaterThan(40);
    }

    private static boolean isShaded(int pixel) {
        return isReddish(pixel) && red(pixel) < 190;
    }

    @Test
    void whatIsBehindClearThingsShows() {
        Part shell = Part.of("shell", Transform.IDENTITY, new Shape.Ellipsoid(Vec3.ONE, 48), "Clear");

        BufferedImage picture = renderer.render(scene(shell, ball("Red", 0, 0, 0)), View.FRONT);

        int middle = picture.getRGB(SIZE / 2, SIZE / 2);
        assertThat(red(middle)).isGreaterThan(blue(middle));
        assertThat(blue(middle))
                .as("tinted by the shell")
                .isGreaterThan(blue(
                        renderer.render(scene(ball("Red", 0, 0, 0)), View.FRONT).getRGB(SIZE / 2, SIZE / 2)));
        int shellOnly = picture.getRGB(SIZE / 2, SIZE / 6);
        assertThat(alpha(shellOnly)).isBetween(60, 200);
    }

    @Test
    void clearThingsCastPaleShadows() {
        Part ball = Part.of("ball", Transform.IDENTITY, BALL, "Clear");

        long clear = shade(renderer.render(scene(ball), View.FRONT));
        long opaque = shade(renderer.render(scene(ball("Blue", 0, 0, 0)), View.FRONT));

        assertThat(clear).isBetween(opaque / 8, opaque * 6 / 10);
    }

    /** All the floor's darkness together. */
    private static long shade(BufferedImage picture) {
        return IntStream.of(pixels(picture))
                .filter(pixel -> (pixel & 0xFFFFFF) == 0)
                .mapToLong(RendererTest::alpha)
                .sum();
    }

    @Test
    void clearSurfacesAreSortedWhateverTheirOrder() {
        Material green = Material.of("Green", new Vec3(0, 0.8, 0), 0, 0.6).translucent(0.6);
        Part near = Part.of("near", Transform.at(0, 0, 0.5), BALL, "Green");
        Part far = Part.of("far", Transform.at(0, 0, -0.5), BALL, "Clear");

        BufferedImage oneWay = renderer.render(new Scene("s", List.of(green, CLEAR), List.of(near, far)), View.FRONT);
        BufferedImage otherWay = renderer.render(new Scene("s", List.of(green, CLEAR), List.of(far, near)), View.FRONT);

        assertThat(pixels(otherWay)).isEqualTo(pixels(oneWay));
    }

    @Test
    void glowingThingsLightTheirSurroundings() {
        Material glow = RED.named("Glow").glowing(new Vec3(0, 0, 1));
        Part lamp = Part.of("lamp", Transform.at(0, 0, 0), BALL, "Glow");
        Part wall = Part.of("wall", Transform.at(0, 0, -0.7), new Shape.Box(new Vec3(3, 3, 0.1), 0), "White");
        Part coldLamp = Part.of("lamp", Transform.at(0, 0, 0), BALL, "Red");

        BufferedImage warm = renderer.render(new Scene("s", List.of(glow, WHITE), List.of(lamp, wall)), View.FRONT);
        BufferedImage cold = renderer.render(scene(coldLamp, wall), View.FRONT);

        int[] lit = pixels(warm);
        int[] unlit = pixels(cold);
        long bluer = 0;
        for (int at = 0; at < lit.length; at++) {
            bluer += blue(lit[at]) - red(lit[at]) > blue(unlit[at]) - red(unlit[at]) + 4 ? 1 : 0;
        }
        assertThat(bluer).isGreaterThan(500);
    }

    @Test
    void mirroredAndDoubleSidedPartsShowTheRightSide() {
        Part mirrored = Part.of("m", Transform.IDENTITY.scaled(-1, 1, 1), BALL, "White");
        BufferedImage plain = renderer.render(scene(ball("White", 0, 0, 0)), View.FRONT);

        BufferedImage picture = renderer.render(scene(mirrored), View.FRONT);

        int here = picture.getRGB(SIZE / 2, SIZE / 2);
        assertThat(Math.abs(red(here) - red(plain.getRGB(SIZE / 2, SIZE / 2)))).isLessThan(6);
    }

    @Test
    void threadsAndViewsDoNotChangeThePicture() {
        SceneMeshes meshes = SceneMeshes.of(SampleScenes.everyShape());

        BufferedImage alone = renderer.render(meshes.scene(), View.BACK);
        BufferedImage together =
                new Renderer(SIZE, 3).render(meshes, List.of(View.values())).get(View.BACK);

        assertThat(pixels(together)).isEqualTo(pixels(alone));
    }

    @Test
    void modelsOfAnySizeLookTheSame() {
        Scene large = scene(ball("White", 0, 0, 0));
        Scene small =
                scene(Part.of("small", Transform.at(5, 5, 5), new Shape.Ellipsoid(Vec3.uniform(0.0005), 48), "White"));

        int[] one = pixels(renderer.render(large, View.FRONT));
        int[] other = pixels(renderer.render(small, View.FRONT));

        long different = 0;
        for (int at = 0; at < one.length; at++) {
            different += Math.abs(alpha(one[at]) - alpha(other[at])) > 20 ? 1 : 0;
        }
        assertThat(different).isLessThan(SIZE * SIZE / 50);
    }

    @Test
    void pngKeepsEveryPixel() throws IOException {
        BufferedImage picture = renderer.render(scene(ball("Red", 0, 0, 0)), View.FRONT);

        BufferedImage read = ImageIO.read(new ByteArrayInputStream(Png.encode(picture)));

        assertThat(pixels(read)).isEqualTo(pixels(picture));
    }

    @Test
    void sizesOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new Renderer(0, 1))
                .hasMessageContaining("16 to 4096")
                .hasMessageContaining("0");
        assertThatThrownBy(() -> new Renderer(512, 0)).hasMessageContaining("threads");
    }
}
