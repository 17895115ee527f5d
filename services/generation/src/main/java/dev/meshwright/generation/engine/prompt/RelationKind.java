package dev.meshwright.generation.engine.prompt;

/** How one thing of a prompt stands to another: the first is what the sentence is about. */
public enum RelationKind {
    HOLDING("holding"),
    WEARING("wearing"),
    WITH("with"),
    /** The first stands on the second. */
    ON("on"),
    /** The second stands on the first. */
    TOPPED("topped with"),
    UNDER("under"),
    /** The second is under the first. */
    UNDERNEATH("above"),
    BESIDE("beside"),
    SURROUNDED("surrounded by"),
    /** The first is in front of the second. */
    BEFORE("in front of"),
    BEHIND("behind"),
    /** The first is inside the second. */
    IN("in"),
    /** The second is inside the first. */
    CONTAINING("containing"),
    /** The second is the substance of the first one's lining or upholstery. */
    LINED("lined with"),
    OF("of"),
    MADE_OF("made of"),
    WITHOUT("without"),
    /** Said of something that the engine can't show: "at night". */
    ELSEWHERE("");

    private final String words;

    RelationKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
