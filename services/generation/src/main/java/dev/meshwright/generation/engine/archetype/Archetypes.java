package dev.meshwright.generation.engine.archetype;

import dev.meshwright.generation.engine.model.Archetype;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** All archetypes by the names that the lexicon gives them. */
public final class Archetypes {

    private static final Map<String, Archetype> BY_NAME = new TreeMap<>();

    static {
        BY_NAME.put("gargoyle", Gargoyle::build);
        BY_NAME.put("lantern", Lights::lantern);
        BY_NAME.put("lamp", Lights::lamp);
        BY_NAME.put("street_lamp", Lights::streetLamp);
        BY_NAME.put("candle", Lights::candle);
        BY_NAME.put("torch", Lights::torch);
        BY_NAME.put("campfire", Lights::campfire);
        BY_NAME.put("coin", Riches::coin);
        BY_NAME.put("coins", Riches::coins);
        BY_NAME.put("chair", Furniture::chair);
        BY_NAME.put("table", Furniture::table);
        BY_NAME.put("sculpture", Supports::sculpture);
        BY_NAME.put("pedestal", Supports::pedestal);
        BY_NAME.put("stool", Furniture::stool);
        BY_NAME.put("bench", Furniture::bench);
        BY_NAME.put("throne", Furniture::throne);
        BY_NAME.put("chest", Chest::build);
        BY_NAME.put("barrel", Containers::barrel);
        BY_NAME.put("crate", Containers::crate);
        BY_NAME.put("bucket", Containers::bucket);
        BY_NAME.put("vase", Containers::vase);
        BY_NAME.put("bowl", Containers::bowl);
        BY_NAME.put("mug", Containers::mug);
        BY_NAME.put("goblet", Containers::goblet);
        BY_NAME.put("teapot", Containers::teapot);
        BY_NAME.put("bottle", Containers::bottle);
        BY_NAME.put("cauldron", Containers::cauldron);
        BY_NAME.put("sword", Weapons::sword);
        BY_NAME.put("dagger", Weapons::dagger);
        BY_NAME.put("axe", Weapons::axe);
        BY_NAME.put("hammer", Weapons::hammer);
        BY_NAME.put("spear", Weapons::spear);
        BY_NAME.put("staff", Weapons::staff);
        BY_NAME.put("bow", Weapons::bow);
        BY_NAME.put("shield", Weapons::shield);
        BY_NAME.put("crown", Weapons::crown);
        BY_NAME.put("hat", Weapons::hat);
        BY_NAME.put("helmet", Weapons::helmet);
        BY_NAME.put("key", Weapons::key);
        BY_NAME.put("top_hat", Weapons::topHat);
        BY_NAME.put("tower", Buildings::tower);
        BY_NAME.put("house", Buildings::house);
        BY_NAME.put("castle", Buildings::castle);
        BY_NAME.put("lighthouse", Buildings::lighthouse);
        BY_NAME.put("windmill", Buildings::windmill);
        BY_NAME.put("temple", Buildings::temple);
        BY_NAME.put("pyramid", Buildings::pyramid);
        BY_NAME.put("tent", Buildings::tent);
        BY_NAME.put("igloo", Buildings::igloo);
        BY_NAME.put("tree", Plants::tree);
        BY_NAME.put("bush", Plants::bush);
        BY_NAME.put("flower", Plants::flower);
        BY_NAME.put("cactus", Plants::cactus);
        BY_NAME.put("mushroom", Plants::mushroom);
        BY_NAME.put("pumpkin", Plants::pumpkin);
        BY_NAME.put("apple", Plants::apple);
        BY_NAME.put("pine_tree", Plants::pineTree);
        BY_NAME.put("palm_tree", Plants::palmTree);
        BY_NAME.put("rocket", Vehicles::rocket);
        BY_NAME.put("boat", Vehicles::boat);
        BY_NAME.put("car", Vehicles::car);
        BY_NAME.put("truck", Vehicles::truck);
        BY_NAME.put("ship", Vehicles::ship);
        BY_NAME.put("ufo", Vehicles::ufo);
        BY_NAME.put("airplane", Vehicles::airplane);
        BY_NAME.put("train", Vehicles::train);
        BY_NAME.put("cart", Vehicles::cart);
        BY_NAME.put("balloon", Vehicles::balloon);
        BY_NAME.put("wheel", Objects::wheel);
        BY_NAME.put("book", Objects::book);
        BY_NAME.put("clock", Objects::clock);
        BY_NAME.put("bell", Objects::bell);
        BY_NAME.put("hourglass", Objects::hourglass);
        BY_NAME.put("anvil", Objects::anvil);
        BY_NAME.put("skull", Objects::skull);
        BY_NAME.put("ball", Objects::sphere);
        BY_NAME.put("robot", Humanoids::robot);
        BY_NAME.put("person", Humanoids::person);
        BY_NAME.put("knight", Humanoids::knight);
        BY_NAME.put("wizard", Humanoids::wizard);
        BY_NAME.put("skeleton", Humanoids::skeleton);
        BY_NAME.put("snowman", Humanoids::snowman);
        BY_NAME.put("ghost", Humanoids::ghost);
        BY_NAME.put("cat", Beasts::cat);
        BY_NAME.put("dog", Beasts::dog);
        BY_NAME.put("horse", Beasts::horse);
        BY_NAME.put("pig", Beasts::pig);
        BY_NAME.put("bear", Beasts::bear);
        BY_NAME.put("rabbit", Beasts::rabbit);
        BY_NAME.put("elephant", Beasts::elephant);
        BY_NAME.put("dragon", Beasts::dragon);
        BY_NAME.put("fish", Beasts::fish);
        BY_NAME.put("spider", Beasts::spider);
        BY_NAME.put("turtle", Beasts::turtle);
        BY_NAME.put("bird", Birds::bird);
        BY_NAME.put("owl", Birds::owl);
        BY_NAME.put("duck", Birds::duck);
        BY_NAME.put("penguin", Birds::penguin);
        BY_NAME.put("well", Structures::well);
        BY_NAME.put("bridge", Structures::bridge);
        BY_NAME.put("fence", Structures::fence);
        BY_NAME.put("pillar", Structures::pillar);
        BY_NAME.put("rock", Structures::rock);
        BY_NAME.put("crystal", Structures::crystal);
        BY_NAME.put("gravestone", Structures::gravestone);
        BY_NAME.put("fountain", Structures::fountain);
        BY_NAME.put("signpost", Structures::signpost);
        BY_NAME.put("sofa", Furniture::sofa);
        BY_NAME.put("bed", Furniture::bed);
        BY_NAME.put("bookshelf", Furniture::bookshelf);
    }

    private Archetypes() {}

    public static Archetype of(String name) {
        Archetype archetype = BY_NAME.get(name);
        if (archetype == null) {
            throw new IllegalArgumentException("no archetype is called '" + name + "'");
        }
        return archetype;
    }

    public static Set<String> names() {
        return Set.copyOf(BY_NAME.keySet());
    }
}
