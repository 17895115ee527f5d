package dev.meshwright.generation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.meshwright.generation.engine.prompt.PromptReader;
import dev.meshwright.generation.engine.prompt.Vocabulary;
import dev.meshwright.mesh.geometry.Scenes;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Vec3;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BuiltInEngineTest {

    private static final BuiltInEngine ENGINE = new BuiltInEngine();

    private final Recording recording = new Recording();

    private Scene scene(String task, Double side, long seed) throws EngineException {
        return ENGINE.make(EngineRequest.ofTask(task, side, seed), recording);
    }

    private Scene scene(String task) throws EngineException {
        return scene(task, null, 1);
    }

    private static Vec3 size(Scene scene) {
        return Scenes.bounds(scene).size();
    }

    private static List<Part> all(List<Part> parts) {
        return parts.stream()
                .flatMap(part -> Stream.concat(Stream.of(part), all(part.children()).stream()))
                .toList();
    }

    private static Part part(Scene scene, String name) {
        return all(scene.parts()).stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no part " + name + " among "
                        + all(scene.parts()).stream().map(Part::name).toList()));
    }

    private static List<String> names(Scene scene) {
        return all(scene.parts()).stream().map(Part::name).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a tower 2 metres tall              | y | 2
            a 45 cm high stool                 | y | 0.45
            a robot, 6 ft tall                 | y | 1.8288
            a robot 5'10" tall                 | y | 1.778
            a 30cm high lantern                | y | 0.3
            a chair of height 1,2 m            | y | 1.2
            a vase half a metre tall           | y | 0.5
            a two metre tall snowman           | y | 2
            a table 2 m wide                   | x | 2
            a boat 3 metres long               | z | 3
            a table 2 m wide and 50 cm high    | x | 2
            a table 2 m wide and 50 cm high    | y | 0.5
            a chest 120 x 50 x 70 cm           | x | 1.2
            a chest 120 x 50 x 70 cm           | z | 0.5
            a chest 120 x 50 x 70 cm           | y | 0.7
            a small chair                      | y | 0.585
            a large chair                      | y | 1.35
            a huge mug                         | y | 0.25
            a giant mug                        | y | 0.4
            """)
    void obeysLengthsAndSizeWords(String prompt, String axis, double metres) throws EngineException {
        // When
        Vec3 size = size(scene(prompt));

        // Then
        double side = axis.equals("x") ? size.x() : axis.equals("y") ? size.y() : size.z();
        assertThat(side).isCloseTo(metres, within(metres * 0.01));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.5, 3, 1000})
    void givesTheLongestSideTheTargetSize(double side) throws EngineException {
        // When
        Scene scene = scene("a robot holding a sword on a table", side, 5);

        // Then
        assertThat(Scenes.bounds(scene).longestSide()).isCloseTo(side, within(side * 1e-4));
        assertThat(Scenes.bounds(scene).min().y()).isCloseTo(0, within(side * 1e-6));
    }

    @Test
    void refusesATargetSizeThatIsNone() {
        assertThatThrownBy(() -> scene("a chair", -1.0, 1))
                .isInstanceOfSatisfying(
                        EngineException.class, e -> assertThat(e.code()).isEqualTo("INVALID_TARGET_SIZE"));
    }

    @Test
    void makesTheSameSceneForTheSameSeedOnly() throws EngineException {
        // Given
        String prompt = "a mossy stone gargoyle wearing a crown, holding a lantern, with two trees";

        // When
        Scene scene = scene(prompt, null, 11);

        // Then
        assertThat(scene(prompt, null, 11)).isEqualTo(scene);
        assertThat(scene(prompt, null, 12)).isNotEqualTo(scene);
    }

    @Test
    void putsWhatIsHeldUnderAGroupNamedAfterItAtTheHand() throws EngineException {
        // When
        Scene scene = scene("a small stone gargoyle holding a lantern");

        // Then
        assertThat(scene.name()).isEqualTo("gargoyle");
        assertThat(names(scene)).contains("gargoyle_head", "gargoyle_left_wing", "lantern", "lantern_glass");
        assertThat(part(scene, "lantern").children()).extracting(Part::name).contains("lantern_flame");
        Vec3 hand = part(scene, "gargoyle_right_hand").transform().translation();
        Vec3 grip = part(scene, "lantern")
                .transform()
                .translation()
                .plus(part(scene, "lantern_handle").transform().translation());
        assertThat(grip.minus(hand).length()).isLessThan(0.1);
    }

    @Test
    void givesTheMaterialToTheMainPartsOnly() throws EngineException {
        // When
        Scene scene = scene("a copper lantern");

        // Then
        assertThat(part(scene, "lantern_roof").material()).isEqualTo("copper");
        assertThat(part(scene, "lantern_glass").material()).isEqualTo("glass");
        assertThat(part(scene, "lantern_flame").material()).isEqualTo("flame");
    }

    @Test
    void givesPartsTheLookThatThePromptGivesThem() throws EngineException {
        // When
        Scene scene = scene("a chair with red legs");

        // Then
        assertThat(part(scene, "chair_front_left_leg").material()).isEqualTo("red_oak");
        assertThat(part(scene, "chair_seat").material()).isEqualTo("oak");
    }

    @Test
    void makesStatuesOfOneSubstance() throws EngineException {
        // When
        Scene scene = scene("a bronze statue of a knight");

        // Then
        assertThat(part(scene, "knight_tabard").material()).isEqualTo("bronze");
    }

    @Test
    void leavesOutPartsWithoutEnlargingTheRest() throws EngineException {
        // When
        Scene scene = scene("a chair without a back");

        // Then
        assertThat(names(scene)).contains("chair_seat").noneMatch(name -> name.contains("back"));
        assertThat(size(scene).y()).isBetween(0.4, 0.55);
    }

    @Test
    void numbersThingsOfOneKind() throws EngineException {
        assertThat(names(scene("three candles"))).contains("candle_1", "candle_2", "candle_3", "candle_2_wick");
        assertThat(names(scene("a table with four chairs")))
                .contains("table_top", "chair_1", "chair_4", "chair_4_seat");
    }

    @Test
    void standsThingsOnWhatTheyStandOn() throws EngineException {
        // When
        Scene scene = scene("a mug on a table");

        // Then
        assertThat(scene.name()).isEqualTo("mug");
        assertThat(size(scene).y()).isCloseTo(0.75 + 0.1, within(0.01));
    }

    @ParameterizedTest
    @CsvSource({
        "a purple giraffe, giraffe, horse",
        "a submarine, submarine, rocket",
        "a gargoile, gargoile, gargoyle",
        "a swordfish, swordfish, fish",
        "a lion holding a mug, lion, cat"
    })
    void saysWhatItBuiltInsteadOfAnUnknownThing(String prompt, String word, String built) throws EngineException {
        // When
        Scene scene = scene(prompt);

        // Then
        assertThat(scene.name()).isEqualTo(built);
        assertThat(recording.warnings).anyMatch(line -> line.contains("'" + word + "'") && line.contains(built));
    }

    @Test
    void saysWhichWordsItLeftOut() throws EngineException {
        // When
        scene("a blorpish gothic tower holding a xqzzwv at night");

        // Then
        assertThat(String.join(" ", recording.warnings)).contains("blorpish", "gothic", "xqzzwv", "night");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "the of and with", "🐉🔥", "!!!", "123", "龍を作ってください", "ذهب", "2 metres tall"})
    void makesSomethingSensibleOfNothingAndSaysSo(String prompt) throws EngineException {
        // When
        Scene scene = scene(prompt);

        // Then
        assertThat(scene.parts()).isNotEmpty();
        assertThat(recording.warnings).isNotEmpty();
    }

    @Test
    void survivesAnyText() throws EngineException {
        // Given
        PromptReader reader = new PromptReader(Vocabulary.load());
        SplittableRandom random = new SplittableRandom(42);
        String[] words = {
            "gargoyle",
            "with",
            "on",
            "a",
            "robot",
            "holding",
            "stone",
            "red",
            "2 m",
            "tall",
            "and",
            ",",
            ".",
            "of",
            "without",
            "in",
            "table",
            "three",
            "under",
            "tree",
            "wearing",
            "crown",
            "statue",
            "pair",
            "no",
            "back",
            "it",
            "top",
            "x",
            "5'",
            "\"",
            "covered in",
            "next to",
            "made of",
            "glass",
            "0",
            "99999",
            "beside",
            "ß",
            "é"
        };

        // When
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(round % 97 == 0 ? 400 : 9);
            for (int word = 0; word < length; word++) {
                if (round % 3 == 0) {
                    text.appendCodePoint(random.nextInt(0x20, 0x2FFF));
                } else {
                    text.append(words[random.nextInt(words.length)]).append(' ');
                }
            }

            // Then
            assertThat(reader.read(text.toString()).head()).as(text.toString()).isNotNull();
            if (round % 50 == 0) {
                assertThat(scene(text.toString(), null, round).parts())
                        .as(text.toString())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void survivesTheLongestPrompt() throws EngineException {
        // Given
        String prompt = "a robot holding a sword with a hat on a table beside "
                .repeat(80)
                .substring(0, 4_000);

        // When
        Scene scene = scene(prompt);

        // Then
        assertThat(Scenes.triangleCount(scene)).isLessThan(40_000);
        assertThat(recording.warnings).isNotEmpty();
    }
}
