package dev.meshwright.generation.engine.compose;

import dev.meshwright.generation.engine.prompt.PartWish;
import dev.meshwright.generation.engine.prompt.Thing;
import java.util.ArrayList;
import java.util.List;

/** Says in words what was understood. */
final class Wording {

    private Wording() {}

    static String withArticle(String noun) {
        boolean several = noun.endsWith("s") && !noun.endsWith("ss") && !noun.endsWith("us");
        return several ? noun : ("aeiou".indexOf(noun.charAt(0)) >= 0 ? "an " : "a ") + noun;
    }

    /** All words for a thing of the prompt, which may be one that isn't built: "red velvet lining". */
    static String described(Thing thing) {
        List<String> words = new ArrayList<>();
        if (thing.count() > 1) {
            words.add(thing.count() + " ×");
        }
        words.addAll(thing.sizing().words());
        words.addAll(thing.look().words());
        if (thing.word() != null && !words.contains(thing.word())) {
            words.add(thing.word());
        }
        for (Thing.Joined joined : thing.joined()) {
            words.add((joined.kind().words() + " " + described(joined.thing())).strip());
        }
        return String.join(" ", words);
    }

    /** For example "gargoyle, stone, small, holding a lantern". */
    static String summary(Plan plan) {
        List<String> items = new ArrayList<>();
        items.add((plan.count() > 1 ? plan.count() + " × " : "") + noun(plan));
        items.addAll(plan.look().words());
        items.addAll(plan.sizing().words());
        addRelations(plan, items);
        return String.join(", ", items);
    }

    private static void addRelations(Plan plan, List<String> items) {
        for (PartWish wish : plan.wishes()) {
            if (wish.implied()) {
                continue;
            }
            if (wish.leftOut()) {
                items.add("without " + wish.part());
            } else if (!wish.look().isNone()) {
                items.add("with " + String.join(" ", wish.look().words()) + " " + wish.part());
            }
        }
        for (Plan.Link link : plan.links()) {
            items.add(link.words() + " " + phrase(link.plan()));
            addRelations(link.plan(), items);
        }
    }

    private static String phrase(Plan plan) {
        List<String> words = new ArrayList<>(plan.sizing().words());
        words.addAll(plan.look().words());
        words.add(noun(plan));
        String text = String.join(" ", words);
        return plan.count() > 1 ? plan.count() + " × " + text : withArticle(text);
    }

    private static String noun(Plan plan) {
        return plan.label().replace('_', ' ');
    }
}
