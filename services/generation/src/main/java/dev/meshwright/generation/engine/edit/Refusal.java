package dev.meshwright.generation.engine.edit;

import dev.meshwright.generation.engine.EngineException;
import java.util.Collection;
import java.util.List;

/** The ways in which an edit fails, each with the sentence that its user reads. */
final class Refusal {

    private static final int MOST_NAMED = 12;
    private static final int LONGEST = 80;

    private Refusal() {}

    /** @param rest what of the clause means nothing */
    static EngineException notUnderstood(String clause, String rest, Collection<String> parts) {
        String where = clause.strip().equals(rest.strip()) ? "" : " in '" + shortened(clause) + "'";
        return new EngineException(
                "INSTRUCTION_NOT_UNDERSTOOD",
                "Nothing was changed, since '" + shortened(rest) + "'" + where + " was not understood. Understood are:"
                        + " scale, paint or make of a material, remove, add, move, rotate, duplicate and rename,"
                        + " for example \"make the wings 1.5 times bigger and paint them dark red\"."
                        + " The parts are: " + listed(parts) + ".");
    }

    static EngineException unknownThing(String thing, Collection<String> parts) {
        return new EngineException(
                "INSTRUCTION_NOT_UNDERSTOOD",
                "Nothing was changed, since '" + shortened(thing) + "' is nothing that can be added: name a thing such"
                        + " as a crown, a lantern, a candle, a sword or a table, for example \"put a crown on its"
                        + " head\". The parts are: " + listed(parts) + ".");
    }

    static EngineException noSuchPart(String said, Collection<String> nearest, Collection<String> parts) {
        return new EngineException(
                "PART_NOT_FOUND",
                "Nothing was changed, since no part is called '" + shortened(said) + "'. "
                        + (nearest.isEmpty() ? "" : "Nearest are: " + listed(nearest) + ". ")
                        + "Name one of the parts: " + listed(parts) + ".");
    }

    static EngineException nothingLeft(String clause) {
        return new EngineException(
                "NOTHING_LEFT",
                "Nothing was changed, since '" + shortened(clause) + "' would leave no part of the model. Name the"
                        + " parts to remove, and keep at least one that has a shape.");
    }

    static EngineException outOfRange(String what, String allowed) {
        return new EngineException(
                "OUT_OF_RANGE", "Nothing was changed, since " + shortened(what) + " is out of range: " + allowed + ".");
    }

    static EngineException outsideFocus(String clause, Collection<String> outside, Collection<String> focus) {
        return new EngineException(
                "OUTSIDE_FOCUS",
                "Nothing was changed, since '" + shortened(clause) + "' would have to change " + listed(outside)
                        + ", and only " + listed(focus) + " may change. Add the missing names to focus_on_node_names,"
                        + " or leave it out.");
    }

    static EngineException withoutScene() {
        return new EngineException(
                "PARENT_HAS_NO_SCENE",
                "The parent can't be edited: it was made without a scene of named parts, by a worker that stores only"
                        + " the finished file. Edit a submission that this installation's own engine made.");
    }

    static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    static String listed(Collection<String> names) {
        List<String> few =
                names.stream().limit(MOST_NAMED).map(Refusal::shortened).toList();
        int more = names.size() - few.size();
        return String.join(", ", few) + (more > 0 ? " and " + more + " more" : "");
    }
}
