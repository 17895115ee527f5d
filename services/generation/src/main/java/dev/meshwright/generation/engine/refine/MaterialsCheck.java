package dev.meshwright.generation.engine.refine;

import dev.meshwright.mesh.scene.Material;
import dev.meshwright.mesh.scene.Part;
import dev.meshwright.mesh.scene.Scene;
import dev.meshwright.mesh.scene.Vec3;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds materials that can't be told apart, each of which costs a drawing call, and makes one of them. */
final class MaterialsCheck implements Check {

    /** The most that two values of the same material differ. */
    private static final double SAME = 0.008;

    @Override
    public Set<Kind> kinds() {
        return Set.of(Kind.MATERIALS);
    }

    @Override
    public List<Finding> find(Survey survey) {
        List<Finding> findings = new ArrayList<>();
        List<Material> materials = survey.scene().materials();
        for (int second = 1; second < materials.size(); second++) {
            for (int first = 0; first < second; first++) {
                Material one = materials.get(first);
                Material other = materials.get(second);
                double difference = difference(one, other);
                if (difference <= SAME) {
                    findings.add(Finding.minor(
                            Kind.MATERIALS,
                            List.of(one.name(), other.name()),
                            difference,
                            0.5,
                            "The materials " + one.name() + " and " + other.name() + " look the same"));
                    break;
                }
            }
        }
        return findings;
    }

    private static double difference(Material one, Material other) {
        if (one.doubleSided() != other.doubleSided()) {
            return 1;
        }
        double colours = Math.max(apart(one.baseColor(), other.baseColor()), apart(one.emissive(), other.emissive()));
        double finish =
                Math.max(Math.abs(one.metallic() - other.metallic()), Math.abs(one.roughness() - other.roughness()));
        return Math.max(Math.max(colours, finish), Math.abs(one.alpha() - other.alpha()));
    }

    private static double apart(Vec3 one, Vec3 other) {
        Vec3 way = one.minus(other);
        return Math.max(Math.abs(way.x()), Math.max(Math.abs(way.y()), Math.abs(way.z())));
    }

    @Override
    public List<Change> remedies(Finding finding, Survey survey) {
        String kept = finding.parts().getFirst();
        String gone = finding.parts().getLast();
        Scene scene = SceneChanges.mapped(
                survey.scene(),
                part -> gone.equals(part.material())
                        ? new Part(part.name(), part.transform(), part.shape(), kept, part.children())
                        : part);
        List<Material> materials = scene.materials().stream()
                .filter(material -> !material.name().equals(gone))
                .toList();
        return List.of(new Change(
                new Scene(scene.name(), materials, scene.parts()), "all parts of " + gone + " take " + kept));
    }
}
