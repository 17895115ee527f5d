package dev.meshwright.intake.input;

import dev.meshwright.intake.domain.KnownJob;
import dev.meshwright.mesh.glb.SceneGraph;
import dev.meshwright.mesh.glb.UnreadableGlbException;
import dev.meshwright.model.ArtifactKind;
import dev.meshwright.model.event.Artifact;
import dev.meshwright.shared.http.Problem.FieldProblem;
import dev.meshwright.shared.http.ProblemException;
import dev.meshwright.shared.objects.ObjectStore;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Holds the names of the parts that an edit is about against the model that it begins with. */
@Singleton
class NodeNames {

    private static final String FIELD = "focus_on_node_names";

    private final ObjectStore objects;

    NodeNames(ObjectStore objects) {
        this.objects = objects;
    }

    /** @throws ProblemException 422, naming every name that no part has, and those that come near */
    void check(KnownJob parent, List<String> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        Set<String> there = names(parent);
        List<FieldProblem> problems = new ArrayList<>();
        for (int index = 0; index < wanted.size(); index++) {
            String name = wanted.get(index);
            if (!there.contains(name)) {
                problems.add(new FieldProblem(
                        FIELD + "[" + index + "]",
                        "no part of submission '" + parent.submissionId() + "' is called '" + name
                                + "'; the nearest names are: " + String.join(", ", NearestNames.of(name, there))));
            }
        }
        if (!problems.isEmpty()) {
            throw ProblemException.ofFields(problems);
        }
    }

    private Set<String> names(KnownJob parent) {
        Artifact glb = parent.artifacts().stream()
                .filter(artifact -> artifact.kind() == ArtifactKind.GLB)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("submission " + parent.submissionId() + " has no GLB"));
        try (InputStream stream = objects.open(glb.objectName(), 0, glb.sizeBytes())) {
            return SceneGraph.read(stream.readAllBytes()).names();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableGlbException e) {
            throw new IllegalStateException("the GLB of submission " + parent.submissionId() + " can't be read", e);
        }
    }
}
