package dev.meshwright.generation.engine.edit;

import java.util.List;

/** Words for log lines. */
final class Report {

    private static final int MOST = 4;

    private Report() {}

    static String names(Selection selection) {
        return selection.whole() ? "the whole model" : names(selection.names());
    }

    static String names(List<String> names) {
        List<String> few = names.stream().limit(MOST).map(Refusal::shortened).toList();
        int more = names.size() - few.size();
        return String.join(", ", few) + (more > 0 ? " and " + more + " more" : "");
    }
}
