package dev.meshwright.cli.inspect;

import dev.meshwright.cli.files.Amounts;
import dev.meshwright.cli.files.Printable;
import dev.meshwright.mesh.asset.PbrMaterial;
import dev.meshwright.mesh.glb.GlbFacts;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What is in a GLB, for people. */
final class TextReport {

    private final PrintWriter out;

    TextReport(PrintWriter out) {
        this.out = out;
    }

    void print(String file, Inspection inspection) {
        GlbFacts facts = inspection.facts();
        String generator = facts.generator() == null ? "" : ", by " + facts.generator();
        line(file + ": " + Amounts.bytes(inspection.length()) + generator);
        line(Amounts.count(inspection.triangles(), "triangle")
                + ", " + Amounts.count(Inspection.parts(inspection.graph().root()), "part")
                + ", " + Amounts.count(facts.materials().size(), "material")
                + ", " + Amounts.count(facts.images().size(), "image")
                + ", " + Amounts.count(facts.animations().size(), "animation")
                + ", " + Amounts.count(facts.skins(), "skeleton"));
        if (inspection.graph().bounds() != null) {
            line(PartsTable.size(inspection.graph().bounds().size()) + " m (width × height × depth)");
        }
        out.println();
        new PartsTable(inspection.graph().root()).print(out);
        section("Materials", facts.materials(), TextReport::material);
        section("Images", facts.images(), TextReport::image);
        section("Animations", facts.animations(), TextReport::animation);
        section(
                "Extensions",
                facts.extensionsUsed(),
                name -> name + (facts.extensionsRequired().contains(name) ? " (required)" : ""));
        section("Warnings", inspection.warnings(), Function.identity());
        out.flush();
    }

    private <T> void section(String title, List<T> things, Function<T, String> description) {
        if (things.isEmpty()) {
            return;
        }
        out.println();
        line(title);
        things.forEach(thing -> line("  " + description.apply(thing)));
    }

    private void line(String text) {
        out.println(Printable.of(text));
    }

    private static String material(PbrMaterial material) {
        double[] color = material.baseColor();
        String alpha =
                switch (material.alphaMode()) {
                    case OPAQUE -> "";
                    case MASK -> number(", masked at %.2f", material.alphaCutoff());
                    case BLEND -> number(", blended, alpha %.2f", color[3]);
                };
        return material.name()
                + String.format(Locale.ROOT, ": base colour %.2f %.2f %.2f", color[0], color[1], color[2])
                + number(", metallic %.2f", material.metallic())
                + number(", roughness %.2f", material.roughness())
                + (material.isEmissive() ? ", emissive" : "")
                + alpha
                + (material.doubleSided() ? ", double-sided" : "")
                + textures(material);
    }

    private static String textures(PbrMaterial material) {
        long count = MaterialTextures.of(material).size();
        return count == 0 ? "" : ", " + Amounts.count(count, "texture");
    }

    private static String image(GlbFacts.Image image) {
        String size = image.size() == null
                ? ""
                : ", " + image.size().width() + " × " + image.size().height();
        String length = image.bytes() < 0 ? "outside of the file" : Amounts.bytes(image.bytes());
        return image.name() + ": " + (image.mediaType() == null ? "" : image.mediaType() + ", ") + length + size;
    }

    private static String animation(GlbFacts.Motion animation) {
        return animation.name()
                + number(": %.2f s, ", animation.seconds())
                + Amounts.count(animation.channels(), "channel");
    }

    private static String number(String pattern, double value) {
        return String.format(Locale.ROOT, pattern, value);
    }
}
