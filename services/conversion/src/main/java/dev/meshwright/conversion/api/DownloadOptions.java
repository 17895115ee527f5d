package dev.meshwright.conversion.api;

import dev.meshwright.shared.http.Problem.FieldProblem;
import dev.meshwright.shared.http.ProblemException;
import java.util.ArrayList;
import java.util.List;

/** What else clients say about the file that they want. */
final class DownloadOptions {

    private DownloadOptions() {}

    /** @throws ProblemException 422, for what would not be obeyed */
    static void check(String quality, String textures, String draco) {
        List<FieldProblem> problems = new ArrayList<>();
        if (quality != null && !quality.equals("full") && !quality.equals("lite")) {
            problems.add(new FieldProblem("quality", "is full or lite, this is '" + quality + "'"));
        }
        if (textures != null && !textures.isEmpty()) {
            problems.add(new FieldProblem("textures", "is not offered by this version; leave it out"));
        }
        if ("true".equals(draco)) {
            problems.add(new FieldProblem("draco", "is not offered by this version; leave it out"));
        } else if (draco != null && !draco.isEmpty() && !draco.equals("false")) {
            problems.add(new FieldProblem("draco", "is true or false, this is '" + draco + "'"));
        }
        if (!problems.isEmpty()) {
            throw ProblemException.ofFields(problems);
        }
    }
}
