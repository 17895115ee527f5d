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
        BY_NAME.put("chair", Seats::chair);
        BY_NAME.put("table", Furniture::table);
        BY_NAME.put("sculpture", Supports::sculpture);
        BY_NAME.put("pedestal", Supports::pedestal);
        BY_NAME.put("stool", Seats::stool);
        BY_NAME.put("bench", Seats::bench);
        BY_NAME.put("throne", Seats::throne);
        BY_NAME.put("chest", Chest::build);
        BY_NAME.put("barrel", Casks::barrel);
        BY_NAME.put("crate", Casks::crate);
        BY_NAME.put("bucket", Casks::bucket);
        BY_NAME.put("vase", Vessels::vase);
        BY_NAME.put("bowl", Vessels::bowl);
        BY_NAME.put("mug", Tableware::mug);
        BY_NAME.put("goblet", Tableware::goblet);
        BY_NAME.put("teapot", Tableware::teapot);
        BY_NAME.put("bottle", Tableware::bottle);
        BY_NAME.put("cauldron", Vessels::cauldron);
        BY_NAME.put("sword", Weapons::sword);
        BY_NAME.put("dagger", Weapons::dagger);
        BY_NAME.put("axe", Weapons::axe);
        BY_NAME.put("hammer", Weapons::hammer);
        BY_NAME.put("spear", Weapons::spear);
        BY_NAME.put("staff", Weapons::staff);
        BY_NAME.put("bow", Weapons::bow);
        BY_NAME.put("shield", Weapons::shield);
        BY_NAME.put("crown", Headgear::crown);
        BY_NAME.put("hat", Headgear::hat);
        BY_NAME.put("helmet", Headgear::helmet);
        BY_NAME.put("key", Riches::key);
        BY_NAME.put("top_hat", Headgear::topHat);
        BY_NAME.put("tower", Strongholds::tower);
        BY_NAME.put("house", Houses::house);
        BY_NAME.put("castle", Strongholds::castle);
        BY_NAME.put("lighthouse", Strongholds::lighthouse);
        BY_NAME.put("windmill", Houses::windmill);
        BY_NAME.put("temple", Monuments::temple);
        BY_NAME.put("pyramid", Monuments::pyramid);
        BY_NAME.put("tent", Houses::tent);
        BY_NAME.put("igloo", Houses::igloo);
        BY_NAME.put("tree", Trees::tree);
        BY_NAME.put("bush", Trees::bush);
        BY_NAME.put("flower", Plants::flower);
        BY_NAME.put("cactus", Plants::cactus);
        BY_NAME.put("mushroom", Plants::mushroom);
        BY_NAME.put("pumpkin", Plants::pumpkin);
        BY_NAME.put("apple", Plants::apple);
        BY_NAME.put("pine_tree", Trees::pineTree);
        BY_NAME.put("palm_tree", Trees::palmTree);
        BY_NAME.put("rocket", Aircraft::rocket);
        BY_NAME.put("boat", Boats::boat);
        BY_NAME.put("car", Cars::car);
        BY_NAME.put("truck", Cars::truck);
        BY_NAME.put("ship", Boats::ship);
        BY_NAME.put("ufo", Aircraft::ufo);
        BY_NAME.put("airplane", Aircraft::airplane);
        BY_NAME.put("train", Cars::train);
        BY_NAME.put("cart", Cars::cart);
        BY_NAME.put("balloon", Aircraft::balloon);
        BY_NAME.put("wheel", Objects::wheel);
        BY_NAME.put("book", Objects::book);
        BY_NAME.put("clock", Timepieces::clock);
        BY_NAME.put("bell", Objects::bell);
        BY_NAME.put("hourglass", Timepieces::hourglass);
        BY_NAME.put("anvil", Objects::anvil);
        BY_NAME.put("skull", Objects::skull);
        BY_NAME.put("ball", Objects::sphere);
        BY_NAME.put("robot", Humanoids::robot);
        BY_NAME.put("person", People::person);
        BY_NAME.put("knight", People::knight);
        BY_NAME.put("wizard", People::wizard);
        BY_NAME.put("skeleton", Humanoids::skeleton);
        BY_NAME.put("snowman", Humanoids::snowman);
        BY_NAME.put("ghost", Humanoids::ghost);
        BY_NAME.put("cat", Mammals::cat);
        BY_NAME.put("dog", Mammals::dog);
        BY_NAME.put("horse", Mammals::horse);
        BY_NAME.put("pig", Mammals::pig);
        BY_NAME.put("bear", Mammals::bear);
        BY_NAME.put("rabbit", Mammals::rabbit);
        BY_NAME.put("elephant", Mammals::elephant);
        BY_NAME.put("dragon", Dragon::dragon);
        BY_NAME.put("fish", LowAnimals::fish);
        BY_NAME.put("spider", LowAnimals::spider);
        BY_NAME.put("turtle", LowAnimals::turtle);
        BY_NAME.put("bird", Birds::bird);
        BY_NAME.put("owl", Birds::owl);
        BY_NAME.put("duck", Birds::duck);
        BY_NAME.put("penguin", Birds::penguin);
        BY_NAME.put("well", Structures::well);
        BY_NAME.put("bridge", Structures::bridge);
        BY_NAME.put("fence", Structures::fence);
        BY_NAME.put("pillar", Stones::pillar);
        BY_NAME.put("rock", Stones::rock);
        BY_NAME.put("crystal", Stones::crystal);
        BY_NAME.put("gravestone", Stones::gravestone);
        BY_NAME.put("fountain", Structures::fountain);
        BY_NAME.put("signpost", Structures::signpost);
        BY_NAME.put("sofa", Seats::sofa);
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
