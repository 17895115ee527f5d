package dev.meshwright.generation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.meshwright.mesh.geometry.Scenes;
import dev.meshwright.mesh.scene.Scene;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every word of a prompt that the model doesn't show is told, once. */
class ToldWordsTest {

    private static final BuiltInEngine ENGINE = new BuiltInEngine();

    private final Recording recording = new Recording();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a bed with long purple silk curtains          | long purple silk curtains
            a car with black stripes                      | black stripes
            a cat with a hat of green velvet on the beach | on beach
            a robot with three heads                      | 3 heads
            a two-headed dragon                           | two-headed
            a two-story house                             | two-story
            a table with three legs                       | 3 legs
            an elephant with long tusks                   | long tusks
            a brown and white dog                         | white
            a wooden house made of stone                  | stone
            a tower, painted red, in blue                 | blue
            a shark with sharp teeth                      | sharp; teeth
            a wolf howling at the pale moon               | howling; at pale moon
            a dragon breathing green fire                 | breathing green fire
            a bow with a quiver of golden arrows          | quiver; golden; arrows
            a panda holding bamboo                        | holding bamboo
            a house without blue tusks                    | tusks; blue
            a pirate with a parrot on his shoulder        | on shoulder
            a robot running                               | running
            a knight in a castle facing                   | facing
            two winged horses                             | winged
            two armed guards                              | armed
            a one-eyed pirate                             | one-eyed
            a white-winged horse                          | winged
            a black white-winged horse                    | white-winged
            a castle with five towers                     | 5 towers
            """)
    void tellsWhatHasNoEffect(String prompt, String words) throws EngineException {
        // When
        ENGINE.make(EngineRequest.ofTask(prompt, null, 3), recording);

        // Then
        String told = String.join("\n", recording.warnings)
                + String.join(
                        "\n",
                        recording.infos.stream()
                                .filter(line -> !line.startsWith("Understood: "))
                                .toList());
        for (String word : words.split("; ", -1)) {
            assertThat(told.split(Pattern.quote(word), -1)).as(told).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a chair with four legs",
        "a three-legged stool",
        "a tiny red wooden chair with a blue cushion",
        "a pirate ship with three masts and black sails",
        "a snowman with a scarf and a nose",
        "a castle with four towers",
        "two red winged dragons",
        "a three legged stool",
        "a winged dragon",
        "four wheeled carts"
    })
    void keepsQuietWhereAllIsShown(String prompt) throws EngineException {
        // When
        ENGINE.make(EngineRequest.ofTask(prompt, null, 3), recording);

        // Then
        assertThat(recording.warnings).isEmpty();
    }

    @Test
    void namesEveryWordOfALongPrompt() throws EngineException {
        // Given
        List<String> words = IntStream.range(0, 150)
                .mapToObj(number -> "qx" + (char) ('a' + number % 26) + (char) ('a' + number / 26) + "z")
                .toList();

        // When
        ENGINE.make(EngineRequest.ofTask("a " + String.join(" ", words) + " chair", null, 3), recording);

        // Then
        List<String> told = recording.warnings.stream()
                .filter(line -> line.startsWith("Not understood and left out: "))
                .flatMap(line -> Arrays.stream(line.replaceAll("^.*: |\\.$", "").split(", ")))
                .collect(Collectors.toList());
        assertThat(told).containsExactlyElementsOf(words);
        assertThat(Collections.frequency(told, words.getFirst())).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "wine, a bottle of wine",
        "board, a loaf of bread on a board",
        "patch, a pirate with an eye patch",
        "coffee, a mug with coffee"
    })
    void takesNoWordForAMisspeltOtherOne(String word, String prompt) throws EngineException {
        // When
        ENGINE.make(EngineRequest.ofTask(prompt, null, 3), recording);

        // Then
        assertThat(recording.warnings).noneMatch(line -> line.startsWith("The word '" + word + "'"));
    }

    @ParameterizedTest
    @CsvSource({"a tiger, 1.0", "a great white shark, 2.27", "a coffee table, 0.45", "a teddy bear, 0.4", "a puppy, 0.3"
    })
    void knowsTheSizesOfKinds(String prompt, double height) throws EngineException {
        // When
        Scene scene = ENGINE.make(EngineRequest.ofTask(prompt, null, 3), recording);

        // Then
        assertThat(Scenes.bounds(scene).size().y()).isCloseTo(height, within(height * 0.02));
    }
}
