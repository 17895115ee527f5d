package dev.meshwright.generation.engine.edit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.meshwright.generation.engine.EngineException;
import dev.meshwright.generation.engine.EngineRequest;
import dev.meshwright.generation.engine.Recording;
import dev.meshwright.mesh.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Instructions and what is measured afterwards. */
class EditTableTest {

    private static final EditEngine ENGINE = new EditEngine();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        gargoyle | make the wings 1.5 times bigger | longest(gargoyle_left_wing)*1.5 longest(gargoyle_right_wing)*1.5 same(gargoyle_body)
        gargoyle | make the wings twice as big | y(gargoyle_left_wing)*2 x(gargoyle_left_wing)*2
        gargoyle | wings twice as big | y(gargoyle_left_wing)*2
        gargoyle | make the left wing 2x bigger | x(gargoyle_left_wing)*2 same(gargoyle_right_wing)
        gargoyle | bigger wings | x(gargoyle_left_wing)*1.5
        gargoyle | I want the wings to be much larger, please | x(gargoyle_left_wing)*2
        gargoyle | could you make the head slightly larger? | x(gargoyle_head)*1.15 x(gargoyle_brow)*1.15
        gargoyle | the horns should be a bit longer | z(gargoyle_left_horn)*1.15
        gargoyle | make the horns half as long | z(gargoyle_left_horn)*0.5
        gargoyle | make the horns 30 cm long | z(gargoyle_left_horn)=0.3 z(gargoyle_right_horn)=0.3
        gargoyle | 2 metres tall | y(*)=2 low(*)=0
        gargoyle | make it 2 metres tall | y(*)=2
        gargoyle | make the whole thing 1.8 m high | y(*)=1.8
        gargoyle | the whole model should be 50 centimeters wide | x(*)=0.5
        gargoyle | make everything 20% smaller | y(*)*0.8
        gargoyle | scale it by 3 | y(*)*3
        gargoyle | scale everything up by 20% | x(*)*1.2
        gargoyle | scale the model to 50% | x(*)*0.5
        gargoyle | shrink it | x(*)*0.6666666666666666
        gargoyle | enlarge the head by 10% | x(gargoyle_head)*1.1
        gargoyle | double the size of the wings | x(gargoyle_left_wing)*2
        gargoyle | halve the tail | x(gargoyle_tail)*0.5
        gargoyle | twice as tall | y(*)*2 x(*)*1
        gargoyle | half as wide | x(*)*0.5 y(*)*1
        gargoyle | make the gargoyle 1 m tall | y(gargoyle_plinth)*1.2820228 there(lantern)
        gargoyle | set the height to 6 ft 2 | y(*)=1.8796
        gargoyle | make it 1,5 m wide | x(*)=1.5
        gargoyle | make it one and a half times bigger | x(*)*1.5
        gargoyle | make the lantern 3/4 as big | x(lantern)*0.75
        gargoyle | make the lantern 12 cm high | y(lantern)=0.12
        gargoyle | paint the body dark red | red(gargoyle_body)~0.22 green(gargoyle_body)<0.02 same(gargoyle_chest)
        gargoyle | paint the body #ff8800 | red(gargoyle_body)=1 blue(gargoyle_body)=0
        gargoyle | #f80 | red(gargoyle_body)=1 same(gargoyle_left_eye)
        gargoyle | paint everything blue | material(gargoyle_left_eye)=blue material(lantern_base)=blue
        gargoyle | make the wings, the tail and the horns gold | metal(gargoyle_left_wing_skin)=1 metal(gargoyle_tail)=1 metal(gargoyle_left_horn)=1 same(gargoyle_body)
        gargoyle | make the eyes glow green | glow(gargoyle_left_eye)>0.2 material(gargoyle_left_eye)=glow
        gargoyle | make the eyes stop glowing | glow(gargoyle_left_eye)=0
        gargoyle | the eyes should be no longer glowing | glow(gargoyle_right_eye)=0
        gargoyle | remove the glow from the eyes | glow(gargoyle_right_eye)=0
        gargoyle | make the left wing of glass | alpha(gargoyle_left_wing_skin)<0.6 same(gargoyle_right_wing_skin)
        gargoyle | make the body 50% transparent | alpha(gargoyle_body)=0.5
        gargoyle | make the body half transparent and matte | alpha(gargoyle_body)=0.5 rough(gargoyle_body)>0.9
        gargoyle | set the roughness of the body to 0.3 | rough(gargoyle_body)=0.3
        gargoyle | make the lantern glass red | material(lantern_glass)=red same(lantern_base)
        gargoyle | make all metal parts gold | material(lantern_base)=gold same(gargoyle_body)
        gargoyle | paint all stone parts white | material(gargoyle_body)=white same(lantern_base)
        gargoyle | remove the left horn | gone(gargoyle_left_horn) there(gargoyle_right_horn)
        gargoyle | remove the horns | gone(gargoyle_left_horn) gone(gargoyle_right_horn)
        gargoyle | without the lantern | gone(lantern) gone(lantern_flame)
        gargoyle | no tail | gone(gargoyle_tail) gone(gargoyle_tail_tip)
        gargoyle | delete all legs | gone(gargoyle_left_thigh) gone(gargoyle_left_foot) gone(gargoyle_right_shin)
        gargoyle | get rid of the wings and the tail | gone(gargoyle_left_wing) gone(gargoyle_left_wing_skin) gone(gargoyle_tail)
        gargoyle | remove everything except the head | gone(gargoyle_body) there(gargoyle_head) there(gargoyle_left_eye) low(*)=0
        gargoyle | cut off the left arm | gone(gargoyle_left_forearm) gone(gargoyle_left_hand) there(gargoyle_right_hand)
        gargoyle | put a crown on its head | there(crown) same(gargoyle_head)
        gargoyle | put a golden crown on the head and make it bigger | there(crown) material(crown)=gold
        gargoyle | add a candle to its left hand | there(candle) same(lantern)
        gargoyle | give it a hat | there(hat)
        gargoyle | give the gargoyle a sword | there(sword)
        gargoyle | make it wear a helmet | there(helmet)
        gargoyle | add a red barrel next to it | there(barrel) material(barrel)=red
        gargoyle | add a 30 cm tall candle in front of it | y(candle)=0.3
        gargoyle | replace the lantern with a torch | gone(lantern) there(torch)
        gargoyle | move the lantern 20 cm to the left | left(lantern)+0.2
        gargoyle | move the lantern up by 5 cm and 3 cm to the right | middle(lantern)+0.05 left(lantern)+-0.03
        gargoyle | raise the arms by 5 cm | middle(gargoyle_left_hand)+0.05 middle(gargoyle_right_forearm)+0.05 middle(lantern)+0.05
        gargoyle | lower the tail 2 cm | middle(gargoyle_tail)+-0.02
        gargoyle | move the head forward by 1 inch | front(gargoyle_head)+0.0254 front(gargoyle_left_eye)+0.0254
        gargoyle | move it 1 m back | front(*)+-1
        gargoyle | lift everything by 30 cm | low(*)=0.3
        gargoyle | turn the head 30 degrees to the right | left(gargoyle_snout)<-0.01
        gargoyle | turn the head to the left by 30° | left(gargoyle_snout)>0.01
        gargoyle | tilt the left wing 20 degrees forward | same(gargoyle_right_wing)
        gargoyle | rotate it 90 degrees | low(*)=0
        gargoyle | duplicate the lantern | there(lantern_2) there(lantern_glass_2) parts()=16
        gargoyle | make three copies of the lantern | there(lantern_2) there(lantern_4)
        gargoyle | rename the left wing to 'Sail' | there(Sail) gone(gargoyle_left_wing)
        gargoyle | call the tail "Rope" | there(Rope)
        gargoyle | rename gargoyle_body to Torso | there(Torso)
        gargoyle | rename the model to Guardian | named()=Guardian
        gargoyle | make the wings bigger, paint them blue and remove the tail | x(gargoyle_left_wing)*1.5 material(gargoyle_left_wing_skin)=blue gone(gargoyle_tail)
        gargoyle | Paint the body red. Then make it 20% bigger. Finally, remove the left horn! | material(gargoyle_body)=red gone(gargoyle_left_horn)
        gargoyle | make the lantern 10 cm tall and red | y(lantern)=0.1 material(lantern_base)=red
        gargoyle | paint the wings blue, the body red and the tail green | material(gargoyle_left_wing_skin)=blue material(gargoyle_body)=red material(gargoyle_tail)=green
        gargoyle | light up the eyes | glow(gargoyle_left_eye)>0.1
        gargoyle | polish the body | rough(gargoyle_body)<0.5
        gargoyle | make gargoyle_left_horn 10 cm high | y(gargoyle_left_horn)=0.1
        gargoyle | make "gargoyle_left_horn" red | material(gargoyle_left_horn)=red same(gargoyle_right_horn)
        table | make the legs 30 cm long | y(table_front_left_leg)=0.3 y(table_rear_right_leg)=0.3 low(*)=0
        table | make the table twice as tall | y(table_front_left_leg)*2 y(vase)*1 low(*)=0
        table | make the table 80 cm high | low(*)=0 x(vase)*1
        table | lengthen the legs by 10 cm | y(table_front_left_leg)+0.1
        table | make the legs 5 cm shorter | y(table_front_left_leg)+-0.05
        table | make the legs twice as thick | x(table_front_left_leg)*2 y(table_front_left_leg)*1
        table | make the top 2 m wide | x(table_top)=2 y(table_top)*1
        table | make the top 2 m wide and 90 cm deep | x(table_top)=2 z(table_top)=0.9
        table | widen the top by 10 cm | x(table_top)+0.1
        table | make the top 5 cm thick | y(table_top)=0.05 x(table_top)*1
        table | make the front left leg red | material(table_front_left_leg)=red same(table_rear_left_leg)
        table | paint the front legs red | material(table_front_left_leg)=red material(table_front_right_leg)=red same(table_rear_left_leg)
        table | make the legs of brushed steel | metal(table_front_left_leg)=1 rough(table_front_left_leg)=0.45
        table | give the table a glass top | alpha(table_top)<0.6
        table | give it a glass top | alpha(table_top)<0.6
        table | make the top dark oak | material(table_top)=walnut
        table | change the colour of the top to #336699 | red(table_top)~0.033 blue(table_top)~0.319
        table | change the material of the legs to gold | material(table_front_left_leg)=gold
        table | make all wooden parts white | material(table_top)=white same(vase_body)
        table | put two candles on the table | there(candle) there(candle_2)
        table | add two candles on the table | there(candle_2) low(candle)>0.7
        table | put a book on the table and a candle on the book | there(book) there(candle)
        table | add a lamp and a book on the table | there(lamp) there(book)
        table | add a red chair beside the table | there(chair) material(chair)=red low(chair)=0
        table | move the vase 20 cm to the left | left(vase)+0.2 low(vase)+0
        table | put the vase next to the table | low(vase)=0
        table | place the vase under the table | low(vase)=0
        table | make the vase of blue glass and twice as big | y(vase)*2 low(vase)+0 material(vase)=blue_glass
        table | scale the vase to 150% | y(vase)*1.5
        table | increase the height of the vase by 20% | y(vase)*1.2 x(vase)*1
        table | reduce the vase by 10% | y(vase)*0.9
        table | shrink the vase slightly | y(vase)*0.8695652173913043
        table | stretch the vase by 10 cm | y(vase)+0.1
        table | the vase 20 cm | longest(vase)=0.2
        table | make the vase's body green | material(vase_body)=green
        table | duplicate the vase | there(vase_2) same(vase)
        table | three copies of the vase in a row | there(vase_4)
        table | duplicate the vase 40 cm to the right | left(vase_2)=-0.4
        table | add another vase | there(vase_2)
        table | delete one leg | gone(table_rear_right_leg) there(table_front_left_leg)
        table | remove the vase and paint the rest red | gone(vase) material(table_top)=red
        table | replace the vase with a lamp | gone(vase) there(lamp)
        table | turn the vase upside down | y(vase)*1
        table | turn the vase into gold | material(vase)=gold
        table | call the vase 'Urn' and make the Urn red | there(Urn) material(Urn)=red
        table | rename table_top to "Slab" | there(Slab)
        table | make the tabletop red | material(table_top)=red
        table | make it 2 x 1 x 0.75 m | x(*)=2 z(*)=1 y(*)=0.75
        table | make the table and the vase red and shiny | material(table_top)=red material(vase)=red
        table | all legs gold and 10% thicker | metal(table_front_left_leg)=1 x(table_front_left_leg)*1.1
        robot | give it a sword and a shield | there(sword) there(shield)
        robot | make it hold a lantern | there(lantern)
        robot | put a hat on its head and paint it red | there(hat) material(hat)=red same(robot_head)
        robot | make the arms twice as long | y(robot_head)*1
        robot | make the legs twice as long | high(robot_head)>1.9 low(*)=0
        robot | make the eyes red | material(robot_left_eye)=red
        robot | give it green eyes | material(robot_left_eye)=green
        robot | give the robot bigger hands | x(robot_left_hand)*1.5 x(robot_right_hand)*1.5
        robot | make the left arm of copper | material(robot_left_forearm)=copper same(robot_right_forearm)
        robot | remove the antenna | gone(robot_antenna) gone(robot_antenna_tip)
        robot | remove its arms | gone(robot_left_hand) gone(robot_right_forearm)
        robot | make it 3 m tall and gold | y(*)=3 material(robot_torso)=gold
        robot | make the head bigger | x(robot_head)*1.5 x(robot_left_eye)*1.5
        robot | swap the head for a pumpkin | gone(robot_head) there(pumpkin)
        robot | turn it around | y(*)*1
        robot | turn left | y(*)*1
        robot | move up 10 cm | low(*)=0.1
        robot | duplicate the robot | there(robot_head_2)
        robot | make the torso 60 cm wide | there(robot_torso)
        robot | make everything except the head red | material(robot_torso)=red same(robot_head)
        chair | make the legs 30 cm long | y(chair_front_left_leg)=0.3 low(*)=0
        chair | remove the back | gone(chair_back_top) there(chair_seat)
        chair | paint the seat red and the legs black | material(chair_seat)=red material(chair_front_left_leg)=black
        chair | make the seat 50 cm wide | x(chair_seat)=0.5
        chair | put a cat on the chair | there(cat) low(cat)<0.6
        chair | tilt the back 10 degrees backwards | same(chair_seat)
        chair | make the rear legs red | material(chair_rear_left_leg)=red same(chair_front_left_leg)
        house | make the roof of slate | material(house_front_roof)=slate material(house_rear_roof)=slate
        house | give it a blue roof | material(house_front_roof)=blue
        house | make the door 2.2 m high | y(house_door)=2.2
        house | remove the chimney | gone(house_chimney)
        house | add a tree next to the house | there(tree)
        dragon | paint the wings dark blue | there(dragon_head)
        dragon | put a knight on its back | there(knight) low(knight)>0.9
        dragon | make the tail longer | there(dragon_head)
        car | make the wheels bigger and black | low(*)=0
        car | paint the car green | there(car_body)
        pillars | make the second pillar red | there(pillar_1)
        pillars | remove the last pillar | gone(pillar_3) there(pillar_2)
        pillars | make all pillars 4 m tall | y(pillar_1)=4 y(pillar_3)=4
        knight | take away the sword | gone(sword)
        knight | make the sword glow | glow(sword)>0.1
        foreign | make Wing_Left twice as big | longest(Wing_Left)*2 same(Wing_Right)
        foreign | make Wing_Left 2 m wide | x(Wing_Left)=2
        foreign | make the wings 1.2 m high | y(Wing_Left)=1.2 y(Wing_Right)=1.2
        foreign | make "Eye Left" 20 cm wide | x(Eye Left)=0.2
        foreign | paint Feather.001 red | material(Feather.001)=red same(Wing_Right)
        foreign | rename Body to Torso | there(Torso)
        foreign | make the left wing half as wide, then tilt it 30 degrees | there(Wing_Left)
        foreign | make the body 3 m high | y(Body)=3 low(*)=0
        foreign | move Feather.001 12 cm up | middle(Feather.001)+0.12
        """)
    void doesWhatTheInstructionSays(String parent, String instruction, String effects) throws EngineException {
        // Given
        Scene before = Parents.of(parent);
        Recording recording = new Recording();

        // When
        Scene after =
                ENGINE.make(new EngineRequest("", null, null, before, null, instruction, null, null, 1), recording);

        // Then
        Effect.of(effects).forEach(effect -> effect.check(before, after));
        assertThat(recording.infos).isNotEmpty();
        assertThat(recording.fractions).isSorted().endsWith(1.0);
        assertThat(after).isNotEqualTo(before);
    }
}
