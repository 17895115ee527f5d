package dev.meshwright.generation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.mesh.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the grammar makes of prompts, said by the log line that the user sees. */
class PromptTableTest {

    private static final BuiltInEngine ENGINE = new BuiltInEngine();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a small stone gargoyle holding a lantern            | gargoyle, stone, small, holding a lantern
            gargoyle                                            | gargoyle
            A GARGOYLE!                                         | gargoyle
            gargoyles                                           | gargoyle
            a wooden chair leg lamp                             | lamp, wooden
            a gargoyle lantern                                  | lantern
            a house of stone                                    | house, stone
            mug made of copper                                  | mug, copper
            a mug made out of blue glass                        | mug, blue, glass
            a red mug                                           | mug, red
            a dark green vase                                   | vase, dark, green
            a light blue car                                    | car, light, blue
            a sky blue car                                      | car, sky blue
            an old rusty iron key                               | key, old, rusty, iron
            a tiny mushroom                                     | mushroom, tiny
            a huge tower                                        | tower, huge
            a giant robot                                       | robot, giant
            three candles                                       | 3 × candle
            3 candles on a table                                | 3 × candle, on a table
            a pair of chairs                                    | 2 × chair
            a dozen barrels                                     | 12 × barrel
            a table with four chairs                            | table, with 4 × chair
            a robot wearing a crown and holding a sword on a stone base | robot, wearing a crown, holding a sword, on a stone base
            a robot holding a sword and a shield                | robot, holding a sword, holding a shield
            a knight, wearing a crown, holding a red shield     | knight, wearing a crown, holding a red shield
            a chair without a back                              | chair, without back
            a chair without arms or legs                        | chair, without arms, without legs
            a backless chair                                    | chair, without back
            a chair with red legs                               | chair, with red legs
            a robot with glowing eyes                           | robot, with glowing eyes
            a house with a blue roof                            | house, with blue roof
            a sword with a golden hilt                          | sword, with golden hilt
            a gargoyle holding a lantern with a green flame     | gargoyle, holding a lantern, with green flame
            a vase on a pillar                                  | vase, on a pillar
            a vase on top of a marble pillar                    | vase, on a marble pillar
            a bird sitting on a chest                           | bird, on a chest
            a cat under a table                                 | cat, under a table
            a bench under a tree                                | bench, under a tree
            a barrel next to a crate                            | barrel, beside a crate
            a barrel beside a big crate                         | barrel, beside a big crate
            a house with two trees                              | house, with 2 × tree
            a fish in a bowl                                    | fish, in a bowl
            a vase with flowers                                 | vase, with 3 × flower
            a bowl full of apples                               | bowl, containing 3 × apple
            a table with a vase on top                          | table, topped with a vase
            a table with a candle on it                         | table, topped with a candle
            a robot with a lantern in its hand                  | robot, holding a lantern
            a snowman with a hat on its head                    | snowman, wearing a hat
            a statue of a dragon                                | dragon, statue
            a golden dragon statue                              | dragon, golden, statue
            a toy car                                           | car, toy
            a tower 2 metres tall                               | tower, 2 metres tall
            a 45 cm stool                                       | stool, 45 cm
            a 30cm high lantern                                 | lantern, 30 cm high
            a 6 ft robot                                        | robot, 6 ft
            a tower, height: 12 m                               | tower, height : 12 m
            please make me a really nice 3D model of a wooden boat | boat, wooden
            I want a rocket                                     | rocket
            a potion bottle                                     | potion bottle
            a street lamp                                       | street lamp
            a treasure chest                                    | treasure chest
            an oak tree                                         | oak tree
            a pine tree                                         | pine tree
            an oak table                                        | table, oak
            a big stone                                         | stone, big
            a crystal                                           | crystal
            a crystal ball                                      | crystal ball
            a tall tower                                        | tower, tall
            a shiny black obsidian sword                        | sword, shiny, black, obsidian
            A robot. It holds a sword. It is 2 metres tall.     | robot, 2 metres tall, holding a sword
            two robots holding swords                           | 2 × robot, holding a sword
            a house covered in snow                             | house, snow
            a tower in ruby red                                 | tower, ruby, red
            un château                                          | chateau
            a robot and a cat                                   | robot, beside a cat
            a table and two chairs                              | table, beside 2 × chair
            a boat beside a lighthouse                          | boat, beside a lighthouse
            a gargoile made of marble                           | gargoyle, marble
            a treasure chest with red velvet lining             | treasure chest, with red velvet lining
            a treasure chest lined with red velvet              | treasure chest, with red velvet lining
            a chair upholstered in green velvet                 | chair, with green velvet lining
            a treasure chest full of gold coins                 | treasure chest, containing gold coins
            a dragon sleeping on a pile of gold coins           | dragon, on pile of gold coins
            a wooden chair with a blue cushion                  | chair, wooden, with blue cushion
            a table with a white tablecloth                     | table, with white tablecloth
            a black cat with a red collar                       | cat, black, with red collar
            a three-legged stool made of oak                    | stool, oak
            a four-poster bed                                   | bed
            a red-roofed cottage                                | cottage, with red roof
            a cup of coffee                                     | cup, with coffee drink
            a bowl of soup                                      | bowl, with soup liquid
            a green bottle of wine                              | bottle, green, with wine potion
            a bucket of water                                   | bucket, with water water
            a long table                                        | table, long
            a princess wearing a pink dress                     | princess, with pink dress
            a knight in golden armor on a horse                 | knight, with golden armor, on a horse
            a man in a black suit and brown shoes               | man, with black suit, with brown shoes
            a snowman with a carrot nose, green scarf and top hat | snowman, with green scarf, with a top hat
            a windmill with four red blades                     | windmill, with red blades
            a goblet encrusted with emeralds                    | goblet
            a dagger with runes on the blade                    | dagger
            a slice of pumpkin                                  | pumpkin, slice
            a cabin in the woods                                | cabin
            a panda holding bamboo                              | panda
            a red and blue robot                                | robot, red
            a pickup truck carrying a crate                     | pickup truck, holding a crate
            two chairs facing each other                        | 2 × chair
            two winged horses                                   | 2 × horse
            three horned helmets                                | 3 × helmet
            four wheeled carts                                  | 4 × cart
            two armed guards                                    | 2 × guard
            two eyed monsters                                   | 2 × monster
            a two headed dragon                                 | dragon
            three legged stool                                  | stool
            a red winged dragon                                 | dragon, red
            a red-winged dragon                                 | dragon, with red wings
            a white winged horse                                | horse, white
            a white-winged horse                                | horse, white
            a black white-winged horse                          | horse, black
            a black horned helmet                               | helmet, black
            a stone horned gargoyle                             | gargoyle, stone
            a wooden wheeled cart                               | cart, wooden
            """)
    void understandsThePrompt(String prompt, String understood) throws EngineException {
        // Given
        Recording recording = new Recording();

        // When
        Scene scene = ENGINE.make(EngineRequest.ofTask(prompt, null, 3), recording);

        // Then
        assertThat(recording.understood()).isEqualTo(understood);
        assertThat(scene.parts()).isNotEmpty();
        assertThat(recording.fractions).isSorted().endsWith(1.0);
    }
}
