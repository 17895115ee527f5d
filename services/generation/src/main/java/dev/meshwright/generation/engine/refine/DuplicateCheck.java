package dev.meshwright.generation.engine.refine;

import dev.meshwright.generation.engine.measure.Body;
import dev.meshwright.mesh.geometry.Matrix4;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds parts that are there twice in the same place. The copy's name stays in the scene, as an empty group. */
final class DuplicateCheck implements Check {

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.DUPLICATE);
    }

    @Override
    public List<Finding> find(Survey survey) {
        Map<Shape, List<Body>> byShape = new HashMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Body body : survey.bodies()) {
            List<Body> alike = byShape.computeIfAbsent(body.placed().part().shape(), _ -> new ArrayList<>());
            for (Body earlier : alike) {
                if (isSame(earlier, body, survey.touch() / 10)) {
                    findings.add(finding(earlier, body, survey));
                    break;
                }
            }
            alike.add(body);
        }
        return findings;
    }

    private static boolean isSame(Body one, Body other, double metres) {
        Matrix4 a = one.placed().world();
        Matrix4 b = other.placed().world();
        return a.translation().minus(b.translation()).length() <= metres
                && a.rowX().minus(b.rowX()).length() <= 1e-4
                && a.rowY().minus(b.rowY()).length() <= 1e-4
                && a.rowZ().minus(b.rowZ()).length() <= 1e-4;
    }

    private static Finding finding(Body earlier, Body later, Survey survey) {
        boolean expected = survey.blueprint()
                .filter(known -> known.body(later.name()).isPresent()
                        && known.body(earlier.name()).isEmpty())
                .isPresent();
        Body kept = expected ? later : earlier;
        Body copy = expected ? earlier : later;
        return Finding.major(
                Kind.DUPLICATE,
                List.of(copy.name()),
                copy.triangleCount(),
                3,
                copy.name() + " is " + kept.name() + " once more, " + copy.triangleCount()
                        + " triangles in the same place");
    }

    @Override
    public List<Change> remedies(Finding finding, Survey survey) {
        String copy = finding.parts().getFirst();
        return List.of(new Change(
                SceneChanges.mapped(
                        survey.scene(),
                        part -> part.name().equals(copy) ? Part.group(copy, part.transform(), part.children()) : part),
                "emptied, its name stays"));
    }
}
