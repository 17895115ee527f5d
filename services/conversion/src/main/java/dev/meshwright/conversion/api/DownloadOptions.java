package dev.meshwright.conversion.api;

import dev.meshwright.shared.http.Problem.FieldProblem;
import java.util.ArrayList;
import java.util.List;

/** What else clients say about the file that they want. */
final class DownloadOptions {

    private DownloadOptions() {}

    /** What would not be obeyed. */
    static List<FieldProblem> problems(DownloadParameters wanted) {
        List<FieldProblem> problems = new ArrayList<>();
        String quality = wanted.quality;
        String textures = wanted.textures;
        String draco = wanted.draco;
        Targets.problem(wanted.target, wanted.format)
                .ifPresent(problem -> problems.add(new FieldProblem("target", problem)));
        if (quality != null && !quality.equals("full") && !quality.equals("lite")) {
            problems.add(new FieldProblem("quality", "is full or lite, this is '" + quality + "'"));
        }
        if (textures != null && !textures.isEmpty()) {
            problems.add(
                    new FieldProblem("textures", "'" + textures + "' is not offered by this version; leave it out"));
        }
        if ("true".equals(draco)) {
            problems.add(new FieldProblem("draco", "'true' is not offered by this version; leave it out"));
        } else if (draco != null && !draco.isEmpty() && !draco.equals("false")) {
            problems.add(new FieldProblem("draco", "is true or false, this is '" + draco + "'"));
        }
        return problems;
    }
}
