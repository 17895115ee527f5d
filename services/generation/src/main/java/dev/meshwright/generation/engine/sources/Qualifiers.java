package dev.meshwright.generation.engine.sources;

import dev.meshwright.generation.engine.lexicon.Singular;
import java.util.List;

/** Whether a prompt says of a thing what a rule says before its noun. */
final class Qualifiers {

    private Qualifiers() {}

    /**
     * @param task the prompt's words, one blank before and behind each
     */
    static boolean met(Subject.Things things, String task) {
        if (things.qualifiers().isEmpty()) {
            return true;
        }
        String before = String.join(" ", things.qualifiers());
        List<String> nouns = List.of(things.noun(), things.noun() + "s", things.noun() + "es");
        boolean named = nouns.stream().anyMatch(noun -> task.contains(" " + before + " " + noun + " "));
        boolean irregular = things.entry().words().stream()
                .anyMatch(word -> word.equals(things.noun())
                        && Singular.candidates(word).stream()
                                .anyMatch(noun -> task.contains(" " + before + " " + noun + " ")));
        return named || irregular;
    }
}
