package dev.meshwright.generation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.meshwright.generation.engine.colour.BasicColour;
import dev.meshwright.generation.engine.colour.Hex;
import dev.meshwright.mesh.geometry.PlacedMesh;
import dev.meshwright.mesh.geometry.SceneMeshes;
import dev.meshwright.mesh.geometry.Scenes;
import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Vec3;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the built-in engine makes of a project's sources. */
class SourcesTest {

    private static final BuiltInEngine ENGINE = new BuiltInEngine();

    private final Recording recording = new Recording();

    private Scene scene(String task, SourceText... sources) throws EngineException {
        return ENGINE.make(EngineRequest.ofTask(task, null, 1).withSources(List.of(sources)), recording);
    }

    private Scene scene(String task, String source) throws EngineException {
        return scene(task, new SourceText("style.md", source));
    }

    /** The bounds of all parts whose names begin so. */
    private static Vec3 size(Scene scene, String prefix) {
        return SceneMeshes.of(scene).meshes().stream()
                .filter(placed -> placed.part().name().startsWith(prefix))
                .map(PlacedMesh::bounds)
                .reduce((one, other) -> one.union(other))
                .orElseThrow()
                .size();
    }

    private static List<Material> materials(Scene scene, String prefix) {
        return SceneMeshes.of(scene).meshes().stream()
                .filter(placed -> placed.part().name().startsWith(prefix))
                .map(PlacedMesh::material)
                .distinct()
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a chair                          | chairs are always 45 cm tall                | chair_  | 0.45
            a robot beside a chair           | chairs are always 45 cm tall                | chair_  | 0.45
            a table with two chairs          | Chairs are 45 cm tall.                      | chair_2_ | 0.45
            a chair on a table               | chairs are always 45 cm tall                | chair_  | 0.45
            a mug on a table                 | Tables: 60 cm                               | table_  | 0.6
            a small chair                    | chairs are always 45 cm tall                | chair_  | 0.45
            a desk                           | tables are 60 cm high                       | desk_   | 0.6
            a table                          | desks are 60 cm high                        | table_  | 0.75
            a chair                          | Chairs are at most 50 cm tall.              | chair_  | 0.5
            a chair                          | Chairs are at most 2 m tall.                | chair_  | 0.9
            a chair                          | Chairs must be at least 2 m tall.           | chair_  | 2
            a chair                          | Furniture is 50 cm tall.                    | chair_  | 0.5
            an office chair                  | office chairs are 45 cm tall                | chair_  | 0.45
            a chair                          | office chairs are 45 cm tall                | chair_  | 0.9
            a tower                          | Every model is 1 m tall.                    | tower_  | 1
            a tower                          | Nothing is taller than 3 m.                 | tower_  | 3
            """)
    void obeysLengths(String task, String source, String prefix, double metres) throws EngineException {
        // When
        Scene scene = scene(task, source);

        // Then
        assertThat(size(scene, prefix).y()).isCloseTo(metres, within(metres * 0.01));
    }

    @Test
    void givesPartsTheirLengths() throws EngineException {
        // When
        Scene scene = scene("a house", "A door is 2.5 m high and 90 cm wide.");

        // Then
        PlacedMesh door = SceneMeshes.of(scene).meshes().stream()
                .filter(placed -> placed.part().name().equals("house_door"))
                .findFirst()
                .orElseThrow();
        assertThat(door.bounds().size().y()).isCloseTo(2.5, within(0.01));
        assertThat(door.bounds().size().x()).isCloseTo(0.9, within(0.01));
        assertThat(recording.infos).anyMatch(line -> line.contains("style.md") && line.contains("A door is 2.5 m"));
    }

    @Test
    void takesTheHeightOfASeatAsThatOfItsUpperSide() throws EngineException {
        // When
        Scene scene = scene("a chair", "- seats: 40 cm");

        // Then
        PlacedMesh seat = SceneMeshes.of(scene).meshes().stream()
                .filter(placed -> placed.part().name().equals("chair_seat"))
                .findFirst()
                .orElseThrow();
        assertThat(seat.bounds().max().y()).isCloseTo(0.4, within(0.005));
    }

    @Test
    void letsThePromptsOwnNumbersWinAndSaysSo() throws EngineException {
        // When
        Scene scene = scene("a chair 60 cm tall", "chairs are always 45 cm tall");

        // Then
        assertThat(size(scene, "chair_").y()).isCloseTo(0.6, within(0.001));
        assertThat(recording.infos)
                .anyMatch(line -> line.contains("style.md") && line.contains("60 cm tall") && line.contains("wins"))
                .noneMatch(line -> line.startsWith("Applied"));
    }

    @Test
    void letsTheRequestsTargetSizeWinAndSaysSo() throws EngineException {
        // When
        Scene scene = ENGINE.make(
                EngineRequest.ofTask("a chair", 3.0, 1)
                        .withSources(List.of(new SourceText("style.md", "chairs are always 45 cm tall"))),
                recording);

        // Then
        assertThat(Scenes.bounds(scene).longestSide()).isCloseTo(3, within(0.001));
        assertThat(recording.infos).anyMatch(line -> line.contains("style.md") && line.contains("target size wins"));
    }

    @Test
    void letsTheLaterFileWinAndSaysSo() throws EngineException {
        // When
        Scene scene = scene(
                "a chair",
                new SourceText("old.md", "chairs are 80 cm tall"),
                new SourceText("new.md", "chairs are 45 cm tall"));

        // Then
        assertThat(size(scene, "chair_").y()).isCloseTo(0.45, within(0.001));
        assertThat(recording.infos)
                .anyMatch(line -> line.contains("old.md") && line.contains("new.md") && line.contains("wins"));
    }

    @Test
    void passesQuietlyOverRulesForOtherThings() throws EngineException {
        // Given
        Scene plain = scene("a lantern");
        recording.infos.clear();

        // When
        Scene scene = scene("a lantern", "Chairs are 45 cm tall. Wings are red. Never use pink.");

        // Then
        assertThat(scene).isEqualTo(plain);
        assertThat(recording.infos).noneMatch(line -> line.contains("style.md"));
        assertThat(recording.warnings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3000, 1000, 600})
    void keepsWithinATriangleBudget(int most) throws EngineException {
        // Given
        assertThat(Scenes.triangleCount(scene("a gargoyle holding a lantern"))).isGreaterThan(5000);

        // When
        Scene scene = scene("a gargoyle holding a lantern", "Keep every model under " + most + " triangles.");

        // Then
        assertThat(Scenes.triangleCount(scene)).isLessThanOrEqualTo(most);
        assertThat(recording.infos).anyMatch(line -> line.contains("style.md") && line.contains("triangles"));
        assertThat(recording.warnings).isEmpty();
    }

    @Test
    void saysWhereATriangleBudgetCannotBeReached() throws EngineException {
        // When
        Scene scene = scene("a gargoyle", "at most 10 triangles");

        // Then
        assertThat(scene.parts()).isNotEmpty();
        assertThat(recording.warnings).anyMatch(line -> line.contains("style.md") && line.contains("triangles"));
    }

    @Test
    void keepsABudgetForOneThingOfSeveral() throws EngineException {
        // When
        Scene scene = scene("a table with two chairs", "Chairs have at most 300 triangles.");

        // Then
        int triangles = SceneMeshes.of(scene).meshes().stream()
                .filter(placed -> placed.part().name().startsWith("chair_1_"))
                .mapToInt(placed -> placed.mesh().triangleCount())
                .sum();
        assertThat(triangles).isLessThanOrEqualTo(300);
        assertThat(Scenes.triangleCount(scene)).isGreaterThan(600);
    }

    @Test
    void usesTheColoursOfAPaletteOnly() throws EngineException {
        // When
        Scene scene = scene("a red house beside a tree", "Use only #aa3322, navy and sand.");

        // Then
        assertThat(scene.materials())
                .allSatisfy(material -> assertThat(Hex.of(material.baseColor())).isIn("#aa3322", "#17264f", "#c2a878"));
        assertThat(recording.infos).anyMatch(line -> line.contains("style.md") && line.contains("#aa3322"));
    }

    @Test
    void keepsAPaletteForTheThingsThatItNames() throws EngineException {
        // When
        Scene scene = scene("a table with two chairs", "Chairs use only navy and white.");

        // Then
        assertThat(materials(scene, "chair_"))
                .allSatisfy(material -> assertThat(Hex.of(material.baseColor())).isIn("#17264f", "#f1f0ec"));
        assertThat(materials(scene, "table_")).extracting(Material::name).containsExactly("oak");
    }

    @Test
    void neverUsesAForbiddenColour() throws EngineException {
        // When
        Scene scene = scene("a red car with a mushroom", "Never use red.");

        // Then
        assertThat(scene.materials()).noneMatch(material -> BasicColour.of(material.baseColor()) == BasicColour.RED);
        assertThat(recording.infos).anyMatch(line -> line.contains("style.md") && line.contains("Never use red"));
    }

    @Test
    void makesEveryMetalWhatTheSourceSays() throws EngineException {
        // When
        Scene scene = scene("a steel sword beside an iron lantern", "All metal is brushed brass. Wood is dark oak.");

        // Then
        assertThat(scene.materials().stream().filter(material -> material.metallic() > 0.5))
                .isNotEmpty()
                .allMatch(material -> material.name().contains("brass") && material.roughness() >= 0.4);
        assertThat(scene.materials()).anyMatch(material -> material.name().equals("glass"));
    }

    @Test
    void givesThingsAndPartsTheirLooks() throws EngineException {
        // When
        Scene scene = scene("a house beside a chair", "Roofs are blue. Chairs are made of iron.");

        // Then
        assertThat(materials(scene, "chair_")).extracting(Material::name).containsExactly("iron");
        assertThat(materials(scene, "house_roof"))
                .allMatch(material -> BasicColour.of(material.baseColor()) == BasicColour.BLUE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a morrow lamp                   | lantern, green, glass
            two small morrow lamps          | 2 × lantern, green, glass, small
            a robot holding a morrow lamp   | robot, holding a green glass lantern
            A Morrow Lamp!                  | lantern, green, glass
            a lamp                          | lamp
            """)
    void understandsTheProjectsOwnWords(String task, String understood) throws EngineException {
        // When
        scene(task, "A *morrow lamp* is a lantern of green glass.");

        // Then
        assertThat(recording.understood()).isEqualTo(understood);
        assertThat(recording.infos.stream().anyMatch(line -> line.startsWith("Applied style.md")))
                .isEqualTo(task.toLowerCase(Locale.ROOT).contains("morrow"));
    }

    @Test
    void letsTermsUseEachOtherAndEndsTheirCircles() throws EngineException {
        // When
        scene("a dusk pair", "- **dusk pair**: two morrow lamps on a table\n- **morrow lamp**: a lantern of gold");
        String used = recording.understood();
        recording.infos.clear();
        scene("a foo", "A *foo* is a bar lantern. A *bar* is a foo table.");

        // Then
        assertThat(used).isEqualTo("2 × lantern, gold, on a table");
        assertThat(recording.understood()).isEqualTo("lantern");
    }

    @Test
    void givesTermsTheLengthsThatRulesGiveThem() throws EngineException {
        // When
        Scene scene = scene("a morrow lamp", "A *morrow lamp* is a lantern of gold. Morrow lamps are 2 m tall.");

        // Then
        assertThat(size(scene, "lantern_").y()).isCloseTo(2, within(0.01));
    }

    static Stream<String> hostileTexts() {
        int most = 256 * 1024;
        SplittableRandom random = new SplittableRandom(7);
        StringBuilder noise = new StringBuilder();
        StringBuilder words = new StringBuilder();
        String[] vocabulary = {
            "chairs",
            "are",
            "45",
            "cm",
            "tall",
            "and",
            ",",
            ".",
            "\n",
            "- ",
            "# ",
            "| ",
            "*",
            "a",
            "is",
            "red",
            "never",
            "use",
            "only",
            "triangles",
            "of",
            ":",
            "(",
            "`",
            "[",
            "]("
        };
        while (words.length() < most) {
            words.append(vocabulary[random.nextInt(vocabulary.length)]).append(' ');
        }
        while (noise.length() < most / 2) {
            noise.appendCodePoint(random.nextInt(0x20, 0x2FFF));
        }
        List<String> texts = new ArrayList<>(List.of(noise.toString(), words.toString()));
        for (String unit : List.of(
                "a",
                " ",
                "\n",
                "*",
                "**a",
                "[",
                "[](",
                "![",
                "<!--",
                "~~",
                "|",
                "| a |\n|-|\n",
                "> ",
                "`",
                "```\n",
                "#",
                "# x\n",
                "- ",
                "-",
                "1. ",
                "chairs are 45 cm tall ",
                "chairs are 45 cm tall.\n",
                "chairs are 45 cm tall and ",
                "1",
                "1,",
                "#aabbcc ",
                "a *b* is a lantern. ",
                "\"a\" is ",
                "no ",
                "a is a ",
                "\uFDFA",
                "\u0301",
                "of ",
                "x - ",
                "never use red\n",
                "at most 5 triangles, ")) {
            texts.add(unit.repeat(most / unit.length()));
        }
        return texts.stream();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s are red.",
                "%s are 5 cm long.",
                "%s have at most 100 triangles.",
                "*%s* is a lantern.",
                "Never use %s."
            })
    void endsSoonWithManyRules(String rule) {
        // Given
        StringBuilder text = new StringBuilder();
        for (int number = 0; text.length() < 250_000; number++) {
            String noun = "x"
                    + Integer.toString(number, 26)
                            .chars()
                            .mapToObj(digit -> String.valueOf((char) (digit < 'a' ? digit - '0' + 'a' : digit)))
                            .collect(Collectors.joining());
            text.append(String.format(rule, number % 2 == 0 ? noun : "legs of " + noun))
                    .append('\n');
        }

        // Then
        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(scene("six robots holding swords beside a table with six chairs", text.toString())
                                .parts())
                        .isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Doors are 999999999 km high.",
                "Doors are 0 cm high.",
                "Doors are 1000 m high.",
                "Chairs are 0.000001 mm tall.",
                "Chairs are 1000 m tall and 1 mm wide.",
                "Every model is 1000 m tall.",
                "Roofs are 1 mm high.",
                "seats: 900 m",
                "at most 1 triangles"
            })
    void survivesRulesThatNoThingCanKeep(String rule) throws EngineException {
        assertThat(scene("a house beside a chair", rule).parts()).isNotEmpty();
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("hostileTexts")
    void endsSoonWithAnyText(String text) {
        assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(scene("a chair", text).parts()).isNotEmpty());
    }
}
