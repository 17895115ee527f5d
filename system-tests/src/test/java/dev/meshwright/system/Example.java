package dev.meshwright.system;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A command on a page of the documents, with the answer that the page shows.
 *
 * @param line     of the page, where the command begins
 * @param form     {@code json} or {@code text}; empty where the page shows no answer
 * @param expected what the page shows
 */
record Example(int line, String command, String form, String expected) {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```(sh|json|text)\\n(.*?)^```$");

    /** All commands of a page, in order; an answer belongs to the command before it. */
    static List<Example> of(String page) {
        List<Example> examples = new ArrayList<>();
        Matcher fences = FENCE.matcher(page);
        while (fences.find()) {
            String form = fences.group(1);
            String text = fences.group(2);
            if (form.equals("sh")) {
                int line = (int) page.substring(0, fences.start()).lines().count() + 1;
                examples.add(new Example(line, text, "", ""));
            } else {
                Example last = examples.removeLast();
                examples.add(new Example(last.line(), last.command(), form, text));
            }
        }
        return examples;
    }

    @Override
    public String toString() {
        return "line " + line + ": " + command.strip().lines().findFirst().orElse("");
    }
}
