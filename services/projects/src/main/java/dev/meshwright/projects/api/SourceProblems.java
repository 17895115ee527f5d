package dev.meshwright.projects.api;

import dev.meshwright.projects.domain.SourceRefused;
import dev.meshwright.shared.http.Problem.FieldProblem;
import dev.meshwright.shared.http.ProblemCode;
import dev.meshwright.shared.http.ProblemException;
import java.util.List;
import java.util.function.Supplier;

/** Says to clients why a source file was refused. */
final class SourceProblems {

    private SourceProblems() {}

    /** @throws ProblemException when the action is refused */
    static <T> T tell(Supplier<T> action) {
        try {
            return action.get();
        } catch (SourceRefused refusal) {
            throw translated(refusal);
        }
    }

    private static ProblemException translated(SourceRefused refusal) {
        return switch (refusal.reason()) {
            case NAME -> ProblemException.ofFields(List.of(new FieldProblem("filename", refusal.getMessage())));
            case EXTENSION -> of(ProblemCode.UNSUPPORTED_MEDIA_TYPE, refusal);
            case NAME_TAKEN -> of(ProblemCode.FILENAME_TAKEN, refusal);
            case NOT_A_TEXT -> of(ProblemCode.INVALID_SOURCE, refusal);
            case TOO_LARGE -> of(ProblemCode.TOO_LARGE, refusal);
        };
    }

    private static ProblemException of(ProblemCode code, SourceRefused refusal) {
        return ProblemException.of(code, refusal.getMessage(), refusal.next());
    }
}
